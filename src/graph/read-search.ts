import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts';
import { entityMap, type Reader } from './read.ts';
import type { EntityRow, SearchRow } from './rows.ts';
import { FULLTEXT_ENTITIES } from './schema.ts';

/** Words beyond this many are not looked for. */
const MAX_WORDS = 12;
/** How many hits of the index are ranked by our own measure. */
const CANDIDATES = 300;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text: letters and digits only, so that nothing of the index's query language is left. */
const wordsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);

/** One typing error is forgiven from 4 letters on, two from 8. */
const fuzzy = (word: string): string => (word.length < 4 ? '' : word.length < 8 ? ` ${word}~1^0.3` : ` ${word}~2^0.3`);

/** Full-text query that asks for every word as it stands; empty where the text has no word. */
export const allWords = (text: string): string =>
  wordsOf(text)
    .map((word) => `+${word}`)
    .join(' ');

/** Full-text query that forgives typing errors; with `typing`, the last word may be a beginning. */
export function searchQuery(text: string, typing: boolean): string {
  const words = wordsOf(text);
  const last = words.length - 1;
  return words
    .map((word, index) => `+(${word}^4${typing && index === last ? ` ${word}*^2` : ''}${fuzzy(word)})`)
    .join(' ');
}

interface Hit {
  entity: EntityRow;
  score: number;
  mentions: number;
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
  const names = [hit.entity.name, ...hit.entity.names];
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
  if (words.length === 0) return [];
  const statement = `CALL db.index.fulltext.queryNodes('${FULLTEXT_ENTITIES}', $query, {limit: $candidates}) YIELD node, score
    WITH node, score WHERE node.kind IN $kinds
    WITH node.canonicalId AS head, max(score) AS score MATCH (e:Entity {id: head})
    RETURN ${entityMap('e')} AS entity, score, COUNT { (e)<-[:REFERS_TO]-() } AS mentions`;
  const hits = await reader.run<Hit>(statement, {
    query: searchQuery(query.text, query.typing),
    kinds: query.kinds ?? ENTITY_KINDS,
    candidates: CANDIDATES,
  });
  const ranked = hits.map((hit) => rank(hit, words));
  ranked.sort((left, right) => right.score - left.score || (left.entity.id < right.entity.id ? -1 : 1));
  return ranked.slice(0, query.limit);
}
