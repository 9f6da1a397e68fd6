import { toneOf } from '../graph/tone.ts';
import { DataTable } from '../panel/DataTable.tsx';
import { navigate, select, state, vocabulary } from '../session.ts';
import { KindMark } from '../shell/KindMark.tsx';
import { factsTable, LATEST_FIRST } from '../table/facts-table.ts';
import { count, counted, dateText, signed } from '../words.ts';
import type { Dossier } from './dossier.ts';
import { PairChart } from './PairChart.tsx';

interface Props {
  dossier: Dossier;
  picture: { current: SVGSVGElement | null };
}

/** The dossier from the whole to the single: balance and totals, time, facts, what both are tied to. */
export function PairBody({ dossier, picture }: Props) {
  const facts = dossier.facts.edges.map(({ node }) => node);
  const undated = facts.filter(({ date }) => date === null).length;
  if (facts.length === 0) return <p class="empty padded">Nothing between them is left by these filters.</p>;
  const { selection } = state.value;
  return (
    <>
      <Totals dossier={dossier} />
      <PairChart dossier={dossier} facts={facts} picture={picture} />
      {undated > 0 && <p class="summary chart-note">{counted(undated, 'undated fact')} not drawn.</p>}
      {facts.length < dossier.facts.totalCount && (
        <p class="summary chart-note">
          Lanes and list show the newest {count(facts.length)} of {count(dossier.facts.totalCount)}.
        </p>
      )}
      <DataTable
        data={factsTable(facts, LATEST_FIRST)}
        current={(index) => selection?.of === 'fact' && selection.id === facts[index]!.id}
        head={(index) => (
          <button type="button" class="link" onClick={() => select({ of: 'fact', id: facts[index]!.id })}>
            {dateText(facts[index]!.date)}
          </button>
        )}
      />
      <Shared dossier={dossier} />
    </>
  );
}

const labelOf = (type: string): string => vocabulary.value.find((row) => row.type === type)?.label ?? type;
const scoreOf = (type: string): number => vocabulary.value.find((row) => row.type === type)?.score ?? 0;

function Totals({ dossier: { balance, totals } }: { dossier: Dossier }) {
  const most = Math.max(1, ...totals.map(({ factCount }) => factCount));
  const tone = toneOf(balance);
  return (
    <div class="totals">
      <p class={`balance ${tone}`}>
        <strong>{signed(balance)}</strong>
        <span>{tone === 'mixed' ? 'neither or both' : tone}</span>
        <small>mean of the facts, −10 … +10; states of affairs have no part in it</small>
      </p>
      <ul class="type-bars" aria-label="Facts by type">
        {totals.map(({ type, factCount, claimCount }) => (
          <li key={type}>
            <span>{labelOf(type)}</span>
            <span
              class={`bar ${toneOf(scoreOf(type))}`}
              style={{ inlineSize: `${(factCount / most) * 100}%` }}
              aria-hidden="true"
            />
            <span class="number">
              {count(factCount)} <small>from {counted(claimCount, 'sentence')}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whom and what both are tied to. */
function Shared({ dossier: { shared } }: { dossier: Dossier }) {
  if (shared.length === 0) return null;
  return (
    <section class="shared">
      <h3>Both are linked with</h3>
      <ul>
        {shared.map(({ id, kind, name }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => navigate({ view: 'graph', seeds: [id], expanded: [], selection: { of: 'entity', id } })}
            >
              <KindMark kind={kind} /> {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
