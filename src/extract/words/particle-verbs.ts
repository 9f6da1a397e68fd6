import { wordSet } from './one-of.ts';

/** Verbs that take "over" as their particle: "hand over the suspects", but "protest over the visit". */
export const WITH_OVER = wordSet(
  'hand smooth paper take turn stop win sign roll carry make go come sell pass cross look get',
);

/** Verbs that take "together" as their particle. */
export const WITH_TOGETHER = wordSet('bring come get put band pull hold draw stick gather call sit');

/** Verbs that take "together" as their particle before "with": "works together with Mali", but "left together with her aides". */
export const TOGETHER_WITH = wordSet('work get come sit band');

/** Verbs that take "on" as their particle before an object: "pass on the message", "cheer on the rebels". */
export const WITH_ON = wordSet('pass cheer spur egg root');

/** Verbs that take "through" as their particle before an object: "wave through the treaty". */
export const WITH_THROUGH = wordSet('push wave nod vote usher rush steer ram railroad force');

/** Verbs that take "up" as their particle before "to". */
export const WITH_UP = wordSet('sign live own face stand wake cosy cozy warm');

/** Verbs that take "in" as their particle before an object. */
export const WITH_IN = wordSet('chip bring hand take usher pitch kick rein hem');
