import type { Trial } from './load-trials.ts';

/** A part of the soak: how many times what is done, and what once of it costs on two idle cores, in seconds. */
interface Part {
  what: string;
  times: number;
  seconds: number;
}

/**
 * The parts with the sizes that the goal names. Each is set by a variable of the environment of its own (SOAK_ORDERS=5), 0 leaves it out;
 * SOAK_SHARE=0.1 makes all the others a tenth; SOAK_SEED takes another course of events.
 */
const PARTS = {
  SOAK_ORDERS: { what: 'orders of arrival', times: 50, seconds: 3 },
  SOAK_LOADER_KILLS: { what: 'kills of the loader', times: 100, seconds: 2 },
  SOAK_FAULTS: { what: 'faults of the network', times: 100, seconds: 4 },
  SOAK_DATABASE_KILLS: { what: 'kills of the database', times: 10, seconds: 20 },
  SOAK_MINUTES: { what: 'minutes of two hundred clients', times: 2, seconds: 60 },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** How often a part is done: whole numbers of times, but for a share of what lasts. */
export function timesOf(name: PartName): number {
  const own = process.env[name];
  if (own !== undefined) return Number(own);
  const share = Number(process.env.SOAK_SHARE ?? 1);
  const times = PARTS[name].times * share;
  return name === 'SOAK_MINUTES' ? times : Math.max(1, Math.round(times));
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Tells what a file of the soak is about to do, and how long that takes by what it took before. */
export function announce(names: readonly PartName[]): void {
  const lines = names.map((name) => {
    const { what, seconds } = PARTS[name];
    return { text: `${timesOf(name)} ${what}`, seconds: timesOf(name) * seconds };
  });
  const all = lines.reduce((sum, { seconds }) => sum + seconds, 0);
  say(`Soak: ${lines.map(({ text, seconds }) => `${text} (${spanOf(seconds)})`).join(', ')}: about ${spanOf(all)}.`);
}

const spanOf = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

/** A part as a trial that tells after every tenth of it how far it is, what once takes, and what is left. */
export function trialOf(name: PartName): Trial {
  const { what } = PARTS[name];
  const times = timesOf(name);
  const started = performance.now();
  const step = Math.max(1, Math.floor(times / 10));
  const onDone = (done: number): void => {
    if (done % step !== 0 && done !== times) return;
    const each = (performance.now() - started) / 1000 / done;
    say(`${done} of ${times} ${what}, ${each.toFixed(1)} s each, ${spanOf(each * (times - done))} to go`);
  };
  return { seed: Number(process.env.SOAK_SEED ?? 1) * 1000, times, onDone };
}
