import { signal } from '@preact/signals';
import { isDay } from '../state/codecs.ts';

/** An article as it is typed or dropped. */
export interface Draft {
  title: string;
  publisher: string;
  publishedAt: string;
  url: string;
  text: string;
}

export const EMPTY: Draft = { title: '', publisher: '', publishedAt: '', url: '', text: '' };
const KEPT = 'draft';

/** What was typed stays through errors, other views and reloads, until it is stored or cleared; it never leaves the tab by itself. */
export const draft = signal<Draft>(readKept());

function readKept(): Draft {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Draft>) };
  } catch {
    return EMPTY;
  }
}

export function change(part: Partial<Draft>): void {
  draft.value = { ...draft.value, ...part };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(draft.value));
  } catch {
    // Too large for the tab's store: it is kept in memory all the same.
  }
}

/** What is missing before the service can read it; null where nothing is. */
export function draftProblem({ publishedAt, text }: Draft): { field: keyof Draft; reason: string } | null {
  if (text.trim() === '') return { field: 'text', reason: 'There is no text yet.' };
  if (!isDay(publishedAt)) {
    return { field: 'publishedAt', reason: 'The day of publication is needed: "yesterday" is counted from it.' };
  }
  return null;
}

/** The draft as the service takes it: what was left empty is left out. */
export function inputOf({ title, publisher, publishedAt, url, text }: Draft) {
  const given = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  return { title: given(title), publisher: given(publisher), publishedAt: given(publishedAt), url: given(url), text };
}
