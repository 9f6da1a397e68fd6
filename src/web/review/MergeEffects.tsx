import { useAnswer } from '../client/use-answer.ts';
import { MergePreviewDocument, type MergePreviewQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { counted } from '../words.ts';

interface Props {
  keep: { id: string; name: string };
  merge: { id: string; name: string };
}

/** What a merge would do to facts, before it is done. */
export function MergeEffects({ keep, merge }: Props) {
  const answer = useAnswer(MergePreviewDocument, { keep: keep.id, merge: merge.id });
  return (
    <AnswerFrame answer={answer}>{({ mergePreview }) => <p class="effects">{wordsOf(mergePreview)}</p>}</AnswerFrame>
  );
}

/** What one fact does, and what several do. */
const EFFECTS = [
  ['gained', 'is new', 'are new'],
  ['lost', 'becomes part of another', 'become part of others'],
  ['downgraded', 'holds less surely', 'hold less surely'],
  ['revived', 'holds more surely', 'hold more surely'],
  ['recounted', 'counts other claims', 'count other claims'],
] as const;

function wordsOf(preview: MergePreviewQuery['mergePreview']): string {
  if (preview.problem !== null) return `They cannot be merged: ${preview.problem}`;
  const told = EFFECTS.filter(([field]) => preview[field] > 0).map(
    ([field, one, many]) => `${counted(preview[field], 'fact')} ${preview[field] === 1 ? one : many}`,
  );
  return told.length === 0 ? 'A merge would change no fact.' : `After a merge ${told.join(', ')}.`;
}
