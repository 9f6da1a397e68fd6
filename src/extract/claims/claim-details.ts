import type { TextSpan } from '../../model/records.ts';
import type { PloverRoot } from '../../model/relation-spec.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';

/** What a deed is about, in words of the sentence: where they stand, as tokens. */
interface Stretch {
  first: number;
  last: number;
}

/** Nouns that only measure what stands behind "of": "a limited number of drones". */
const MEASURES = wordSet(
  'number lot batch shipment consignment series tonne ton pair package dozen hundred thousand million billion barrel quantity amount load cargo delivery supply couple set range kind type',
);

/** Prepositions that open what a deed is about; the first that stands there counts. */
const ABOUT = wordSet('about over regarding concerning on for of against');
/** Prepositions that open it even beside an event noun, where "of" and "for" name who takes part. */
const ABOUT_NOUN = wordSet('about over regarding concerning on');

/** Roots of deeds by which no goods or people pass. */
const WITHOUT_GOODS: ReadonlySet<PloverRoot> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'STATE']);

const spanOf = ({ sentence: { tokens } }: ActorContext, { first, last }: Stretch): TextSpan => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** "of" and "in" phrases belong to the noun before them: "the closure of its border". */
function lastTokenOf(context: ActorContext, phrase: NounPhrase): number {
  const inner = (context.reading.ofNoun.get(phrase) ?? []).find((one) => one.word === 'of' && one.after === phrase);
  const deepest = inner?.phrases.at(-1);
  return deepest ? lastTokenOf(context, deepest) : phrase.last;
}

function withoutArticle({ sentence: { tokens } }: ActorContext, phrase: NounPhrase): number {
  let first = phrase.first;
  while (first < phrase.head && (tokens[first]!.pos === 'DET' || /^["'(]$/.test(tokens[first]!.text))) first++;
  return first;
}

/** Where the goods of a deed stand: without article, and what is measured instead of the measure. Null where none are told. */
export function itemSpan(context: ActorContext, { item, relation }: Deed): TextSpan | null {
  return item && !relation.speechAct && !WITHOUT_GOODS.has(relation.plover) ? goodsSpan(context, item) : null;
}

function goodsSpan(context: ActorContext, phrase: NounPhrase): TextSpan {
  const of = (context.reading.ofNoun.get(phrase) ?? []).find((one) => one.word === 'of' && one.after === phrase);
  const inner = of?.phrases[0];
  if (inner && (MEASURES.has(phrase.lemma) || /^\d/.test(context.sentence.tokens[phrase.head]!.text)))
    return goodsSpan(context, inner);
  return spanOf(context, { first: withoutArticle(context, phrase), last: (inner ?? phrase).last });
}

/** How a deed was done, in a word of its row's: the first whose words the deed tells, or whose number of parties it joins. */
export function modeOf(context: ActorContext, deed: Deed, parties: number): string | null {
  const token = context.sentence.tokens[deed.trigger];
  const nouns = [deed.noun, deed.literal, ...(deed.clause?.prepositionals ?? []).map((one) => one.phrases[0])];
  const words = new Set([token?.lemma, ...gather(nouns, (noun) => (noun ? [noun.lemma, ...noun.before] : []))]);
  const isMet = (one: { words: readonly string[]; parties?: number }) =>
    (one.words.length === 0 && !one.parties) ||
    one.words.some((word) => words.has(word)) ||
    (one.parties !== undefined && parties >= one.parties);
  return deed.relation.modes?.find(isMet)?.mode ?? null;
}

/** From the verb of a clause to the end of what hangs on it. */
function predicateOf(context: ActorContext, clause: Clause): Stretch {
  const below = context.reading.clauses.filter((one) => one.parent === clause && one.verb.first > clause.verb.first);
  const phrases = [...clause.objects.flat(), ...gather(clause.prepositionals, (one) => one.phrases)];
  const ends = [
    clause.verb.last,
    ...phrases.filter((one) => !one.temporal).map((one) => lastTokenOf(context, one)),
    ...below
      .filter((one) => one.link === 'infinitive' || one.link === 'complement')
      .map((one) => predicateOf(context, one).last),
  ];
  const { tokens } = context.sentence;
  const first = tokens[clause.verb.first]!.lower === 'to' ? clause.verb.first + 1 : clause.verb.first;
  return { first, last: Math.max(...ends) };
}

/** The phrase that one of some prepositions leads in, and that is none of the deed's ends. */
function aboutPhrase(
  context: ActorContext,
  deed: Deed,
  { list, words }: { list: readonly Prepositional[]; words: ReadonlySet<string> },
): Stretch | null {
  const ends = new Set([deed.source.start, deed.target.start]);
  const one = list.find(
    ({ word, phrases: [phrase] }) =>
      words.has(word) &&
      phrase &&
      !phrase.temporal &&
      !phrase.mentions.some((mention) => ends.has(context.sentence.tokens[mention.first]!.start)),
  );
  const [phrase] = one?.phrases ?? [];
  return phrase ? { first: withoutArticle(context, phrase), last: lastTokenOf(context, phrase) } : null;
}

/**
 * What a deed is about, as worded: what is asked for, charged or threatened ("to pull out its troops"), else the phrase behind "about",
 * "over", "on" and their like. Null where the sentence does not tell it.
 */
export function topicSpan(context: ActorContext, deed: Deed): TextSpan | null {
  if (deed.relation.plover === 'STATE') return null;
  const asked =
    deed.relation.speechAct && deed.clause
      ? context.reading.clauses.find(
          (one) =>
            one.parent === deed.clause &&
            one.verb.first > deed.trigger &&
            (one.link === 'infinitive' || one.link === 'complement' || one.link === 'gerund'),
        )
      : undefined;
  const stretch = asked
    ? predicateOf(context, asked)
    : deed.noun
      ? aboutPhrase(context, deed, { list: context.reading.ofNoun.get(deed.noun) ?? [], words: ABOUT_NOUN })
      : aboutPhrase(context, deed, {
          list: deed.clause?.prepositionals ?? [],
          words: deed.relation.speechAct ? ABOUT : ABOUT_NOUN,
        });
  return stretch && spanOf(context, stretch);
}
