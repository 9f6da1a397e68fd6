import type { EntityKind } from '../../model/kinds.ts';
import type { TableData } from '../panel/table-data.ts';
import { type CellLook, cellLook, type Measure } from './cell-look.ts';
import { type MatrixOrder, orderOf } from './matrix-order.ts';

/** The answer of the service, either way round: every cell stands there twice. */
export interface MatrixAnswer {
  rows: readonly { id: string; name: string; kind: EntityKind }[];
  cells: readonly { row: number; col: number; value: number; factCount: number }[];
  entitiesTotal: number;
}

export interface MatrixCell {
  row: number;
  col: number;
  value: number;
  factCount: number;
  look: CellLook;
}

/** A matrix as it is shown: actors in their order, cells by where they then stand. */
export interface MatrixTable {
  actors: MatrixAnswer['rows'];
  cells: readonly MatrixCell[];
  cellAt: (row: number, col: number) => MatrixCell | undefined;
}

const key = (row: number, col: number): string => `${row} ${col}`;

export function arrange(
  answer: MatrixAnswer,
  { order, measure }: { order: MatrixOrder; measure: Measure },
): MatrixTable {
  const positions = orderOf({ names: answer.rows.map(({ name }) => name), cells: answer.cells }, order);
  const places = new Map(positions.map((index, place) => [index, place]));
  const max = answer.cells.reduce((most, { factCount }) => Math.max(most, factCount), 0);
  const cells = answer.cells.map(({ row, col, value, factCount }) => ({
    row: places.get(row)!,
    col: places.get(col)!,
    value,
    factCount,
    look: cellLook(measure, value, max),
  }));
  const byPlace = new Map(cells.map((cell) => [key(cell.row, cell.col), cell]));
  return {
    actors: positions.map((index) => answer.rows[index]!),
    cells,
    cellAt: (row, col) => byPlace.get(key(row, col)),
  };
}

/** Each pair once, the most facts first. */
export function pairsOf({ actors, cells }: MatrixTable, measure: Measure): TableData {
  const pairs = cells.filter(({ row, col }) => row < col).sort((one, other) => other.factCount - one.factCount);
  const columns = [{ label: 'Actor' }, { label: 'Actor ' }, { label: 'Facts', numeric: true }];
  return {
    caption: 'Pairs with facts between them, the most first',
    columns: measure === 'FACTS' ? columns : [...columns, { label: 'Balance', numeric: true }],
    rows: pairs.map(({ row, col, factCount, value }) => [
      actors[row]!.name,
      actors[col]!.name,
      factCount,
      ...(measure === 'FACTS' ? [] : [value]),
    ]),
  };
}
