export interface Place {
  row: number;
  col: number;
}

const STEPS: Record<string, (place: Place, last: number) => Place> = {
  ArrowUp: ({ row, col }) => ({ row: row - 1, col }),
  ArrowDown: ({ row, col }) => ({ row: row + 1, col }),
  ArrowLeft: ({ row, col }) => ({ row, col: col - 1 }),
  ArrowRight: ({ row, col }) => ({ row, col: col + 1 }),
  Home: ({ row }) => ({ row, col: 0 }),
  End: ({ row }, last) => ({ row, col: last }),
  PageUp: ({ row, col }) => ({ row: row - 10, col }),
  PageDown: ({ row, col }) => ({ row: row + 10, col }),
};

/** Where a key leads in a square grid; at its edge it stays. Null: the key moves nothing. */
export function step(place: Place, key: string, size: number): Place | null {
  const next = STEPS[key]?.(place, size - 1);
  const within = (value: number): number => Math.min(Math.max(value, 0), size - 1);
  return next === undefined ? null : { row: within(next.row), col: within(next.col) };
}
