/** Verbs that take "over" as their particle: "hand over the suspects", but "protest over the visit". */
export const WITH_OVER = new Set(
  'hand smooth paper take turn stop win sign roll carry make go come sell pass cross look get'.split(' '),
);

/** Verbs that take "together" as their particle. */
export const WITH_TOGETHER = new Set('bring come get put band pull hold draw stick gather call sit'.split(' '));

/** Verbs that take "up" as their particle before "to". */
export const WITH_UP = new Set('sign live own face stand wake cosy cozy warm'.split(' '));

/** Verbs that take "in" as their particle before an object. */
export const WITH_IN = new Set('chip bring hand take usher pitch kick rein hem'.split(' '));
