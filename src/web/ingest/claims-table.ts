import type { PreviewQuery } from '../generated/operations.ts';
import type { TableData } from '../panel/table-data.ts';
import { vocabulary } from '../session.ts';
import { dateText } from '../words.ts';

type Preview = PreviewQuery['preview'];
export type PreviewClaim = Preview['claims'][number];

/** Names of the entities of a preview, by id. */
export const namesOf = ({ entities }: Preview): ReadonlyMap<string, string> =>
  new Map(entities.map(({ id, name }) => [id, name]));

/** `Iran supplies Russia` */
export function claimWords({ type, source, target }: PreviewClaim, names: ReadonlyMap<string, string>): string {
  const label = vocabulary.value.find((row) => row.type === type)?.label ?? type;
  return `${names.get(source) ?? source} ${label} ${names.get(target) ?? target}`;
}

export function claimsTable(preview: Preview): TableData {
  const names = namesOf(preview);
  const columns = ['Claim', 'Status', 'Said by', 'Date', 'Confidence %', 'Rule', 'Sentence'];
  return {
    caption: 'Claims, in reading order',
    columns: columns.map((label) => ({ label, numeric: label.endsWith('%') })),
    rows: preview.claims.map((claim) => [
      claimWords(claim, names),
      `${claim.polarity === 'DENIED' ? 'denied, ' : ''}${claim.status.toLowerCase()}`,
      claim.saidBy === null ? null : (names.get(claim.saidBy) ?? claim.saidBy),
      dateText(claim.date),
      Math.round(claim.confidence * 100),
      claim.rule,
      claim.quote,
    ]),
  };
}
