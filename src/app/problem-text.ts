import type { Problem } from '../model/records.ts';

/** Bad input in one line: which input, which field, what is wrong. */
export const problemText = ({ input, field, reason }: Problem): string =>
  `${input}: ${field === null ? '' : `${field} `}${reason}`;
