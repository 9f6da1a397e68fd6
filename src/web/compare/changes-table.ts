import type { TableData } from '../panel/table-data.ts';
import type { Days } from '../state/view-state.ts';
import { dayText, signed } from '../words.ts';
import { CHANGE_WORDS, changeKind } from './changes.ts';

/** One pair in both periods, as the service tells it. */
export interface Link {
  source: { id: string; name: string };
  target: { id: string; name: string };
  before: number;
  after: number;
  rateBefore: number;
  rateAfter: number;
  balanceBefore: number;
  balanceAfter: number;
}

/** The service tells facts for each 100 articles. */
const perThousand = (rate: number): number => Math.round(rate * 10);

/** Pairs in the order of the service: what changed most, relative to how much was read, comes first. */
export const changesTable = (links: readonly Link[]): TableData => ({
  caption: 'Pairs by how much changed, the most first. Rate: facts for each 1,000 articles of the period.',
  columns: [
    { label: 'Pair' },
    { label: 'Change' },
    { label: 'Before', numeric: true },
    { label: 'After', numeric: true },
    { label: '±', numeric: true },
    { label: 'Rate before', numeric: true },
    { label: 'Rate after', numeric: true },
    { label: 'Balance before', numeric: true },
    { label: 'Balance after', numeric: true },
  ],
  rows: links.map((link) => {
    const { sign, word } = CHANGE_WORDS[changeKind(link)];
    return [
      `${link.source.name} – ${link.target.name}`,
      `${sign} ${word}`,
      link.before,
      link.after,
      signed(link.after - link.before),
      perThousand(link.rateBefore),
      perThousand(link.rateAfter),
      link.before === 0 ? null : link.balanceBefore,
      link.after === 0 ? null : link.balanceAfter,
    ];
  }),
});

/** `1 Jan 2023 – 31 Dec 2023`: the last day instead of the first one after. */
export function daysText({ from, to }: Days): string {
  const last = to === null ? null : new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return `${from === null ? 'the beginning' : dayText(from)} – ${last === null ? 'now' : dayText(last)}`;
}
