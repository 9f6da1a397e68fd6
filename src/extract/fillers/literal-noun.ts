import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, withBehind } from '../actors/actor-context.ts';
import { ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { FrameSlot } from '../frames/frame.ts';
import { headMatches } from './head-match.ts';

/** The noun that a frame itself names in a clause: whose it is, and which one is meant where it is left out. */

/** "sent the Canadian envoy home and recalled its own": the noun that "own" leaves out was told before. */
export function sameAgain(
  context: ActorContext,
  places: readonly NounPhrase[],
  lemmas: readonly string[],
): NounPhrase | null {
  const [own] = places;
  const last = own && context.sentence.tokens[own.last];
  if (!own || last?.lower !== 'own') return null;
  return context.reading.phrases.findLast((phrase) => phrase.last < own.first && headMatches(phrase, lemmas)) ?? null;
}

/** "attacked Syrian bases in Lebanon": whose they are says more than where they stand; "recalled its envoy from Lebanon" does not. */
export function ownersOfLiteral(
  context: ActorContext,
  slot: FrameSlot,
  found: { literal: NounPhrase | null; kinds: readonly EntityKind[]; doers: readonly Actor[] },
): Actor[] {
  const { literal, kinds, doers } = found;
  if (!literal || slot.role !== 'T' || !Array.isArray(slot.via) || !slot.via.includes('of')) return [];
  return ownersOf(withBehind(context, new Map()), literal, kinds).filter(
    (owner) => !doers.some((doer) => doer.entity === owner.entity),
  );
}
