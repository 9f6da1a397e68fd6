/** An entity that was named or referred to, and how it stood there. */
export interface Trace {
  entity: string;
  sentence: number;
  token: number;
  /** Stood where the doer of a verb stands. */
  subject: boolean;
  /** Stood behind a preposition. */
  oblique: boolean;
  /** Named, not referred to. */
  named: boolean;
  /** "the Americans": people, whom "it" does not mean. */
  people: boolean;
}

/** Of the traces near a sentence the subject of it or of the one before, else what stands behind no preposition, else the last one here and the first one before. */
export function mostProminent(near: readonly Trace[], sentence: number, reach: number): string | null {
  for (let back = 0; back <= reach; back++) {
    const here = near.filter((trace) => trace.sentence === sentence - back);
    const subject =
      back === 0
        ? here.findLast((trace) => trace.subject)
        : (here.find((trace) => trace.subject && trace.named) ?? here.find((trace) => trace.subject));
    const direct = back === 0 ? here.findLast((trace) => !trace.oblique) : here.find((trace) => !trace.oblique);
    const found = subject ?? direct ?? (back === 0 ? here.at(-1) : here[0]);
    if (found) return found.entity;
  }
  return null;
}
