import type { TextSpan } from '../../model/records.ts';
import type { Vocabulary } from './ordinary-print.ts';

/** A stretch of text and what a reader sees there. */
export interface Edit extends TextSpan {
  put: string;
}

/** One way of making text readable. `sign` is quick to look for; without it `find` is not asked. Edits come in order and do not overlap. */
export interface Repair {
  sample: string;
  sign: RegExp;
  find: (text: string, vocabulary: Vocabulary) => Iterable<Edit>;
}
