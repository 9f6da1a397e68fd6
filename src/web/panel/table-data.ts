/** The numbers of a panel as rows: what its table shows, and what its CSV holds. */
export interface TableData {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

export interface Column {
  label: string;
  /** True where numbers stand, set to the right. */
  numeric?: boolean;
}

export type Cell = string | number | null;

const NEEDS_QUOTES = /[",\r\n]/;
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of CSV as RFC 4180 wants it. Text that a spreadsheet would compute gets an apostrophe before it; numbers stay numbers. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines end with CR LF, the first one names the columns. */
export const csvOf = ({ columns, rows }: TableData): string =>
  [columns.map(({ label }) => label), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
