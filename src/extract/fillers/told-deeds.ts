import type { RelationSpec } from '../../model/relation-spec.ts';
import { type Actor, type ActorContext, contextWith } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { DEED_REACH, NAMED_REACH, type ToldDeed, type ToldDeeds } from '../actors/deed-memory.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { countryOf } from '../words/country-of.ts';
import { TEMPORAL } from '../words/grammar-words.ts';
import { oneOf, wordSet, wordTable } from '../words/one-of.ts';

/** Nouns for a deed of any kind. */
const ANY_DEED = wordSet(
  'it move decision step action measure gesture act manoeuvre maneuver policy conduct behaviour behavior deed reprisal provocation retaliation',
);

/** Nouns that tell less than noun frames would know, by the root of the deeds that they may mean. */
const BY_ROOT: ReadonlyMap<string, string> = wordTable({
  demand: 'REQUEST',
  request: 'REQUEST',
  appeal: 'REQUEST',
  call: 'REQUEST',
  plea: 'REQUEST',
  ultimatum: 'THREATEN',
  threat: 'THREATEN',
  warning: 'THREATEN',
  protest: 'ACCUSE',
  criticism: 'ACCUSE',
  complaint: 'ACCUSE',
  refusal: 'REJECT',
  rejection: 'REJECT',
  veto: 'REJECT',
  ban: 'SANCTION',
  duty: 'SANCTION',
  tariff: 'SANCTION',
  blacklisting: 'SANCTION',
  closure: 'SANCTION',
  restriction: 'SANCTION',
  curb: 'SANCTION',
  killing: 'ASSAULT',
});

const DEFINITE = /^(the|this|that|these|those|such|both|it)$/;
/** What leads in whose deed it is, or what it consists in. */
const TOLD_BEHIND = /^(of|by|to|from|that|on|against|in)$/;

const callsNames = oneOf('call describe label brand term dub denounce deplore deem');

/** Nouns for what is offered and not done yet. */
const OFFERS = oneOf('offer proposal overture');

const means = (told: ToldDeeds, noun: string, { relation, status }: ToldDeed): boolean => {
  if (OFFERS(noun) && status === 'PROPOSED') return true;
  if (relation.symmetric || relation.plover === 'STATE') return false;
  if (ANY_DEED.has(noun)) return true;
  if (BY_ROOT.get(noun)) return relation.plover === BY_ROOT.get(noun);
  return (told.nouns.get(noun) ?? []).some((frame) => frame.relation === relation);
};

/** Types that take a stand on what another does. */
export const takesStand = ({ speechAct, plover }: RelationSpec): boolean =>
  speechAct && (plover === 'SUPPORT' || plover === 'ACCUSE' || plover === 'REJECT');

/** "criticized the move", "voiced concern at the move", "the move drew criticism": where a stand has what it is on. */
export const isStoodOn = ({ via }: FrameSlot, places: readonly NounPhrase[]): boolean =>
  via === 'object' ||
  via === 'subject' ||
  via === 'that' ||
  // "protested to Washington about the stopover": to whom the protest is made comes first
  (places.length === 1 && Array.isArray(via) && via.some((word) => /^(?:at|over|against|about)$/.test(word)));

/** "bristled at", "protested against": a stand against what stands behind the preposition. */
export const standsAgainst = (relation: RelationSpec, { via }: FrameSlot): boolean =>
  takesStand(relation) &&
  relation.plover !== 'SUPPORT' &&
  Array.isArray(via) &&
  (via.includes('at') || via.includes('against') || via.includes('over'));

/** What states and officials say, plan and do, and others take a stand on: no goods and no people. */
const STANDPOINTS = wordSet(
  'decision move step plan proposal scheme offer call bid choice attack abuse cruelty treatment persecution speech word remark comment statement quota landing test policy stance conduct handling reaction response position attitude behaviour behavior record ruling verdict law bill decree rule norm tariff levy budget crackdown coup rearmament rearming nuclear-test build-up buildup intervention incursion occupation blockade annexation meddling interference silence absence refusal veto vote claim assertion demand threat warning ultimatum boycott embargo sanction withdrawal pullout retreat manoeuvre maneuver drill exercise patrol flight overflight raid strike bombing shelling invasion offensive war aggression provocation restraint moderation courage leadership effort initiative overture gesture concession reform programme program strategy doctrine',
);

