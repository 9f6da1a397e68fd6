/** What became of a pair between two periods. */
export type ChangeKind = 'NEW' | 'GONE' | 'MORE' | 'FEWER' | 'SAME';

interface Counts {
  before: number;
  after: number;
}

export function changeKind({ before, after }: Counts): ChangeKind {
  if (before === 0) return 'NEW';
  if (after === 0) return 'GONE';
  return after > before ? 'MORE' : after < before ? 'FEWER' : 'SAME';
}

/** Each kind of change by a sign that needs no colour, a word, and how its line is drawn. */
export const CHANGE_WORDS: Record<ChangeKind, { sign: string; word: string }> = {
  NEW: { sign: '+', word: 'new' },
  GONE: { sign: '−', word: 'gone' },
  MORE: { sign: '▲', word: 'more' },
  FEWER: { sign: '▼', word: 'fewer' },
  SAME: { sign: '=', word: 'as many' },
};

/** How many pairs changed in each way, and the facts of both periods. */
export function sumChanges(links: readonly Counts[]): Record<ChangeKind, number> & Counts {
  const sums = { NEW: 0, GONE: 0, MORE: 0, FEWER: 0, SAME: 0, before: 0, after: 0 };
  for (const link of links) {
    sums[changeKind(link)] += 1;
    sums.before += link.before;
    sums.after += link.after;
  }
  return sums;
}
