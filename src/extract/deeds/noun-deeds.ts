import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import type { Deed } from '../actors/deed.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { fillNoun } from '../fillers/fill-noun.ts';
import { headMatches } from '../fillers/head-match.ts';
import { deedsOf } from '../fillers/pair-ends.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameIndex } from '../frames/frames.ts';
import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { doersAbove } from './upper-nouns.ts';

/** Verbs that only carry an event noun: "hold talks", "pay a visit", "launch an attack". */
const LIGHT_VERBS = wordSet(
  'hold have conduct make pay stage launch carry start begin open undertake do wage mount take give receive lodge deliver issue complete attend join cancel suspend postpone halt stop freeze resume continue extend end announce plan propose offer agree seek want discuss step+up expand boost strengthen deepen cut reduce increase order approve block ban refuse reject impose lead wrap+up conclude finish schedule arrange break+off call+off express voice reiterate reaffirm renew tweet convey relay send post host convene chair lend declare rule+out turn+down rebuff spurn boycott shelve sign+up kick+off resume restart put+off hold+off drop clear authorize authorise revive wind+up promise pledge vow scrap abandon axe deny mull consider weigh',
);

/** Verbs by which an event comes about or goes on: "fighting raged between", "talks opened with". */
const OCCURRING = wordSet(
  'rage erupt occur happen open begin start resume continue flare flare+up break+out break+off go+on get+under intensify escalate persist end conclude collapse stall',
);

/** "clashes broke out", "a meeting took place": the event noun is the subject of a verb that says only that it happens. */
function occurs(clause: Clause): boolean {
  const { verb, particle, objects } = clause;
  if (verb.passive) return false;
  if (verb.lemma === 'take') return objects.flat()[0]?.lemma === 'place';
  if (objects.some((group) => group.some((phrase) => !phrase.temporal))) return false;
  return OCCURRING.has(particle ? `${verb.lemma}+${particle}` : verb.lemma);
}

/** Prepositions after which an event noun takes the clause's subject as its doer: "said at a meeting with X". */
const ATTENDING = new Set(['at', 'in', 'during', 'after', 'following', 'for', 'before', 'on', 'ahead of', 'to']);

const MEASURES = wordSet('round series day hour week set session string spate bout flurry burst kind sort form');

/** "a round of talks", "three days of negotiations": the measure stands where the event noun would. */
function measuresOf(reading: ActorContext['reading'], noun: NounPhrase): NounPhrase[] {
  return [...reading.ofNoun]
    .filter(
      ([owner, list]) => MEASURES.has(owner.lemma) && list.some((one) => one.word === 'of' && one.phrases[0] === noun),
    )
    .map(([owner]) => owner);
}

/** The clause that an event noun belongs to, and whether its verb only carries the noun. */
function hostOf(
  reading: ActorContext['reading'],
  noun: NounPhrase,
  consult: boolean,
): { clause: Clause; light: boolean } | null {
  const holders = [noun, ...measuresOf(reading, noun)];
  const holds = (phrases: readonly NounPhrase[]): boolean => holders.some((one) => phrases.includes(one));
  for (const clause of reading.clauses) {
    if (holds(clause.subject) && occurs(clause)) return { clause, light: true };
    const object = clause.objects.some(holds) || (clause.verb.passive && holds(clause.subject));
    const verb = clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma;
    if (object) return LIGHT_VERBS.has(verb) || LIGHT_VERBS.has(clause.verb.lemma) ? { clause, light: true } : null;
    if (consult && clause.prepositionals.some((one) => ATTENDING.has(one.word) && holds(one.phrases)))
      return { clause, light: false };
  }
  return null;
}

/** The clause in which a noun stands as subject or object, whatever its verb says of it: "a threat to close it angered Chad" is no closing threat. */
function clauseWith({ clauses }: ActorContext['reading'], noun: NounPhrase): Clause | null {
  const holding = clauses.filter(
    ({ subject, objects }) => subject.includes(noun) || objects.some((group) => group.includes(noun)),
  );
  return holding.find(({ link, subject }) => !(link === 'infinitive' && subject.includes(noun))) ?? holding[0] ?? null;
}

