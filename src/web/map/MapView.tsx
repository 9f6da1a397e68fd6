import { useRef } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { CountryPairsDocument, CountryTotalsDocument, type CountryTotalsQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { useEntityName } from '../panel/EntityField.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { TableData } from '../panel/table-data.ts';
import { filter, navigate, state } from '../session.ts';
import { count, counted } from '../words.ts';
import { arcsOf } from './arcs.ts';
import { MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { WorldMap } from './WorldMap.tsx';
import './map.css';

/** Countries whose pairs are looked at for arcs. */
const PAIRED = 60;
type Totals = CountryTotalsQuery['countryTotals'];

/** Where it happens: countries shaded by the facts they take part in, or by those with one of them, and the strongest links as arcs. */
export function MapView() {
  const { focus } = state.value;
  const variables = { focus, filter: filter.value };
  const totals = useAnswer(CountryTotalsDocument, variables);
  const pairs = useAnswer(CountryPairsDocument, { size: PAIRED, filter: filter.value });
  const name = useEntityName(focus);
  const picture = useRef<SVGSVGElement>(null);
  const countries = totals.data?.countryTotals ?? null;
  const arcs = countries && arcsOf({ focus, countries, pairs: pairs.data?.matrix ?? null });
  const pick = (id: string): void => navigate(pickOf(focus, id));
  return (
    <Panel
      title={focus === null ? 'Map' : `Map: ${name}`}
      summary={countries && summaryOf(countries, focus === null ? null : name)}
      question={{ operation: CountryTotalsDocument, variables }}
      table={countries && tableOf(countries)}
      picture={countries && countries.length > 0 ? () => picture.current : undefined}
      controls={<MapControls />}
    >
      <AnswerFrame answer={totals}>
        {({ countryTotals }) => (
          <>
            {countryTotals.length === 0 && <p class="empty">No facts between countries pass these filters.</p>}
            <WorldMap countries={countryTotals} arcs={arcs ?? []} focus={focus} pick={pick} svg={picture} />
            <MapLegend countries={countryTotals} />
          </>
        )}
      </AnswerFrame>
    </Panel>
  );
}

/** A country is looked at by itself first; from there another one opens everything between the two. */
const pickOf = (focus: string | null, id: string) =>
  focus === null || focus === id
    ? { focus: focus === id ? null : id, selection: { of: 'entity' as const, id } }
    : { selection: { of: 'pair' as const, a: focus, b: id, type: null } };

const summaryOf = (countries: Totals, focus: string | null): string =>
  focus === null
    ? `${counted(countries.length, 'country', 'countries')}; deeds of officials and bodies count for their country`
    : `${count(countries.length)} countries deal with ${focus}; deeds of officials and bodies count for their country`;

const tableOf = (countries: Totals): TableData => ({
  caption: 'Countries by facts, the most first',
  columns: [{ label: 'Country' }, { label: 'Facts', numeric: true }, { label: 'Balance', numeric: true }],
  rows: countries.map(({ country, factCount, balance }) => [country.name, factCount, balance]),
});
