import { count, counted, signed } from '../words.ts';
import type { Measure } from './cell-look.ts';

interface Value {
  value: number;
  factCount: number;
}

/** What stands in a cell. */
export const cellText = (measure: Measure, { value }: Value): string =>
  measure === 'FACTS' ? count(value) : signed(value);

/** What is said of a cell where there is room: `Iran – Russia: 12 facts`, `…, balance -3.5`. */
export function cellWords(one: string, other: string, measure: Measure, cell: Value | undefined): string {
  if (cell === undefined) return `${one} – ${other}: no facts`;
  const facts = `${one} – ${other}: ${counted(cell.factCount, 'fact')}`;
  return measure === 'FACTS' ? facts : `${facts}, balance ${signed(cell.value)}`;
}
