import { addDays } from '../../src/graph/days.ts';
import type { Article } from '../../src/model/records.ts';
import { randomFrom } from '../support/random.ts';

/** News briefs as agencies send them: a dateline's deed, who said what, one more deed, and lines that tell nothing. Some 110 words, 7 sentences. */

const STATES: readonly (readonly [name: string, capital: string, family: string])[] = [
  ['Iran', 'Tehran', 'Rezaei'],
  ['Russia', 'Moscow', 'Orlovsky'],
  ['Turkey', 'Ankara', 'Demirel'],
  ['Japan', 'Tokyo', 'Nakamori'],
  ['Kenya', 'Nairobi', 'Otieno'],
  ['Brazil', 'Brasilia', 'Azevedo'],
  ['Norway', 'Oslo', 'Halvorsen'],
  ['Vietnam', 'Hanoi', 'Thanh'],
  ['Egypt', 'Cairo', 'Mansour'],
  ['Chile', 'Santiago', 'Figueroa'],
  ['Poland', 'Warsaw', 'Wilczek'],
  ['Indonesia', 'Jakarta', 'Santoso'],
  ['Qatar', 'Doha', 'Khalifa'],
  ['Serbia', 'Belgrade', 'Jovanovic'],
  ['Peru', 'Lima', 'Quispe'],
  ['Ghana', 'Accra', 'Mensah'],
];
const GIVEN = 'Anton Bela Cyril Dora Emil Frida Gustav Hanna Igor Julia Karim Lena Marek Nadia Oskar Petra'.split(' ');
const GOODS = 'wheat medical equipment|natural gas|helicopters|fertilizer|rice|rail cars|vaccines|transformers'.split(
  '|',
);
const ISSUES =
  'border trade|fisheries|migration|water rights|air traffic|energy prices|prisoner exchanges|customs'.split('|');
const WORDS =
  `rain harvest ferries bread coal schools bridges winters taxes pilots poets glaciers rents stadiums hospitals orchards trams dams mines
  exams pensions markets volcanoes herds tides sailors kilns islands villages printers`.match(/\S+/g)!;

export function briefs(count: number, seed: number): Article[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const [[a, capital, family], [b, , other]] = random.shuffle(STATES) as [(typeof STATES)[0], (typeof STATES)[0]];
    const [one, two] = [`${random.pick(GIVEN)} ${family}`, `${random.pick(GIVEN)} ${other}`];
    const [goods, issue] = [random.pick(GOODS), random.pick(ISSUES)];
    const deed = random.pick([
      `${a} supplied ${b} with ${goods} on Monday.`,
      `${a} condemned ${b} on Monday over ${issue}.`,
      `${a} imposed sanctions on ${b} on Monday.`,
      `${a} and ${b} signed an agreement on ${issue} on Monday.`,
    ]);
    const text = [
      `${a}'s foreign minister, ${one}, met his ${b} counterpart ${two} in ${capital} on Tuesday.`,
      `The two discussed ${issue} for ${2 + random.below(5)} hours, an aide said.`,
      deed,
      `Traders in ${capital} had waited for news since ${1990 + random.below(30)}, and shares rose by ${random.below(90) / 10} percent.`,
      `${one} said that ${a} would supply ${b} with ${random.pick(GOODS)} next month.`,
      `${capital}'s papers wrote of ${Array.from({ length: 14 }, () => random.pick(WORDS)).join(' ')}.`,
      `A hall of ${100 + random.below(900)} seats was full, and ${random.below(90)} buses brought guests from the coast.`,
    ];
    return {
      id: `brief-${seed}-${index}`,
      url: null,
      title: `${a} and ${b}, report ${index}`,
      publisher: `Agency ${index % 9}`,
      publishedAt: addDays('2021-01-01', random.below(1400)),
      text: random.chance(0.1) ? [...text].reverse().join(' ') : text.join(' '),
    };
  });
}
