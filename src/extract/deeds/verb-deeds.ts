import type { PloverRoot } from '../../model/relation-spec.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { fillVerb } from '../fillers/fill-verb.ts';
import { deedsOf } from '../fillers/pair-ends.ts';
import { wordsOf } from '../fillers/slot-places.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { framesToTry } from '../frames/trials.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { bestToldEnds } from './best-told-ends.ts';
import { isCalledSomething } from './called-something.ts';
import { hasComplement, type Tried } from './frame-complement.ts';
import { mostTelling } from './most-telling.ts';

const plays = oneOf('team side squad eleven');

const ACTOR = /^(country|official):/;

/**
 * "France and Italy fought alongside Chad": what several do to others by one verb they do not do to one another. They may hold exercises
 * with one another against a third.
 */
function towardsOthers(deeds: readonly Deed[], mutual: ReadonlySet<Deed>): Deed[] {
  const acting = new Set(gather([...mutual], ({ source, target }) => [source.entity, target.entity]));
  const toOthers = deeds.filter(
    ({ source, target }) =>
      acting.has(source.entity) !== acting.has(target.entity) && ACTOR.test(source.entity) && ACTOR.test(target.entity),
  );
  const isMeant = ({ relation, literal }: Deed): boolean =>
    (relation.plover === 'COOPERATE' && literal !== null) ||
    // "opened embassies in Riga": who did so there did not do so at the other's as well
    toOthers.every((other) => other.relation === relation && (relation.symmetric || relation.documentFirst === true));
  return deeds.filter((deed) => !mutual.has(deed) || isMeant(deed));
}

const DISTANCE = /^(mile|kilometre|kilometer|km|yard|metre|meter)$/;

/** "withdrew its envoys from Niamey" is no withdrawal of a state. */
const isTransitive = (clause: Clause): boolean =>
  !clause.verb.passive &&
  (clause.objects[0]?.some((phrase) => !phrase.temporal && !DISTANCE.test(phrase.lemma)) ?? false);

const CONTESTS =
  /^(final|semi-final|semifinal|quarter-final|quarterfinal|match|tournament|championship|cup|play-off|playoff|derby|league|tie-break|heat|qualifier|knockout|half|innings|penalty|penalties|sevens|scrum|olympics|regatta|relay)$/;

/** Rows whose verbs sport uses as well. */
const CONTESTED: ReadonlySet<PloverRoot> = new Set(['CONSULT', 'ASSAULT', 'THREATEN', 'ACCUSE', 'SANCTION', 'YIELD']);

const fights = oneOf('fight battle tangle clash');

const isPrize = oneOf(
  'title trophy cup crown championship medal point lead place seat hundredth ball patent trademark brand market share contract customer audience',
);

/** "fought for the title", "fought over a patent". */
const isWithoutArms = (clause: Clause): boolean =>
  fights(clause.verb.lemma) &&
  wordsOf(clause.prepositionals, ['for', 'over']).some(
    ({ lemma, mentions }) => isPrize(lemma) && mentions.length === 0,
  );

/** "met Spain's champion in the final": sport is no diplomacy. */
const isContest = (clause: Clause): boolean =>
  wordsOf(clause.prepositionals, ['in', 'at', 'during', 'of', 'from']).some(
    ({ lemma, mentions }) => CONTESTS.test(lemma) && mentions.length === 0,
  ) ||
  isWithoutArms(clause) ||
  // "the Polish team meets Uzbekistan in the last round": of talks, if not of a game
  (clause.subject.some(({ lemma }) => plays(lemma)) &&
    wordsOf(clause.prepositionals, ['in', 'at']).some(({ lemma }) => /^(round|game|leg|group)$/.test(lemma)));

/** "want the alliance to succeed": what nobody can be asked to do. */
const isFortune = oneOf('succeed prosper thrive flourish survive suffer exist belong grow seem appear');

/** "told Iran to withdraw": an infinitive that the object of the verb is to do. */
function hasInfinitive(context: ActorContext, clause: Clause): boolean {
  const objects = clause.verb.passive ? clause.subject : (clause.objects[0] ?? []);
  const told = [...objects, ...gather(clause.prepositionals, (one) => one.phrases)];
  return context.reading.clauses.some(
    (one) =>
      one.parent === clause &&
      one.link === 'infinitive' &&
      !isFortune(one.verb.lemma) &&
      one.verb.first > clause.verb.last &&
      one.subject.some((phrase) => told.includes(phrase)),
  );
}

/** "asked France about the jets": a question, and nothing that somebody is to do. */
const isQuestion = ({ relation }: Frame, clause: Clause): boolean =>
  relation.plover === 'REQUEST' &&
  clause.verb.lemma === 'ask' &&
  wordsOf(clause.prepositionals, ['about']).length > 0 &&
  wordsOf(clause.prepositionals, ['for']).length === 0;

/** "joined the World Bank in setting up a fund": along with whom something is done, and nobody's member. */
const joinsInDoing = ({ reading }: ActorContext, clause: Clause): boolean =>
  clause.verb.lemma === 'join' &&
  reading.clauses.some(({ parent, link, opener }) => parent === clause && link === 'gerund' && opener === 'in');

/** True where the words around a verb leave it the sense that a frame gives it. */
const mayTell = (tried: Tried, frame: Frame): boolean =>
  !(frame.closed && (tried.clause.objects.length > frame.objects || isCalledSomething(tried.context, tried.clause))) &&
  !(isQuestion(frame, tried.clause) && !hasInfinitive(tried.context, tried.clause)) &&
  !(frame.infinitive && !hasInfinitive(tried.context, tried.clause)) &&
  !(frame.intransitive && tried.isTransitive) &&
  !(frame.relation.standing === 'MEMBERSHIP' && joinsInDoing(tried.context, tried.clause)) &&
  hasComplement(tried, frame);

/** Of the deeds that a clause's frames find, those that it tells. */
function toldBy(clause: Clause, deeds: Deed[], mutual: ReadonlySet<Deed>): Deed[] {
  if (deeds.length === 0) return deeds;
  const all = bestToldEnds(deeds);
  const told = isContest(clause) ? all.filter(({ relation }) => !CONTESTED.has(relation.plover)) : all;
  if (told.length < 2) return told;
  return mutual.size > 0 ? towardsOthers(mostTelling(told), mutual) : mostTelling(told);
}

/** The deeds that the frames of a clause's verb find in it. */
export function verbDeeds(context: ActorContext, index: FrameIndex, clause: Clause): Deed[] {
  const trials = index.trials.get(clause.verb.lemma);
  if (!trials) return [];
  const deeds: Deed[] = [];
  const mutual = new Set<Deed>();
  const tried: Tried = { context, clause, isTransitive: isTransitive(clause), behind: null, said: null };
  for (const frame of framesToTry(trials, context.reading.heads, clause.particle)) {
    const filling = mayTell(tried, frame) ? fillVerb(context, frame, clause) : null;
    if (!filling) continue;
    const found = deedsOf(context, { frame, filling, clause, noun: null, trigger: clause.verb.head });
    deeds.push(...found);
    if (filling.T.length === 0 && filling.S.length > 1) for (const deed of found) mutual.add(deed);
  }
  return toldBy(clause, deeds, mutual);
}
