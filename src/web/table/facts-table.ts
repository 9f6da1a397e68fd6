import type { DeedFragment } from '../generated/operations.ts';
import type { TableData } from '../panel/table-data.ts';
import { vocabulary } from '../session.ts';
import { dateText, STATUS_WORDS } from '../words.ts';

const label = (type: string): string => vocabulary.value.find((row) => row.type === type)?.label ?? type;

/** How lists of facts are ordered, as their caption. */
export const LATEST_FIRST = 'Facts, the latest first; those without a date by the day of publication';

/** Facts as rows. */
export const factsTable = (facts: readonly DeedFragment[], caption: string): TableData => ({
  caption,
  columns: [
    { label: 'Date' },
    { label: 'Who' },
    { label: 'Relation' },
    { label: 'Whom' },
    { label: 'Standing' },
    { label: 'Claims', numeric: true },
    { label: 'Reports', numeric: true },
    { label: 'Sure, %', numeric: true },
  ],
  rows: facts.map((fact) => [
    dateText(fact.date),
    fact.source.name,
    label(fact.type),
    fact.target.name,
    STATUS_WORDS[fact.status].label,
    fact.claimCount,
    fact.storyCount,
    Math.round(fact.confidence * 100),
  ]),
});
