import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { SentenceMention } from '../words/document.ts';
import type { Actor, ActorContext } from './actor-context.ts';
import { actorsOf } from './actors.ts';

/** Lists of names as they stand in the text, read from tokens and phrases: "Kenya, Uganda and Italy's Eni". */

const BODY: readonly EntityKind[] = ['COUNTRY', 'ORGANIZATION'];

/** The lower-case word at a token, or '' beyond the sentence. */
export const wordAt = (context: ActorContext, at: number): string => context.sentence.tokens[at]?.lower ?? '';

/** States and bodies that a phrase itself names. */
const namesIn = (context: ActorContext, phrase: NounPhrase): Actor[] =>
  phrase.mentions.length > 0 ? actorsOf(context, phrase, BODY).filter((actor) => !actor.represented) : [];

/** The first entity of a mention as an actor of one of the kinds. */
export function actorOf(
  context: ActorContext,
  mention: SentenceMention,
  kinds: readonly EntityKind[] = BODY,
): Actor | null {
  const entity = context.entities.get(mention.entities[0] ?? '');
  if (!entity || !kinds.includes(entity.kind)) return null;
  const { tokens } = context.sentence;
  return { entity: entity.id, start: tokens[mention.first]!.start, end: tokens[mention.last]!.end, represented: false };
}

/** The last token of a name with the acronym in brackets that goes with it: "… Asian Nations (ASEAN)". */
export const pastAcronym = (context: ActorContext, last: number): number =>
  wordAt(context, last + 1) === '(' &&
  wordAt(context, last + 3) === ')' &&
  /^[A-Z][A-Za-z&.-]*[A-Z0-9+]$/.test(context.sentence.tokens[last + 2]!.text)
    ? last + 3
    : last;

/** A list with the token that it ends or begins at. */
export interface NameList {
  names: Actor[];
  edge: number;
}

/** Skips "the", "both" and the joining words of a list from `at` on. */
function skip(context: ActorContext, at: number, words: RegExp): number {
  let index = at;
  while (words.test(wordAt(context, index))) index++;
  return index;
}

/** One name at a token: a mention that starts there, else the phrase that does. */
function nameFrom(context: ActorContext, at: number): NameList | null {
  const mention = context.mentions.find((one) => one.first === at && one.form !== 'possessive');
  const own = mention && mention.form !== 'demonym' ? actorOf(context, mention) : null;
  const isOwner = /^['’]s?$/.test(wordAt(context, (mention?.last ?? at) + 1));
  if (mention && own && !isOwner) return { names: [own], edge: mention.last };
  const phrase = context.reading.phrases.find((one) => one.first === at || one.possessor?.first === at);
  if (!phrase) return null;
  const names = namesIn(context, phrase);
  return names.length > 0 ? { names, edge: phrase.last } : null;
}

/** The names of a list that opens at a token; null where no name stands there. */
export function listFrom(context: ActorContext, start: number): NameList | null {
  let at = skip(context, start, /^(the|both|all)$/);
  const first = nameFrom(context, at);
  if (!first) return null;
  const list = { names: [...first.names], edge: first.edge };
  for (;;) {
    const joined = skip(context, list.edge + 1, /^(,|and|&|or|plus)$/);
    if (joined === list.edge + 1) return list;
    at = skip(context, joined, /^the$/);
    const next = nameFrom(context, at);
    if (!next) return list;
    list.names.push(...next.names);
    list.edge = next.edge;
  }
}

/** The names of a list that ends at a token, last first joined; null where no name ends there. */
export function listUntil(context: ActorContext, end: number): NameList | null {
  const nameUntil = (at: number): NameList | null => {
    const mention = context.mentions.find(
      (one) => one.last === at && one.form !== 'demonym' && one.form !== 'possessive',
    );
    const own = mention ? actorOf(context, mention) : null;
    return mention && own ? { names: [own], edge: Math.min(mention.first, mention.phraseFirst) } : null;
  };
  const last = nameUntil(end);
  if (!last) return null;
  const list = { names: [...last.names], edge: last.edge };
  for (;;) {
    let at = list.edge - 1;
    if (wordAt(context, at) === 'the') at--;
    const from = at;
    while (/^(,|and|&)$/.test(wordAt(context, at))) at--;
    const before = at < from ? nameUntil(at) : null;
    if (!before) return list;
    list.names.unshift(...before.names);
    list.edge = before.edge;
  }
}
