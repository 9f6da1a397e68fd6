import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts';
import { entityMap, type Reader } from './read.ts';
import type { EntityRow, SearchRow } from './rows.ts';
import { FULLTEXT_ENTITIES } from './schema.ts';

/** Words beyond this many are not looked for. */
const MAX_WORDS = 12;
/** How many hits of the index are ranked by our own measure. */
const CANDIDATES = 300;

/** Words that the index's analyzer leaves out: asking for them would find nothing. */
const UNINDEXED = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of a text as the index cuts them: letters and digits, with single apostrophes and dots inside ("d'ivoire", "u.s"). So nothing of
 * the index's query language is left.
 */
const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? []).slice(0, MAX_WORDS);

/** One typing error is forgiven from 4 letters on, two from 8. */
const fuzzy = (word: string): string => (word.length < 4 ? '' : word.length < 8 ? ` ${word}~1^0.3` : ` ${word}~2^0.3`);

/** The words to ask the index for; `typing` keeps the last one, which may be a beginning. */
function indexedWords(text: string, typing: boolean): string[] {
  const words = wordsOf(text);
  return words.filter((word, index) => !UNINDEXED.has(word) || (typing && index === words.length - 1));
}

/** Full-text query that asks for every word as it stands; empty where the text has none that is indexed. */
export const allWords = (text: string): string =>
  indexedWords(text, false)
    .map((word) => `+${word}`)
    .join(' ');

/** Full-text query that forgives typing errors; with `typing`, the last word may be a beginning. */
export function searchQuery(text: string, typing: boolean): string {
  const words = indexedWords(text, typing);
  const last = words.length - 1;
  return words
    .map((word, index) => `+(${word}^4${typing && index === last ? ` ${word}*^2` : ''}${fuzzy(word)})`)
    .join(' ');
}

interface Hit {
  entity: EntityRow;
  score: number;
  mentions: number;
  /** Names of what was found: the entity, or what was merged into it. */
  spellings: readonly (readonly string[])[];
}

/** How well a name answers the words: 3 the same, 2 begins with them, 1 holds them all, 0 only resembles them. */
function likeness(name: string, words: readonly string[]): number {
  const own = wordsOf(name);
  const text = own.join(' ');
  const wanted = words.join(' ');
  if (text === wanted) return 3;
  if (text.startsWith(wanted)) return 2;
  return words.every((word) => own.some((part) => part.startsWith(word))) ? 1 : 0;
}

function rank(hit: Hit, words: readonly string[]): SearchRow {
  const names = [hit.entity.name, ...hit.spellings.flat()];
  const rated = names.map((name) => ({ name, likeness: likeness(name, words) }));
  const best = rated.reduce((left, right) => (right.likeness > left.likeness ? right : left));
  const score = best.likeness * 10 + Math.log10(1 + hit.mentions) * 3 + hit.score;
  return { entity: hit.entity, matched: best.name, score: Math.round(score * 1000) / 1000 };
}

export interface SearchQuery {
  text: string;
  kinds: readonly EntityKind[] | null;
  limit: number;
  /** True while the user types: the last word may be a beginning. */
  typing: boolean;
}

/** Entities whose names answer the text, the best first: by likeness of the name, then by how often they are spoken of. One statement. */
export async function searchEntities(reader: Reader, query: SearchQuery): Promise<readonly SearchRow[]> {
  const words = wordsOf(query.text);
  const asked = searchQuery(query.text, query.typing);
  if (asked === '') return [];
  const statement = `CALL db.index.fulltext.queryNodes('${FULLTEXT_ENTITIES}', $query, {limit: $candidates}) YIELD node, score
    WITH node, score WHERE node.kind IN $kinds
    WITH node.canonicalId AS head, max(score) AS score, collect(node.names) AS spellings MATCH (e:Entity {id: head})
    RETURN ${entityMap('e')} AS entity, score, spellings, coalesce(e.mentions, 0) AS mentions`;
  const hits = await reader.run<Hit>(statement, {
    query: asked,
    kinds: query.kinds ?? ENTITY_KINDS,
    candidates: CANDIDATES,
  });
  const ranked = hits.map((hit) => rank(hit, words));
  ranked.sort((left, right) => right.score - left.score || (left.entity.id < right.entity.id ? -1 : 1));
  return ranked.slice(0, query.limit);
}
