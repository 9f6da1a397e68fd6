import type { FlowRow } from '../../graph/read-flows.ts';
import { balanceOf, type TypeCount } from '../../model/balance.ts';
import { relationOf } from '../../model/relations.ts';

export interface MatrixTable {
  rows: string[];
  cols: string[];
  cells: { row: string; col: string; value: number; factCount: number }[];
  max: number;
  entitiesTotal: number;
}

export interface MatrixShape {
  /** Who stands in the rows and columns; null: the `size` with the most facts. */
  rows: readonly string[] | null;
  cols: readonly string[] | null;
  size: number;
  measure: 'FACTS' | 'BALANCE';
  /** True where every flow counts in both of its cells. */
  eitherWay: boolean;
}

const add = (map: Map<string, TypeCount[]>, key: string, count: TypeCount): void => {
  const counts = map.get(key) ?? [];
  counts.push(count);
  map.set(key, counts);
};

const factsIn = (counts: readonly TypeCount[]): number => counts.reduce((sum, { facts }) => sum + facts, 0);

/** Flows as a table: sources in the rows, targets in the columns, a symmetric flow in both of its cells. */
export function matrixOf(flows: readonly FlowRow[], shape: MatrixShape): MatrixTable {
  const weights = new Map<string, number>();
  const cells = new Map<string, TypeCount[]>();
  for (const { source, target, type, facts } of flows) {
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + facts);
    add(cells, `${source} ${target}`, { type, facts });
    if (shape.eitherWay || relationOf(type).symmetric) add(cells, `${target} ${source}`, { type, facts });
  }
  const strongest = [...weights]
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .slice(0, shape.size)
    .map(([id]) => id);
  const rows = [...(shape.rows ?? strongest)];
  const cols = [...(shape.cols ?? strongest)];
  const shown = rows.flatMap((row) =>
    cols.flatMap((col) => {
      const counts = cells.get(`${row} ${col}`);
      if (counts === undefined) return [];
      const factCount = factsIn(counts);
      return [{ row, col, factCount, value: shape.measure === 'FACTS' ? factCount : balanceOf(counts) }];
    }),
  );
  const max = shown.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return { rows, cols, cells: shown, max, entitiesTotal: weights.size };
}
