/** Days as numbers; half-open. */
export interface Stretch {
  from: number;
  to: number;
}

/** What lies between two days that were pointed at, in whichever order, one day at least and within all days. */
export function between(one: number, other: number, all: Stretch): Stretch {
  const from = Math.max(all.from, Math.min(one, other));
  const to = Math.min(all.to, Math.max(one, other));
  return to > from ? { from, to } : { from: Math.min(from, all.to - 1), to: Math.min(from, all.to - 1) + 1 };
}

/** The next stretch of the same length while playing; null after the last. */
export function following({ from, to }: Stretch, all: Stretch): Stretch | null {
  const length = to - from;
  return to >= all.to ? null : { from: to, to: Math.min(all.to, to + length) };
}

/** So many steps a play of the whole takes. */
const STEPS = 16;

/** Where a play begins: with what is chosen, else with the first part of all. */
export const opening = (chosen: Stretch | null, all: Stretch): Stretch =>
  chosen !== null && chosen.to < all.to
    ? chosen
    : {
        from: all.from,
        to: all.from + Math.max(1, chosen === null ? Math.ceil((all.to - all.from) / STEPS) : chosen.to - chosen.from),
      };
