import type { EntityKind } from '../../model/kinds.ts';
import type { Entity, TextSpan } from '../../model/records.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { MEASURES, PERSONS } from '../words/actor-words.ts';
import { startsWithCapital } from '../words/characters.ts';
import { countryOf } from '../words/country-of.ts';
import type { SentenceMention, TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import type { Actor, ActorContext } from './actor-context.ts';

/** The actors that a phrase names, as against those it stands for (actors.ts). */

const spanOf = (sentence: TaggedSentence, mention: SentenceMention): TextSpan => ({
  start: sentence.tokens[mention.first]!.start,
  end: sentence.tokens[mention.last]!.end,
});

/** The entities of the allowed kinds that a mention names, or the country or body of one that its type does not take. */
export function named(context: ActorContext, mention: SentenceMention, kinds: readonly EntityKind[]): Actor[] {
  const actors: Actor[] = [];
  for (const id of mention.entities) {
    const entity = context.entities.get(id);
    if (!entity) continue;
    // codebook 6.17: where a type takes no person at an end, that person's country takes it; "the bank's president" acts for the bank
    const represented = !kinds.includes(entity.kind);
    const actor = represented ? (bodyOf(context, id, kinds) ?? countryOfPerson(entity, kinds)) : id;
    if (actor) {
      const { start, end } = spanOf(context.sentence, mention);
      actors.push({ entity: actor, represented, start, end });
    }
  }
  return actors;
}

const bodyOf = ({ bodies }: ActorContext, id: string, kinds: readonly EntityKind[]): string | undefined =>
  kinds.includes('ORGANIZATION') ? bodies?.get(id) : undefined;

const countryOfPerson = (entity: Entity, kinds: readonly EntityKind[]): string | null =>
  entity.kind === 'OFFICIAL' && kinds.includes('COUNTRY') ? countryOf(entity) : null;

/** Each actor once, where named first. */
export const unique = (actors: Actor[]): Actor[] =>
  actors.length < 2
    ? actors
    : actors.filter((actor, index) => actors.findIndex((other) => other.entity === actor.entity) === index);

/** The phrases that a measuring head counts, else the phrase itself. */
export function counted(context: ActorContext, phrase: NounPhrase): readonly NounPhrase[] {
  const head = context.sentence.tokens[phrase.head]!;
  if (phrase.mentions.length > 0 || (head.pos !== 'NUM' && !MEASURES.has(phrase.lemma))) return [phrase];
  const inner = (context.reading.ofNoun.get(phrase) ?? []).find((one) => one.word === 'of');
  return inner?.phrases ?? [phrase];
}

/** "a memorandum with Italy's Edison": whose a company or person is that is named itself. */
export const ownsName = ({ sentence: { tokens } }: ActorContext, { last }: SentenceMention): boolean =>
  /^['’]s?$/.test(tokens[last + 1]?.text ?? '') && startsWithCapital(tokens[last + 2]?.text ?? '');

const isFirm = oneOf(
  'company firm group giant monopoly bank concern consortium conglomerate operator producer builder contractor manufacturer utility shipyard arm subsidiary developer major',
);

/** "a contract with the Russian monopoly": a firm of that state, and not the state. */
export const describesFirm = ({ sentence: { tokens } }: ActorContext, { form, last }: SentenceMention): boolean =>
  form === 'demonym' && [1, 2, 3].some((ahead) => isFirm(tokens[last + ahead]?.lemma ?? ''));

/** Names inside a phrase that is one name as a whole: "with Mongolia" in "a free trade deal with Mongolia". */
export function namedAfter(
  context: ActorContext,
  phrase: NounPhrase,
  words: readonly string[],
  kinds: readonly EntityKind[],
): Actor[] {
  const { tokens } = context.sentence;
  const leads = (mention: SentenceMention): string => {
    let at = mention.first - 1;
    while (at > phrase.first && /^(and|or|the|,|'s|’s)$|^\p{Lu}/u.test(tokens[at]!.text)) at--;
    return tokens[at]?.lower ?? '';
  };
  return unique(
    gather(
      phrase.modifiers.filter(
        (mention) => words.includes(leads(mention)) && !ownsName(context, mention) && !describesFirm(context, mention),
      ),
      (mention) => named(context, mention, kinds),
    ),
  );
}

/** True for a phrase that speaks of people by their office: "a delegation", "the envoy". */
export const isPeople = (phrase: NounPhrase): boolean => PERSONS.has(phrase.lemma);

/** True where the phrase itself names an entity of one of the kinds, not only its owner. */
export const isNamed = (context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): boolean =>
  phrase.mentions.some((mention) => named(context, mention, kinds).length > 0);
