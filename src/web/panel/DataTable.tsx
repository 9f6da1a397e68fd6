import type { ComponentChildren } from 'preact';
import { count } from '../words.ts';
import type { Cell, TableData } from './table-data.ts';

interface Props {
  data: TableData;
  /** What stands at the beginning of each row in place of its first cell: a button, as a rule. */
  head?: (index: number) => ComponentChildren;
  /** The row that is selected. */
  current?: (index: number) => boolean;
}

const text = (cell: Cell): string => (cell === null ? '–' : typeof cell === 'number' ? count(cell) : cell);

/** A panel's numbers as a real table, in a region of its own that can be scrolled by keyboard. */
export function DataTable({ data: { caption, columns, rows }, head, current }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="table-region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" class={numeric ? 'number' : ''}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} aria-current={current?.(index) ? 'true' : undefined}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={columns[column]!.label} scope="row">
                    {head ? head(index) : text(cell)}
                  </th>
                ) : (
                  <td key={columns[column]!.label} class={columns[column]!.numeric ? 'number' : ''}>
                    {text(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
