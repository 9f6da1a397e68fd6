import type { ClaimStatus } from '../../model/kinds.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import { namesOf } from '../structures/rule.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { fits, followed, frameHeld, isEntered, isFollowed, isJoinedIn, isState, lastOf } from './followed-deeds.ts';
import { examples } from './following-example.ts';
import { inverted, invertedAtHead } from './following-inverted.ts';
import { followsSuit } from './likewise.ts';

const follows = oneOf('follow copy imitate emulate');

/**
 * "Germany followed suit", "Australia and Canada joined in", "Yemen did the same", "as did Norway": what states did last is done by others
 * as well, to the same target.
 */

/** What nobody does likewise. */
const IDLE = wordSet('be have say tell report add note announce seem wait hesitate pass go come follow');

/** "following Uganda's lead", "after the example of France": who went before with the same deed. */
const LED = /^(lead|example|suit|footstep|precedent)$/;

function leaders(context: ActorContext, clause: Clause): Actor[] {
  const behind = clause.prepositionals.find((one) => one.word === 'following')?.phrases;
  const led = behind ?? (follows(clause.verb.lemma) ? clause.objects.flat() : []);
  return gather(
    led.filter((phrase) => LED.test(phrase.lemma)),
    (phrase) => ownersOf(context, phrase, ['COUNTRY']),
  ).filter((owner) => isState(context, owner));
}

/** "did the same to Peru": to whom is told anew. */
const followedElsewhere = (
  context: ActorContext,
  deeds: readonly Deed[],
  { sources, told, others }: { sources: readonly Actor[]; told: Partial<Deed>; others: readonly Prepositional[] },
): Deed[] =>
  gather(deeds.slice(0, 1), (deed) => {
    const targets = gather(others, ({ phrases }) =>
      gather(phrases, (phrase) => actorsOf(context, phrase, deed.relation.target)),
    );
    return gather(sources, (source) =>
      targets
        .filter((target) => target.entity !== source.entity)
        .map((target) => deedWith(deed, { like: deed, ...told, source, target, inferred: true })),
    );
  });

/** "condemned the invasion of Peru. Chile did the same": what the verb tells, and not what its nouns tell besides. */
function mainOf(deeds: readonly Deed[]): readonly Deed[] {
  const main = deeds.filter(
    ({ noun, clause, relation }) =>
      noun === null && clause?.parent === null && clause.opener === null && relation.plover !== 'STATE',
  );
  // "Kagame, who visited Rabat, lobbied for it. So did Senegal": what only describes its doer is not meant
  return main.length > 0 ? main : deeds.filter(({ clause }) => clause?.link !== 'relative');
}

/** Who does likewise: states, or, where "the same" is done, officials and bodies too. */
const followersOf = (context: ActorContext, { subject, verb }: Clause): Actor[] =>
  verb.lemma === 'do'
    ? gather(subject, (phrase) => actorsOf(context, phrase, ['COUNTRY', 'OFFICIAL', 'ORGANIZATION'])).filter(
        ({ represented }) => !represented,
      )
    : gather(subject, (phrase) => namesOf(context, phrase, ['COUNTRY'])).filter((one) => isState(context, one));

/** "Australian troops took part": who sends them. */
const partakersOf = (context: ActorContext, { subject }: Clause): Actor[] =>
  gather(subject, (phrase) => actorsOf(context, phrase, ['COUNTRY'])).filter((one) => isState(context, one));

const joins = oneOf('follow join');

/** "recalled its envoy from Egypt, followed by Morocco", "declared war on it, joined by Chad": who comes after does what was done. */
const joinedBehind = (context: ActorContext, deeds: readonly Deed[]): Deed[] =>
  gather(context.reading.clauses, (clause) => {
    const { verb, link, prepositionals } = clause;
    if (link !== 'reduced' || !verb.passive || !joins(verb.lemma)) return [];
    const { tokens } = context.sentence;
    if (tokens[verb.first - (tokens[verb.first - 1]?.pos === 'ADV' ? 2 : 1)]?.text !== ',') return [];
    const by = prepositionals.find(({ word }) => word === 'by')?.phrases ?? [];
    if (by.length === 0 || context.reading.clauses.some(({ subject }) => subject.includes(by[0]!))) return [];
    const sources = gather(by, (phrase) => actorsOf(context, phrase, ['COUNTRY', 'OFFICIAL', 'ORGANIZATION']));
    if (sources.length === 0) return [];
    return followed(lastOf(deeds, verb.head, fits(context, sources)), sources, {});
  });

