import type { ClaimStatus } from '../../model/kinds.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import { namesOf } from '../structures/structure-rule.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { fits, followed, isFollowed, isState, lastOf } from './followed-deeds.ts';
import { examples } from './following-example.ts';
import { inverted, invertedAtHead } from './following-inverted.ts';

const follows = oneOf('follow copy imitate emulate');

/**
 * "Germany followed suit", "Australia and Canada joined in", "Yemen did the same", "as did Norway": what states did last is done by others
 * as well, to the same target.
 */

/** What nobody does likewise. */
const IDLE = wordSet('be have say tell report add note announce seem wait hesitate pass go come follow');

/** The verbs that say so: "follow suit", "join in", "do the same", "take a similar step". */
const LIKEWISE = wordSet('follow join do take');

/** True where a clause says nothing but that its subject does likewise. */
function followsSuit({ sentence: { tokens } }: ActorContext, clause: Clause): boolean {
  const { verb, particle, objects } = clause;
  if (!LIKEWISE.has(verb.lemma) || verb.passive || verb.negated) return false;
  const object = objects.flat().find((phrase) => !phrase.temporal && phrase.lemma !== 'each');
  const said = object
    ? tokens
        .slice(object.first, object.last + 1)
        .map((token) => token.lower)
        .join(' ')
    : '';
  // "an example that Belgium followed"
  if (verb.lemma === 'follow' && clause.link === 'relative')
    return /^an? (?:[a-z]+ )?(?:example|lead|step|measure|move|decision|line|course)$/.test(said);
  if (verb.lemma === 'follow')
    return said === '' ? clause.link === 'main' || clause.link === 'coordinate' : said === 'suit';
  if (verb.lemma === 'join') return particle === 'in' && said === '';
  const after = tokens[verb.last + 1]?.lower ?? '';
  // "Pakistan and Egypt did too."
  const bare = said === '' && clause.prepositionals.length === 0;
  if (verb.lemma === 'do')
    return said === 'the same' || /^(likewise|so)$/.test(after) || (bare && /^(too|also)$/.test(after));
  // "a step that Germany took as well"
  const taken = clause.link === 'relative' && /^an? (?:[a-z]+ )?(?:step|measure|line|decision|course)$/.test(said);
  if (taken) return verb.lemma === 'take' && /^(too|also|as)$/.test(after);
  return (
    verb.lemma === 'take' &&
    /^(the same|a similar|similar) (line|step|steps|course|measure|measures|action)$/.test(said)
  );
}

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
  sources: readonly Actor[],
  { told, others }: { told: Partial<Deed>; others: readonly Prepositional[] },
): Deed[] =>
  gather(deeds.slice(0, 1), (deed) => {
    const targets = gather(others, ({ phrases }) =>
      gather(phrases, (phrase) => actorsOf(context, phrase, deed.relation.target)),
    );
    return gather(sources, (source) =>
      targets
        .filter((target) => target.entity !== source.entity)
        .map((target) => deedWith(deed, { ...told, source, target, inferred: true })),
    );
  });

/** "condemned the invasion of Peru. Chile did the same": what the verb tells, and not what its nouns tell besides. */
function mainOf(deeds: readonly Deed[]): readonly Deed[] {
  const main = deeds.filter(
    ({ noun, clause, relation }) => noun === null && clause?.parent === null && relation.plover !== 'STATE',
  );
  return main.length > 0 ? main : deeds;
}

/** Who does likewise: states, or, where "the same" is done, officials and bodies too. */
const followersOf = (context: ActorContext, { subject, verb }: Clause): Actor[] =>
  verb.lemma === 'do'
    ? gather(subject, (phrase) => actorsOf(context, phrase, ['COUNTRY', 'OFFICIAL', 'ORGANIZATION'])).filter(
        ({ represented }) => !represented,
      )
    : gather(subject, (phrase) => namesOf(context, phrase, ['COUNTRY'])).filter((one) => isState(context, one));

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

/** Deeds that a sentence tells by saying that others follow; `before` are those of the sentences right before it. */
export function suitFollowed(
  context: ActorContext,
  deeds: readonly Deed[],
  before: readonly Deed[],
  statusOf: (deed: Deed) => ClaimStatus | null,
): Deed[] {
  const clauses = context.reading.clauses.filter((clause) => followsSuit(context, clause));
  const told = gather(clauses, (clause) => {
    const sources = followersOf(context, clause);
    if (sources.length === 0) return [];
    const isFit = clause.verb.lemma === 'do' ? fits(context, sources) : isFollowed;
    const here = lastOf(deeds, clause.verb.head, isFit);
    // "An offer was accepted; Chad did the same": what stands before the semicolon is meant
    const isSecond = context.sentence.tokens.some(({ text, index }) => text === ';' && index < clause.verb.first);
    const isHere = here.length > 0 || isSecond || isToldHere(context, clause);
    const last = isHere ? here : lastOf(mainOf(before), Number.POSITIVE_INFINITY, isFit);
    // "suspended its aid, a step that Canada took as well": so did Canada, with what the first verb says of it
    if (clause.link === 'relative' && clause.verb.lemma !== 'do') return followed(here, sources, {});
    const told = { clause, noun: null, literal: null, item: null, trigger: clause.verb.head };
    const others = clause.prepositionals.filter(
      ({ word, phrases }) =>
        (word === 'to' || (word === 'for' && clause.verb.lemma === 'do')) &&
        (phrases[0]?.first ?? 0) > clause.verb.last,
    );
    return others.length === 0
      ? followed(last, sources, told)
      : followedElsewhere(context, last, sources, { told, others });
  });
  const led = gather(context.reading.clauses, (clause) => {
    const first = leaders(context, clause);
    return first.length === 0 ? [] : followed(lastOf(deeds, clause.verb.last + 1), first, {});
  });
  return [
    ...told,
    ...led,
    ...joinedBehind(context, deeds),
    ...examples(context, deeds),
    ...inverted(context, deeds),
    ...invertedAtHead(context, before, statusOf),
  ];
}
