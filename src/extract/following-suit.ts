import type { ClaimStatus, EntityKind } from '../model/kinds.ts';
import type { PloverRoot } from '../model/relation-spec.ts';
import { type Actor, type ActorContext, actorsOf, ownersOf } from './actors.ts';
import type { Clause, Prepositional } from './clause.ts';
import type { Deed } from './deed.ts';
import { gather } from './gather.ts';
import { listFrom } from './roster-lists.ts';
import { namesOf } from './structure-rule.ts';

/**
 * "Germany followed suit", "Australia and Canada joined in", "Yemen did the same", "as did Norway": what states did last is done by others
 * as well, to the same target.
 */

/** Deeds that one state does after another; talks and words are each state's own. */
const FOLLOWED: ReadonlySet<PloverRoot> = new Set([
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REJECT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

/** What a deed that is halted or refused is for those who follow as well. */
const HALTED: ReadonlySet<ClaimStatus> = new Set(['SUSPENDED', 'CANCELLED', 'REFUSED']);

const kindOf = (context: ActorContext, { entity }: Actor): EntityKind | undefined => context.entities.get(entity)?.kind;

const isState = (context: ActorContext, actor: Actor): boolean => kindOf(context, actor) === 'COUNTRY';

/** The verbs that say so: "follow suit", "join in", "do the same", "take a similar step". */
const LIKEWISE = new Set(['follow', 'join', 'do', 'take']);

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
  const led = behind ?? (/^(follow|copy|imitate|emulate)$/.test(clause.verb.lemma) ? clause.objects.flat() : []);
  return gather(
    led.filter((phrase) => LED.test(phrase.lemma)),
    (phrase) => ownersOf(context, phrase, ['COUNTRY']),
  ).filter((owner) => isState(context, owner));
}

/** Deeds of states that others do in turn. */
const isFollowed = ({ relation, source }: Deed): boolean =>
  FOLLOWED.has(relation.plover) && source.entity.startsWith('country:');

/** The last of some deeds that others may follow: all that one clause tells of one type. */
function lastOf(deeds: readonly Deed[], before: number, isFit: (deed: Deed) => boolean = isFollowed): Deed[] {
  const told = deeds.filter((deed) => !deed.relation.symmetric && deed.trigger < before && isFit(deed));
  const last = told.toSorted((a, b) => a.trigger - b.trigger).at(-1);
  return last ? told.filter((deed) => deed.clause === last.clause && deed.relation === last.relation) : [];
}

/** Whatever may be done by those who are said to do "the same": words as well as deeds, of persons as well as states. */
const fits =
  (context: ActorContext, doers: readonly Actor[]) =>
  ({ relation }: Deed): boolean =>
    relation.plover !== 'STATE' && doers.every((doer) => relation.source.includes(kindOf(context, doer)!));

/** Each follower does to each target what the deeds told of; nobody follows himself. */
const followed = (deeds: readonly Deed[], sources: readonly Actor[], told: Partial<Deed>): Deed[] =>
  gather(sources, (source) =>
    [...new Map(deeds.map((deed) => [deed.target.entity, deed])).values()]
      .filter(
        ({ target }) => target.entity !== source.entity && !deeds.some((deed) => deed.source.entity === source.entity),
      )
      .map((deed) => ({ ...deed, ...told, source, inferred: true })),
  );

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
        .map((target) => ({ ...deed, ...told, source, target, inferred: true })),
    );
  });

/** "So did his colleague Robert Menendez": the person named behind the verb, with what stands before the name. */
function personBehind(context: ActorContext, at: number): Actor | null {
  const { tokens } = context.sentence;
  const mention = context.mentions.find(
    ({ form, phraseLast, entities }) =>
      form === 'name' && phraseLast >= at && context.entities.get(entities[0]!)?.kind === 'OFFICIAL',
  );
  if (!mention || tokens.slice(at, mention.first).some(({ pos }) => /^(VERB|AUX|PUNCT|ADP|CCONJ)$/.test(pos)))
    return null;
  const [first, last] = [tokens[mention.first]!, tokens[mention.last]!];
  return { entity: mention.entities[0]!, start: first.start, end: last.end, represented: false };
}

/** "So did Robert Menendez.", "So does China": at a sentence's head the deed of the sentence before, of whatever type, its words too. */
function invertedAtHead(
  context: ActorContext,
  before: readonly Deed[],
  statusOf: (deed: Deed) => ClaimStatus | null,
): Deed[] {
  const { tokens } = context.sentence;
  const verb = tokens.findIndex(({ lower }) => /^(did|does|do|has|have|had)$/.test(lower));
  if (tokens[0]?.lower !== 'so' || verb < 1 || verb > 6) return [];
  const list = listFrom(context, verb + 1);
  const person = list ? null : personBehind(context, verb + 1);
  const followers = list?.names ?? (person ? [person] : []);
  const told = before.filter(
    ({ relation, clause }) =>
      !relation.symmetric && relation.plover !== 'STATE' && (clause === null || clause.parent === null),
  );
  const first = told[0];
  if (!first || followers.length === 0) return [];
  const same = told.filter((deed) => deed.clause === first.clause && deed.relation === first.relation);
  // "halted its shipments. So did Kuwait": it stands where the first stands
  const status = statusOf(first);
  const frame = status && HALTED.has(status) ? { ...first.frame, status } : first.frame;
  return followed(same.filter(fits(context, followers)), followers, {
    clause: null,
    noun: null,
    literal: null,
    item: null,
    frame,
    trigger: verb,
  });
}

/** "as did Norway", "so has Denmark": the verb stands for the one before. */
function inverted(context: ActorContext, deeds: readonly Deed[]): Deed[] {
  const { tokens } = context.sentence;
  return gather(tokens, (token, at) => {
    if (
      (token.lower !== 'as' && token.lower !== 'so') ||
      !/^(did|does|do|has|have|had|will)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return [];
    const list = listFrom(context, at + 2);
    if (list && !/^([,.;]|)$/.test(tokens[list.edge + 1]?.text ?? '')) return [];
    const person = list ? null : personBehind(context, at + 2);
    const doers = list?.names ?? (person ? [person] : []);
    return followed(lastOf(deeds, at, fits(context, doers)), doers, {});
  });
}

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
    const last = here.length > 0 ? here : lastOf(mainOf(before), Number.POSITIVE_INFINITY, isFit);
    // "suspended its aid, a step that Canada took as well": so did Canada, with what the first verb says of it
    if (clause.verb.lemma === 'take' && clause.link === 'relative') return followed(here, sources, {});
    const told = { clause, noun: null, literal: null, item: null, trigger: clause.verb.head };
    const others = clause.prepositionals.filter(
      ({ word, phrases }) => word === 'to' && (phrases[0]?.first ?? 0) > clause.verb.last,
    );
    return others.length === 0
      ? followed(last, sources, told)
      : followedElsewhere(context, last, sources, { told, others });
  });
  const led = gather(context.reading.clauses, (clause) => {
    const first = leaders(context, clause);
    return first.length === 0 ? [] : followed(lastOf(deeds, clause.verb.last + 1), first, {});
  });
  return [...told, ...led, ...inverted(context, deeds), ...invertedAtHead(context, before, statusOf)];
}
