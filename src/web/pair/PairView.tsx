import { useRef } from 'preact/hooks';
import { bucketFor, dayNumber } from '../chart/time-scale.ts';
import { useAnswer } from '../client/use-answer.ts';
import { type Bucket, PairDossierDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { Panel } from '../panel/Panel.tsx';
import { filter, state } from '../session.ts';
import { factsTable } from '../table/facts-table.ts';
import { counted } from '../words.ts';
import { PairBody } from './PairBody.tsx';
import { PairPickers } from './PairPickers.tsx';

/** Two ends: those of the address, else those of the selected link. */
function endsOf(): { a: string | null; b: string | null } {
  const { a, b, selection } = state.value;
  if (a === null && b === null && selection?.of === 'pair') return { a: selection.a, b: selection.b };
  return { a, b };
}

/** How wide the columns are: by the chosen period, else quarters, since two actors seldom have facts in every one. */
function bucketOfPeriod(): Bucket {
  const { from, to } = state.value;
  return from !== null && to !== null ? bucketFor(dayNumber(to) - dayNumber(from)) : 'QUARTER';
}

/** What two entities did to and with each other over time: totals, balance, lanes by type, and every fact. */
export function PairView() {
  const picture = useRef<SVGSVGElement>(null);
  const { a, b } = endsOf();
  const ready = a !== null && b !== null && a !== b;
  const variables = { a: a ?? '', b: b ?? '', bucket: bucketOfPeriod(), filter: filter.value } as const;
  const answer = useAnswer(ready ? PairDossierDocument : null, variables);
  const dossier = answer.data?.pair ?? null;
  const facts = dossier?.facts.edges.map(({ node }) => node) ?? [];
  return (
    <Panel
      title={dossier ? `${dossier.a.name} – ${dossier.b.name}` : 'Two actors over time'}
      summary={dossier && counted(dossier.facts.totalCount, 'fact')}
      question={ready ? { operation: PairDossierDocument, variables } : undefined}
      table={dossier && factsTable(facts, `Facts between ${dossier.a.name} and ${dossier.b.name}, the newest first`)}
      picture={() => picture.current}
    >
      <PairPickers a={a} b={b} names={[dossier?.a.name, dossier?.b.name]} />
      {ready ? (
        <AnswerFrame answer={answer}>
          {({ pair }) =>
            pair === null ? (
              <p class="empty padded">One of the two is not in the graph.</p>
            ) : (
              <PairBody dossier={pair} picture={picture} />
            )
          }
        </AnswerFrame>
      ) : (
        <p class="empty padded">Choose two different actors, or a link in the graph.</p>
      )}
    </Panel>
  );
}
