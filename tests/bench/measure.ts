/** What one lane did with so many clients: times in milliseconds, answers a second. */
export interface Sample {
  p50: number;
  p95: number;
  rate: number;
}

export type Ask = () => Promise<unknown>;

/** A lane that could not answer. */
export class LaneFailed extends Error {
  readonly lane: string;
  constructor(lane: string, cause: unknown) {
    super(`${lane} fails: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.lane = lane;
  }
}

/** Milliseconds that a lane is asked before the next one has its turn: short, so that what else the machine does falls on all alike. */
const TURN = 300;

/**
 * The lanes by turns, round after round, each with `clients` that ask again as soon as they are answered. Within six rounds each lane
 * follows each other equally often: what one leaves behind (garbage, a cold cache) falls on all alike.
 */
export async function inTurns<Lane extends string>(
  lanes: Record<Lane, Ask>,
  { clients, rounds }: { clients: number; rounds: number },
): Promise<Record<Lane, Sample>> {
  const names = Object.keys(lanes) as Lane[];
  const taken = new Map(names.map((name) => [name, { times: [] as number[], milliseconds: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of orderOf(names, round)) {
      const turn = await oneTurn(lanes[name], clients).catch((error: unknown) => {
        throw new LaneFailed(name, error);
      });
      const lane = taken.get(name)!;
      lane.times.push(...turn.times);
      lane.milliseconds += turn.milliseconds;
    }
  }
  return Object.fromEntries([...taken].map(([name, lane]) => [name, sampleOf(lane)])) as Record<Lane, Sample>;
}

/** Another lane first in every second round, and the same order backward in the one after. */
function orderOf<Lane>(names: readonly Lane[], round: number): Lane[] {
  const first = Math.floor(round / 2) % names.length;
  const order = [...names.slice(first), ...names.slice(0, first)];
  return round % 2 === 0 ? order : order.reverse();
}

async function oneTurn(ask: Ask, clients: number): Promise<{ times: number[]; milliseconds: number }> {
  const times: number[] = [];
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < TURN) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, milliseconds: performance.now() - started };
}

function sampleOf({ times, milliseconds }: { times: number[]; milliseconds: number }): Sample {
  return { ...percentilesOf(times), rate: (times.length * 1000) / milliseconds };
}

export function percentilesOf(times: readonly number[]): Pick<Sample, 'p50' | 'p95'> {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p95: at(0.95) };
}
