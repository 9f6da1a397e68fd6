import { useState } from 'preact/hooks';
import { type Answer, useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import { IngestDocument, PreviewDocument, type PreviewQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { Panel } from '../panel/Panel.tsx';
import { spoken } from '../session.ts';
import { refreshCoverage } from '../shell/follow-revision.ts';
import { counted } from '../words.ts';
import { claimsTable } from './claims-table.ts';
import { DraftForm } from './DraftForm.tsx';
import { draft, inputOf } from './draft.ts';
import './ingest.css';
import { PreviewPane } from './PreviewPane.tsx';
import { StoredNotice } from './StoredNotice.tsx';

type Input = ReturnType<typeof inputOf>;

/** Stores the article as it stands in the form. */
function useStoring() {
  const { answer, clear, send } = useDeed(IngestDocument);
  const store = async (): Promise<void> => {
    const done = await send({ input: inputOf(draft.value) });
    if (done === null) return;
    spoken.value = `Article: ${done.ingestArticle.outcome.toLowerCase()}`;
    await refreshCoverage();
  };
  return { stored: answer, clear, store };
}

/** Takes an article in by hand: what would be read from it is shown first, each sentence with the words that carry it; then it is stored. */
export function IngestView() {
  const [asked, setAsked] = useState<Input | null>(null);
  const answer = useAnswer(asked === null ? null : PreviewDocument, { input: asked ?? inputOf(draft.value) });
  const { stored, clear, store } = useStoring();
  const preview = asked === null ? null : (answer.data?.preview ?? null);
  const outdated = asked !== null && JSON.stringify(asked) !== JSON.stringify(inputOf(draft.value));

  const look = (): void => {
    clear();
    setAsked(inputOf(draft.value));
  };
  return (
    <Panel
      title="Take in an article"
      summary={
        preview === null ? 'Paste a text or drop a file; nothing is stored before you say so' : summaryOf(preview)
      }
      question={asked === null ? undefined : { operation: PreviewDocument, variables: { input: asked } }}
      table={preview && claimsTable(preview)}
    >
      <div class="ingest">
        <DraftForm
          look={look}
          store={() => void store()}
          storable={preview !== null && !answer.stale && !outdated}
          busy={answer.waiting || stored.waiting}
        />
        <div class="ingest-result">
          <AnswerFrame answer={stored}>{({ ingestArticle }) => <StoredNotice result={ingestArticle} />}</AnswerFrame>
          {asked === null ? <NothingRead /> : <Read text={asked.text} answer={answer} outdated={outdated} />}
        </div>
      </div>
    </Panel>
  );
}

const NothingRead = () => <p class="empty">What the text says will stand here, sentence by sentence.</p>;

interface ReadProps {
  text: string;
  answer: Answer<PreviewQuery>;
  outdated: boolean;
}

const Read = ({ text, answer, outdated }: ReadProps) => (
  <AnswerFrame answer={answer}>
    {(data) => <PreviewPane text={text} preview={data.preview} outdated={outdated} />}
  </AnswerFrame>
);

const summaryOf = ({ claims, entities }: PreviewQuery['preview']): string =>
  `${counted(claims.length, 'claim')} about ${counted(entities.length, 'entity', 'entities')}; not stored yet`;
