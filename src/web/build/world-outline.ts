import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { drawOutline, type StateNames } from './outline.ts';

const NAME = 'virtual:outline';
const RESOLVED = `\0${NAME}`;
/** Natural Earth, 1:50 million, public domain. Another file of that shape may stand here: see the note below the map on boundaries. */
const ATLAS = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const STATES = fileURLToPath(new URL('../../../seed/tables/states.tsv', import.meta.url));

/** Serves `virtual:outline`: the outline of the world, drawn while the dashboard is built. */
export function worldOutline(): Plugin {
  return {
    name: 'world-outline',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: async (id) => {
      if (id !== RESOLVED) return null;
      const outline = drawOutline(JSON.parse(await readFile(ATLAS, 'utf8')), await readStates());
      // Read as JSON, a large constant is there sooner than as an expression.
      return `export const outline = JSON.parse(${JSON.stringify(JSON.stringify(outline))});`;
    },
  };
}

/** The curated states with all their names. */
export async function readStates(): Promise<StateNames[]> {
  const [head = '', ...lines] = (await readFile(STATES, 'utf8')).trimEnd().split('\n');
  const columns = head.split('\t');
  const cell = (line: string, column: string): string => line.split('\t')[columns.indexOf(column)] ?? '';
  return lines.map((line) => ({
    code: cell(line, 'code'),
    names: [cell(line, 'name'), ...cell(line, 'aliases').split(';')].filter(Boolean),
  }));
}
