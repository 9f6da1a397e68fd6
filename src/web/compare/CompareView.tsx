import { useRef } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { CompareDocument, type CompareQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { DataTable } from '../panel/DataTable.tsx';
import { Notice } from '../panel/Notice.tsx';
import { Panel } from '../panel/Panel.tsx';
import { coverage, filter, select, state } from '../session.ts';
import { count, counted } from '../words.ts';
import { ChangePicture } from './ChangePicture.tsx';
import { CompareControls } from './CompareControls.tsx';
import { sumChanges } from './changes.ts';
import { changesTable, daysText } from './changes-table.ts';
import './compare.css';
import { calendarYears, periodProblem, type TwoPeriods } from './periods.ts';

const MOST_LINKS = 100;
type Diff = CompareQuery['diff'];

/** The two periods of the address; where it names none, the last calendar year that the graph tells of and the one before. */
function periodsOf(): TwoPeriods {
  const { before, after } = state.value;
  const isOpen = ({ from, to }: typeof before): boolean => from === null && to === null;
  if (!isOpen(before) || !isOpen(after)) return { before, after };
  return calendarYears(coverage.value?.to ?? new Date().toISOString());
}

/** What changed between two periods: which pairs are new, which are gone, who deals more or less with each other. */
export function CompareView() {
  const periods = periodsOf();
  const problem = periodProblem(periods);
  const { seeds } = state.value;
  const variables = {
    ...periods,
    seeds: seeds.length === 0 ? null : seeds,
    // The two periods stand in place of the shared one.
    filter: filter.value && { ...filter.value, period: undefined },
    maxLinks: MOST_LINKS,
  };
  const answer = useAnswer(problem === null ? CompareDocument : null, variables);
  const diff = problem === null ? (answer.data?.diff ?? null) : null;
  const picture = useRef<SVGSVGElement>(null);
  return (
    <Panel
      title="Compare two periods"
      summary={diff && summaryOf(diff, periods)}
      question={problem === null ? { operation: CompareDocument, variables } : undefined}
      table={diff && changesTable(diff.links)}
      picture={diff && diff.links.length > 0 ? () => picture.current : undefined}
      controls={<CompareControls periods={periods} />}
    >
      {problem === null ? (
        <AnswerFrame answer={answer}>{({ diff: found }) => <Changes diff={found} svg={picture} />}</AnswerFrame>
      ) : (
        <Notice tone="warning">{problem}</Notice>
      )}
    </Panel>
  );
}

function Changes({ diff, svg }: { diff: Diff; svg: { current: SVGSVGElement | null } }) {
  const { links, articlesBefore, articlesAfter } = diff;
  if (links.length === 0) return <p class="empty">No dated facts in either period pass these filters.</p>;
  const open = (index: number): void => {
    const { source, target } = links[index]!;
    select({ of: 'pair', a: source.id, b: target.id, type: null });
  };
  return (
    <>
      {(articlesBefore === 0 || articlesAfter === 0) && (
        <Notice tone="warning">
          No article of the {articlesBefore === 0 ? 'earlier' : 'later'} period was read: its facts were told elsewhere,
          and rates for each 1,000 articles mean nothing here.
        </Notice>
      )}
      <div class="compare-table">
        <DataTable
          data={changesTable(links)}
          head={(index) => (
            <button type="button" class="link" onClick={() => open(index)}>
              {links[index]!.source.name} – {links[index]!.target.name}
            </button>
          )}
        />
      </div>
      <ChangePicture links={links} svg={svg} />
    </>
  );
}

function summaryOf({ links, linksTotal, articlesBefore, articlesAfter }: Diff, { before, after }: TwoPeriods) {
  const sums = sumChanges(links);
  const shown = links.length < linksTotal ? `${count(links.length)} of ${count(linksTotal)} pairs: ` : '';
  return (
    <>
      {shown}
      {count(sums.NEW)} new, {count(sums.GONE)} gone, {count(sums.MORE)} more, {count(sums.FEWER)} fewer,{' '}
      {count(sums.SAME)} as many. {counted(sums.before, 'fact')} in {daysText(before)} (
      {counted(articlesBefore, 'article')}), {counted(sums.after, 'fact')} in {daysText(after)} (
      {counted(articlesAfter, 'article')}).
    </>
  );
}
