import type { EntityKind } from '../../model/kinds.ts';
import { wordSet } from '../words/one-of.ts';
import type { Chunk, NounPhrase, VerbGroup, Word } from './chunk.ts';

/** What a chunk is. */

export type KindOf = (entity: string) => EntityKind | null;

export const isNoun = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.kind === 'noun';
export const isVerb = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.kind === 'verb';
export const isWord = (chunk: Chunk | undefined, ...kinds: Word['kind'][]): chunk is Word =>
  chunk !== undefined && chunk.kind !== 'noun' && chunk.kind !== 'verb' && kinds.includes(chunk.kind);

/** Plurals that a list behind a colon, a dash or in brackets spells out. */
const COUNTED = wordSet(
  'member country state nation party signatory economy power government neighbour neighbor ally republic partner capital founder participant guarantor side',
);

/** "the ten members", "four states": a phrase that counts parties without naming them. */
export const isCounted = (phrase: NounPhrase): boolean =>
  phrase.plural && phrase.mentions.length === 0 && COUNTED.has(phrase.lemma);
