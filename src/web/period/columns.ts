import type { TableData } from '../panel/table-data.ts';
import type { Per } from '../state/view-state.ts';
import { counted, dayText } from '../words.ts';

/** Facts that begin in a stretch of time, and the articles published in it. Half-open. */
export interface Column {
  from: string;
  to: string;
  factCount: number;
  articleCount: number;
  balance: number;
}

/** Facts for each 1,000 articles of the same time, rounded; null where no article is of that time: what is told of it was told later. */
const rateOf = ({ factCount, articleCount }: Column): number | null =>
  articleCount === 0 ? null : Math.round((factCount / articleCount) * 1_000);

/** How high a column stands; null where it has no height. */
export const amountOf = (column: Column, per: Per): number | null =>
  per === 'FACTS' ? column.factCount : rateOf(column);

/** The height of the tallest column, 1 at least. */
export const mostOf = (columns: readonly Column[], per: Per): number =>
  Math.max(1, ...columns.map((column) => amountOf(column, per) ?? 0));

/** `From 1 Jan 2023: 12 facts, 7 articles of the time` */
export const columnWords = ({ from, factCount, articleCount }: Column): string =>
  `From ${dayText(from)}: ${counted(factCount, 'fact')}, ${counted(articleCount, 'article')} of the time`;

/** The same columns as rows. */
export const columnsTable = (columns: readonly Column[], caption: string): TableData => ({
  caption,
  columns: [
    { label: 'From' },
    { label: 'Until before' },
    { label: 'Facts', numeric: true },
    { label: 'Articles', numeric: true },
    { label: 'Per 1,000 articles', numeric: true },
    { label: 'Balance', numeric: true },
  ],
  rows: columns.map((column) => [
    dayText(column.from),
    dayText(column.to),
    column.factCount,
    column.articleCount,
    rateOf(column),
    column.balance,
  ]),
});