/** "planted a tree, and Ghana did the same": what is done likewise is told in the clause before it, though it is no deed. */
const isToldHere = ({ reading }: ActorContext, clause: Clause): boolean =>
  reading.clauses.some(
    ({ verb, subject, link }) =>
      verb.last < clause.verb.first &&
      (link === 'main' || link === 'coordinate') &&
      verb.form === 'finite' &&
      !IDLE.has(verb.lemma) &&
      subject.some((phrase) => !clause.subject.includes(phrase)),
  );

/** "did the same to Peru", "did the same for it": to whom a clause tells its deed anew. */
const othersTold = ({ prepositionals, verb }: Clause): Prepositional[] =>
  prepositionals.filter(
    ({ word, phrases }) =>
      (word === 'to' || (word === 'for' && verb.lemma === 'do')) && (phrases[0]?.first ?? 0) > verb.last,
  );

/** "Laos joined in 1997" is about a body; who "followed" may have gone into one, or done what states do in turn. */
const fitOf = ({ verb, particle, objects }: Clause): ((deed: Deed) => boolean) =>
  verb.lemma === 'join' && !particle
    ? isEntered
    : verb.lemma === 'take' && objects.some((group) => group.some(({ lemma }) => lemma === 'part'))
      ? isJoinedIn
      : verb.lemma === 'follow'
        ? (deed) => isFollowed(deed) || isEntered(deed)
        : isFollowed;

/** "Germany followed suit": the last deed that its doers can do likewise, here or, where nothing is told here, in the sentences before. */
function likewise(context: ActorContext, clause: Clause, told: Told): Deed[] {
  const { verb, link } = clause;
  const asked = verb.lemma === 'do' ? null : fitOf(clause);
  const sources = asked === isJoinedIn ? partakersOf(context, clause) : followersOf(context, clause);
  if (sources.length === 0) return [];
  const isFit = asked ?? fits(context, sources);
  const here = lastOf(told.here, verb.head, isFit);
  // "suspended its aid, a step that Canada took as well": so did Canada, with what the first verb says of it
  if (link === 'relative' && verb.lemma !== 'do') return followed(here, sources, {});
  // "An offer was accepted; Chad did the same": what stands before the semicolon is meant
  const isSecond = context.sentence.tokens.some(({ text, index }) => text === ';' && index < verb.first);
  const isHere = here.length > 0 || isSecond || isToldHere(context, clause);
  const before = isFit === isEntered || isFit === isJoinedIn ? told.before : mainOf(told.before);
  const last = isHere ? here : lastOf(before, Number.POSITIVE_INFINITY, isFit);
  const elsewhere =
    isHere || last.length === 0 ? {} : { like: null, frame: frameHeld(last[0]!, told.statusOf(last[0]!)) };
  const anew = { clause, noun: null, literal: null, item: null, trigger: verb.head, ...elsewhere };
  const others = othersTold(clause);
  return others.length === 0
    ? followed(last, sources, anew)
    : followedElsewhere(context, last, { sources, told: anew, others });
}

/** "following Uganda's lead": who went before. */
function ledBy(context: ActorContext, clause: Clause, deeds: readonly Deed[]): Deed[] {
  const first = leaders(context, clause);
  return first.length === 0 ? [] : followed(lastOf(deeds, clause.verb.last + 1), first, {});
}

/** The deeds of a sentence, and those of the sentences right before it with how they stand. */
interface Told {
  here: readonly Deed[];
  before: readonly Deed[];
  statusOf: (deed: Deed) => ClaimStatus | null;
}

/** Deeds that a sentence tells by saying that others follow. */
export function suitFollowed(context: ActorContext, told: Told): Deed[] {
  const { clauses } = context.reading;
  const following = clauses.filter((clause) => followsSuit(context, clause));
  return [
    ...gather(following, (clause) => likewise(context, clause, told)),
    ...gather(clauses, (clause) => ledBy(context, clause, told.here)),
    ...joinedBehind(context, told.here),
    ...examples(context, told.here),
    ...inverted(context, told.here),
    ...invertedAtHead(context, told.before, told.statusOf),
  ];
}