/** Nothing but the verb and its ends: what is denounced "as a threat" or called "void" is told by frames of their own. */
export const standsOnWords = ({ relation, slots, complement }: Frame): boolean =>
  takesStand(relation) && slots.length === 2 && complement === null;

/** "hailed Truman's speech", "contested the Union's quotas": the phrases that tell what somebody else says or does. */
export const standpointsOf = (phrases: readonly NounPhrase[]): NounPhrase[] =>
  phrases.filter(({ lemma }) => STANDPOINTS.has(lemma));

/** "Chad sealed its border, a step that Niger rejects": the noun behind the comma sums up what was told. */
function isSumming({ sentence: { tokens } }: ActorContext, phrase: NounPhrase): boolean {
  if (tokens[phrase.first - 1]?.text !== ',' || !/^an?$/.test(tokens[phrase.first]!.lower)) return false;
  return /^(that|which)$/.test(tokens[phrase.last + 1]?.lower ?? '');
}

/** "UN condemns attack": a headline leaves out the article, and its full stop. */
const isWithoutArticle = ({ sentence: { tokens } }: ActorContext, { first, last }: NounPhrase): boolean =>
  first === last && tokens.at(-1)!.pos !== 'PUNCT';

/** Who did the act told last that a noun takes up. */
function actorsOfAct({ acts }: ToldDeeds, noun: string): string[] {
  const meant = acts.filter(({ nouns }) => nouns.has(noun));
  return meant.filter(({ sentence }) => sentence === meant.at(-1)!.sentence).map(({ source }) => source);
}

/** Who did what a phrase takes up again; none where one of the `doers` of the clause did it, or its phrase tells more. */
export function doersOfTold(
  context: ActorContext,
  phrase: NounPhrase,
  { doers, relation: stand }: { doers: readonly Actor[]; relation: RelationSpec },
): Actor[] {
  const { told, sentence, entities } = context;
  const { tokens } = sentence;
  if (
    !told ||
    (told.deeds.length === 0 && told.acts.length === 0) ||
    phrase.possessor ||
    phrase.mentions.length > 0 ||
    phrase.modifiers.length > 0
  )
    return [];
  const dated = TEMPORAL.has(tokens[phrase.last + 2]?.lower ?? '');
  const isTold = TOLD_BEHIND.test(tokens[phrase.last + 1]?.lower ?? '') && !dated;
  const isDefinite = DEFINITE.test(tokens[phrase.first]!.lower) || isWithoutArticle(context, phrase);
  if (!isSumming(context, phrase) && (!isDefinite || isTold)) return [];
  // "called it a stab in the back"; what else "it" may be is many things
  if (phrase.lemma === 'it' && !callsNames(tokens[phrase.first - 1]?.lemma ?? '')) return [];
  const reach = phrase.lemma === 'it' ? 1 : ANY_DEED.has(phrase.lemma) ? DEED_REACH : NAMED_REACH;
  const meant = told.deeds.filter(
    (deed) =>
      sentence.index - deed.sentence <= reach &&
      means(told, phrase.lemma, deed) &&
      // "Abe flew in. China denounced it": no visit is meant
      (phrase.lemma !== 'it' || deed.relation.score < 0 === stand.score < 0),
  );
  // "Norway voiced concern, and the move drew criticism": a move is what was done and not what was said of it
  const last = meant.findLast(({ relation }) => !takesStand(relation)) ?? meant.at(-1);
  const sources = last
    ? told.deeds
        .filter((deed) => deed.sentence === last.sentence && deed.relation === last.relation)
        .map((deed) => deed.source)
    : actorsOfAct(told, phrase.lemma);
  const home = (id: string): string | null => countryOf(entities.get(id)) ?? id;
  if (sources.some((source) => doers.some((doer) => home(doer.entity) === home(source)))) return [];
  const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end };
  return [...new Set(sources)].map((entity) => ({ entity, represented: true, ...span }));
}

/** The memory of a sentence's later clauses: what its earlier ones told comes to it. */
export const withDeeds = (context: ActorContext, deeds: readonly Deed[]): ActorContext =>
  context.told && deeds.length > 0
    ? contextWith(context, {
        told: {
          nouns: context.told.nouns,
          acts: context.told.acts,
          deeds: [
            ...context.told.deeds,
            ...deeds.map(({ source, target, relation }) => ({
              source: source.entity,
              target: target.entity,
              relation,
              sentence: context.sentence.index,
              status: null,
            })),
          ],
        },
      })
    : context;
