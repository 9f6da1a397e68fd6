import { useAnswer } from '../client/use-answer.ts';
import { PathsDocument, type PathsQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { Notice } from '../panel/Notice.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { TableData } from '../panel/table-data.ts';
import { filter, navigate, state, vocabulary } from '../session.ts';
import { counted } from '../words.ts';
import { wayWords } from './hop-words.ts';
import { PathsControls } from './PathsControls.tsx';
import { WayRow } from './WayRow.tsx';
import './paths.css';

const MOST = 5;
const LONGEST = 6;
type Found = PathsQuery['paths'];

/** How two actors hang together: the best ways from one to the other, with proof on every hop. */
export function PathsView() {
  const { a, b, hops, avoid, kinds } = state.value;
  const chosen = a !== null && b !== null && a !== b;
  const variables = {
    from: a ?? '',
    to: b ?? '',
    maxLength: hops,
    ways: MOST,
    avoid: avoid.length === 0 ? null : avoid,
    kinds: kinds.length === 0 ? null : kinds,
    // The kinds say what a way may lead through; its ends may be of any.
    filter: filter.value && { ...filter.value, kinds: undefined },
  };
  const answer = useAnswer(chosen ? PathsDocument : null, variables);
  const found = chosen ? (answer.data?.paths ?? null) : null;
  return (
    <Panel
      title="Paths"
      summary={found && summaryOf(found)}
      question={chosen ? { operation: PathsDocument, variables } : undefined}
      table={found && tableOf(found)}
      controls={<PathsControls />}
    >
      {chosen ? (
        <AnswerFrame answer={answer}>{({ paths }) => <Ways found={paths} />}</AnswerFrame>
      ) : (
        <Hint a={a} b={b} />
      )}
    </Panel>
  );
}

const Hint = ({ a, b }: { a: string | null; b: string | null }) => (
  <p class="empty">
    {a !== null && a === b
      ? 'Both ends are the same: choose another.'
      : 'Choose two actors to see how they hang together: directly, or through others.'}
  </p>
);

function Ways({ found }: { found: Found }) {
  return (
    <>
      <Thoroughness found={found} />
      <ol class="ways">
        {found.paths.map((way) => (
          <WayRow key={way.hops.map(({ relation }) => relation.id).join(' ')} way={way} />
        ))}
      </ol>
    </>
  );
}

/** That nothing was found, or not everything looked at, is said in words: an unfinished search is no proof that there is no way. */
function Thoroughness({ found: { exhausted, searchedLength, paths } }: { found: Found }) {
  const { hops } = state.value;
  const longer = hops < LONGEST && (
    <button type="button" onClick={() => navigate({ hops: hops + 1 })}>
      Up to {hops + 1} hops
    </button>
  );
  if (!exhausted) {
    return (
      <Notice tone="warning">
        Not searched further than {counted(searchedLength, 'hop')}: there were too many ways to look at them all. Longer
        or better ones may exist. {longer}
      </Notice>
    );
  }
  if (paths.length > 0) return null;
  return (
    <p class="empty">
      No way of up to {counted(searchedLength, 'hop')} leads from one to the other, with these filters. {longer}
    </p>
  );
}

const summaryOf = ({ paths, searchedLength, exhausted }: Found): string =>
  `${counted(paths.length, 'way')}${paths.length === MOST ? ' (the best)' : ''}, searched up to ${counted(searchedLength, 'hop')}${exhausted ? '' : ', not further'}`;

const tableOf = ({ paths }: Found): TableData => ({
  caption: 'Ways, the best first',
  columns: [
    { label: 'Way' },
    { label: 'Hops', numeric: true },
    { label: 'Score %', numeric: true },
    { label: 'Proof' },
  ],
  rows: paths.map(({ hops, length, score }) => [
    wayWords(hops, vocabulary.value),
    length,
    Math.round(score * 100),
    hops.map(({ proof }) => proof[0]?.quote ?? '').join(' | '),
  ]),
});
