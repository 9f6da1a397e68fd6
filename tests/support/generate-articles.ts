import type { Article } from '../../src/model/records.ts';

const STATES = ['Iran', 'Russia', 'Turkey', 'Japan', 'Kenya', 'Brazil', 'Norway', 'Vietnam', 'Egypt', 'Chile'];
const DEEDS = [
  (a: string, b: string) => `${a} signed a trade agreement with ${b}.`,
  (a: string, b: string) => `${a} supplied ${b} with medical equipment.`,
  (a: string, b: string) => `${a} condemned ${b} over the border incident.`,
  (a: string, b: string) => `${a} imposed sanctions on ${b}.`,
  (a: string, b: string) => `The foreign minister of ${a} met his counterpart from ${b} in Geneva.`,
];

/** `count` short articles, the same at every call: each tells three deeds between states, on its own day and under its own id. */
export function generateArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const deeds = [0, 1, 2].map((turn) => {
      const [a, b] = pair(index * 3 + turn);
      return DEEDS[(index + turn) % DEEDS.length]!(a, b);
    });
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return {
      id: `generated-${index}`,
      url: null,
      title: `Report ${index}`,
      publisher: `Agency ${index % 4}`,
      publishedAt: day,
      text: deeds.join(' '),
    };
  });
}

/** Two different states, all pairs in turn. */
function pair(turn: number): [string, string] {
  const first = turn % STATES.length;
  const distance = 1 + (Math.floor(turn / STATES.length) % (STATES.length - 1));
  return [STATES[first]!, STATES[(first + distance) % STATES.length]!];
}
