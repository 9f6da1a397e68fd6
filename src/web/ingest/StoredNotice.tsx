import type { IngestMutation } from '../generated/operations.ts';
import { Notice } from '../panel/Notice.tsx';
import { navigate } from '../session.ts';
import { counted } from '../words.ts';
import { change, EMPTY } from './draft.ts';

type Result = IngestMutation['ingestArticle'];

const WORDS: Record<Result['outcome'], string> = {
  CREATED: 'Stored.',
  UNCHANGED: 'Known already, with this very text: nothing was done.',
  REVISED: 'Known already; the new text counts from now on.',
  REJECTED: 'Not taken in.',
};

/** What became of the article. */
export function StoredNotice({ result: { outcome, problem, claimCount } }: { result: Result }) {
  if (outcome === 'REJECTED') {
    return (
      <Notice tone="problem">
        <strong>{WORDS.REJECTED}</strong> {problem}
      </Notice>
    );
  }
  return (
    <Notice tone="info">
      <strong>{WORDS[outcome]}</strong> {counted(claimCount, 'claim')} in the graph.{' '}
      <button type="button" class="link" onClick={() => navigate({ view: 'table' })}>
        See the facts
      </button>{' '}
      <button type="button" class="link" onClick={() => change(EMPTY)}>
        Take in another
      </button>
    </Notice>
  );
}
