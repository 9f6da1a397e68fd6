import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildLexicon, type Lexicon } from '../extract/lexicon/lexicon.ts';
import type { LexiconTables } from '../extract/lexicon/lexicon-tables.ts';

const TABLES = new URL('../../seed/tables/', import.meta.url);

const list = z.string().transform((text) => text.split(';').filter((item) => item !== ''));
const optional = z.string().transform((text) => (text === '' ? null : text));
const code = z.string().regex(/^[A-Z]{3}$/, 'an alpha-3 code');
const codes = z
  .string()
  .regex(/^([A-Z]{3}(,[A-Z]{3})*)?$/, 'alpha-3 codes with commas')
  .transform((text) => (text === '' ? [] : text.split(',')));
const name = z.string().min(1);
const moment = z.string().regex(/^(\d{4}-\d\d(-\d\d)?)?$/, 'a date as YYYY-MM or YYYY-MM-DD');

const rows = {
  states: z.object({
    code,
    alpha2: z.string().length(2),
    region: name,
    name,
    aliases: list,
    adjectives: list,
    people: list,
    capitals: list,
    seats: list,
    from: moment.pipe(optional),
    to: moment.pipe(optional),
  }),
  cities: z.object({ name, state: code }),
  bodies: z.object({
    id: name,
    name,
    kind: name,
    state: code.or(z.literal('')).pipe(optional),
    aliases: list,
    members: codes,
  }),
  offices: z.object({ name, aliases: list, of: name, office: name, from: moment, to: moment.pipe(optional) }),
  documents: z.object({ kind: z.enum(['AGREEMENT', 'PROJECT']), id: name, name, aliases: list }),
  heads: z.object({
    word: name,
    plural: name,
    kind: z.enum(['AGREEMENT', 'PROJECT']),
    family: name,
    needs: z.enum(['always', 'described', 'qualified', 'named', 'never']),
    qualifiers: z.string().transform((text) => (text === '' ? [] : text.split(','))),
  }),
  words: z.object({ class: name, word: name }),
};

/** Reads one table: tab-separated, headed by its column names. A row that breaks its schema stops the start, naming file and line. */
function readTable<S extends z.ZodObject>(file: string, schema: S): z.output<S>[] {
  const [head, ...lines] = readFileSync(new URL(`${file}.tsv`, TABLES), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head!.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const result = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
    if (!result.success) throw new Error(`seed/tables/${file}.tsv line ${index + 2}: ${z.prettifyError(result.error)}`);
    return result.data;
  });
}

/** Reads and checks the curated tables of seed/tables. Call once per process: reads files. */
export const loadTables = (): LexiconTables => ({
  states: readTable('states', rows.states),
  cities: readTable('cities', rows.cities),
  bodies: readTable('bodies', rows.bodies),
  offices: readTable('offices', rows.offices),
  documents: readTable('documents', rows.documents),
  heads: readTable('heads', rows.heads),
  words: readTable('words', rows.words),
});

/** The lexicon of the curated tables. */
export const loadLexicon = (): Lexicon => buildLexicon(loadTables());