/** "trade talks" are negotiations and no mere talks: frames that name the noun with its modifier go before those that name it alone. */
function mostExact(noun: NounPhrase, frames: readonly Frame[]): readonly Frame[] {
  const fitting = frames.filter((frame) => headMatches(noun, frame.lemmas));
  const exact = fitting.filter((frame) => headMatches(noun, frame.exact));
  return exact.length > 0 ? exact : fitting;
}

const CHARGING =
  /^(accuse|blame|condemn|criticize|criticise|denounce|rebuke|charge|fault|castigate|censure|slam|blast|deplore|reproach)$/;

/** "condemned Syria for attacks on Turkish missions": who is blamed for a hostile deed does it. */
function blamedFor(context: ActorContext, frame: Frame, noun: NounPhrase): Actor[] {
  if (frame.relation.score > -4) return [];
  const charges = context.reading.clauses.filter(
    ({ verb, prepositionals }) =>
      CHARGING.test(verb.lemma) &&
      prepositionals.some((one) => /^(for|of|over|with)$/.test(one.word) && one.phrases.includes(noun)),
  );
  return gather(charges, ({ verb, subject, objects }) =>
    gather(verb.passive ? subject : objects.flat(), (phrase) => actorsOf(context, phrase, frame.relation.source)),
  );
}

/** What only shares its noun with a deed: "an emergency landing", "a hunger strike". */
const OTHER_THINGS = new Map([
  ['landing', /^(emergency|forced|crash|belly|safe|soft|hard|first|moon|lunar|bumpy)$/],
  ['strike', /^(hunger|general|lightning|wildcat|sit-down|rail|labour|labor|token|two-day|one-day)$/],
  ['attack', /^(heart|asthma|panic|shark)$/],
]);
const isOtherThing = ({ lemma, before }: NounPhrase): boolean => {
  const words = OTHER_THINGS.get(lemma);
  return words !== undefined && before.some((word) => words.test(word));
};

/** "before an audience of presidents": they listen. */
const isListening = ({ reading }: ActorContext, noun: NounPhrase): boolean =>
  noun.lemma === 'audience' && (reading.ofNoun.get(noun) ?? []).some(({ word }) => word === 'of');

/** "ended the state of war between Japan and China": the word of law, and no fighting. */
const isStateOfWar = ({ sentence: { tokens } }: ActorContext, { lemma, first, head }: NounPhrase): boolean =>
  lemma === 'war' && first === head && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'state';

/** "exercises between India and Japan": the name of what several do together tells the deed as well. */
const isUndertaking = ({ entities }: ActorContext, mention: SentenceMention): boolean =>
  entities.get(mention.entities[0] ?? '')?.kind === 'PROJECT';

const isConsultation = ({ relation }: Frame): boolean => relation.plover === 'CONSULT';

/** The deeds that an event noun tells: "the visit of X to Y", "held talks with X". */
export function nounDeeds(context: ActorContext, index: FrameIndex, noun: NounPhrase): Deed[] {
  const all = index.nouns.get(noun.lemma);
  const names = (mention: SentenceMention) =>
    (mention.form === 'name' && !isUndertaking(context, mention)) ||
    context.entities.get(mention.entities[0] ?? '')?.kind === 'AGREEMENT';
  if (!all || noun.mentions.some(names) || isOtherThing(noun)) return [];
  if (isListening(context, noun) || isStateOfWar(context, noun)) return [];
  const isNamed = noun.mentions.some((mention) => isUndertaking(context, mention));
  const frames = isNamed ? all.filter(({ relation }) => relation.symmetric && relation.plover === 'COOPERATE') : all;
  const fitting = mostExact(noun, frames);
  const hosts = new Map(
    [...new Set(fitting.map(isConsultation))].map((consult) => [consult, hostOf(context.reading, noun, consult)]),
  );
  return gather(fitting, (frame) => {
    const host = hosts.get(isConsultation(frame)) ?? null;
    const filling = fillNoun(context, frame, { noun, host });
    if (filling && filling.S.length === 0 && filling.T.length > 0) {
      const above = doersAbove(context, noun, frame.relation.source);
      filling.S = above.length > 0 ? above : blamedFor(context, frame, noun);
    }
    if (!filling || (filling.S.length === 0 && filling.T.length === 0)) return [];
    const clause = host?.clause ?? clauseWith(context.reading, noun);
    return deedsOf(context, { frame, filling, clause, noun, trigger: noun.head });
  });
}
