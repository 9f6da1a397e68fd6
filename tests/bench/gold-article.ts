import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { RELATION_TYPES } from '../../src/model/relations.ts';

/** A labelled article in the form that `../shared/gold/score.mjs` reads. */
export interface GoldArticle {
  id: string;
  title: string;
  publisher: string;
  publishedAt: string;
  text: string;
  entities: { id: string; kind: string; name: string; names: string[]; optional?: boolean }[];
  claims: {
    type: string;
    source: string;
    target: string;
    status: string;
    polarity: string;
    saidBy: string | null;
    date: { from: string; to: string } | null;
    optional?: boolean;
  }[];
}

const STATUSES = [
  'DONE',
  'ONGOING',
  'PLANNED',
  'PROPOSED',
  'REQUESTED',
  'THREATENED',
  'REFUSED',
  'SUSPENDED',
  'CANCELLED',
];

const shortForm = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  publishedAt: z.iso.date(),
  text: z.string().min(1),
  entities: z.record(z.string().regex(/^(country|official|organization|agreement|project):\S+$/), z.string()),
  claims: z.array(z.string()),
});

/**
 * Reads a labelled article: JSON in the form of `../shared/gold`, or the short form in YAML that `tests/bench/articles` is written in.
 * In the short form an entity is its id and its names, `;` between them (a leading `?` marks what a careful reader may or may not code);
 * a claim is one line: `TYPE SOURCE TARGET [STATUS] [DENIED] [by ID] [on DAY|MONTH|YEAR|DAY..DAY] [optional]`.
 * A mistake in a label throws and names file and line: labels are ours.
 */
export function readGoldArticle(file: string): GoldArticle {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.parse(content) as GoldArticle;
  const { entities, claims, ...article } = shortForm.parse(parse(content, { schema: 'failsafe' }));
  const fail = (line: string, reason: string): never => {
    throw new Error(`${file}: "${line}": ${reason}`);
  };
  const nodes = Object.entries(entities).map(([id, listed]) => {
    const names = listed
      .replace(/^\?/, '')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
    const [name] = names;
    if (!name) return fail(id, 'has no name');
    for (const each of names) if (!article.text.includes(each)) fail(id, `"${each}" does not stand in the text`);
    return {
      id,
      kind: id.split(':')[0]!.toUpperCase(),
      name,
      names,
      ...(listed.startsWith('?') && { optional: true }),
    };
  });
  const known = new Set(Object.keys(entities));
  return { ...article, entities: nodes, claims: claims.map((line) => readClaim(line, known, fail)) };
}

function readClaim(
  line: string,
  known: ReadonlySet<string>,
  fail: (line: string, reason: string) => never,
): GoldArticle['claims'][number] {
  const [type = '', source = '', target = '', ...rest] = line.split(/\s+/);
  if (!(RELATION_TYPES as readonly string[]).includes(type)) fail(line, 'no such type');
  const claim: GoldArticle['claims'][number] = {
    type,
    source,
    target,
    status: 'DONE',
    polarity: 'AFFIRMED',
    saidBy: null,
    date: null,
  };
  for (let word = rest.shift(); word; word = rest.shift()) {
    if (STATUSES.includes(word)) claim.status = word;
    else if (word === 'DENIED') claim.polarity = 'DENIED';
    else if (word === 'by') claim.saidBy = rest.shift() ?? fail(line, 'nobody after "by"');
    else if (word === 'on') claim.date = readDays(rest.shift() ?? fail(line, 'no day after "on"'));
    else if (word === 'optional') claim.optional = true;
    else fail(line, `"${word}" is no part of a claim`);
  }
  for (const id of [source, target, claim.saidBy])
    if (id && !known.has(id)) fail(line, `${id} is no entity of the article`);
  return claim;
}

/** First and last day of a day, a month, a year or a range. */
function readDays(text: string): { from: string; to: string } {
  const [first = '', last = first] = text.split('..');
  const [year, month] = last.split('-').map(Number);
  const end =
    { 4: `${last}-12-31`, 7: `${last}-${new Date(Date.UTC(year!, month ?? 1, 0)).getUTCDate()}` }[last.length] ?? last;
  return { from: first.length === 10 ? first : first.length === 7 ? `${first}-01` : `${first}-01-01`, to: end };
}
