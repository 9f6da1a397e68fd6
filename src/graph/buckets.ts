/** Columns of a series over time. Weeks begin on Monday, quarters in January, April, July and October; all UTC. */
export type Bucket = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** How much of `YYYY-MM-DD` the database groups by: the widest that every column is made of whole pieces of. */
export const GROUPED_LENGTH: Record<Bucket, number> = { DAY: 10, WEEK: 10, MONTH: 7, QUARTER: 7, YEAR: 4 };

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const format = (date: Date): string => date.toISOString().slice(0, 10);

/** First day of the column that holds a day; `piece` may be cut to `YYYY-MM` or `YYYY`. */
export function bucketStart(bucket: Bucket, piece: string): string {
  const day = piece.length === 10 ? piece : piece.length === 7 ? `${piece}-01` : `${piece}-01-01`;
  const date = utc(day);
  if (bucket === 'WEEK') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (bucket === 'MONTH') date.setUTCDate(1);
  if (bucket === 'QUARTER') date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % 3), 1);
  if (bucket === 'YEAR') date.setUTCMonth(0, 1);
  return format(date);
}

/** First day after the column that begins on `start`. */
export function bucketEnd(bucket: Bucket, start: string): string {
  const date = utc(start);
  if (bucket === 'DAY') date.setUTCDate(date.getUTCDate() + 1);
  if (bucket === 'WEEK') date.setUTCDate(date.getUTCDate() + 7);
  if (bucket === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  if (bucket === 'QUARTER') date.setUTCMonth(date.getUTCMonth() + 3);
  if (bucket === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  return format(date);
}
