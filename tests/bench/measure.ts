/** Times in milliseconds, sorted. */
export interface Sample {
  p50: number;
  p95: number;
}

export function sampleOf(times: readonly number[]): Sample {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p95: at(0.95) };
}

export type Ask = () => Promise<unknown>;

async function timed(ask: Ask): Promise<number> {
  const started = performance.now();
  await ask();
  return performance.now() - started;
}

/** Times of the lanes, taken in turn round after round, so that what else the machine does falls on all alike. */
export async function interleaved(lanes: Record<string, Ask>, rounds: number): Promise<Record<string, Sample>> {
  const times: Record<string, number[]> = {};
  for (const ask of Object.values(lanes)) for (let warm = 0; warm < 5; warm += 1) await ask();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, ask] of Object.entries(lanes)) {
      times[name] ??= [];
      times[name].push(await timed(ask));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, sampleOf(taken)]));
}

/** Answers a second with so many clients asking at once, for about `milliseconds`. */
export async function throughput(ask: Ask, clients: number, milliseconds: number): Promise<number> {
  const started = performance.now();
  let answers = 0;
  const client = async () => {
    while (performance.now() - started < milliseconds) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answers * 1000) / (performance.now() - started);
}
