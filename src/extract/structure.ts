import type { EntityKind } from '../model/kinds.ts';
import type { RelationSpec } from '../model/relation-spec.ts';
import { type Actor, type ActorContext, actorsOf, namedAfter, ownersOf, stateOfPlace } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';

/**
 * Edges that follow from how a phrase is built and not from a verb or an event noun: "NATO member Turkey", "its port of Chabahar".
 * One rule a function, named in the relation table by its key with "@" before it.
 */

/** Two ends that a phrase joins, and the clause whose stance the edge shares; null for what simply is so. */
export interface Joint {
  source: Actor;
  target: Actor;
  clause: Clause | null;
  noun: NounPhrase;
}

type StructureRule = (context: ActorContext, relation: RelationSpec) => Joint[];

const BODY: readonly EntityKind[] = ['COUNTRY', 'ORGANIZATION'];

/** Heads of undertakings that stand somewhere; a programme or a fund stands nowhere. */
const SITES = new Set(
  'port harbor harbour pipeline plant station reactor railway railroad rail line dam terminal base refinery airport airfield bridge tunnel highway motorway road mine field canal park zone stadium hospital complex facility site shipyard smelter corridor metro reservoir farm unit section laboratory observatory cosmodrome'.split(
    ' ',
  ),
);
const ABROAD = new Set('base facility complex laboratory'.split(' '));
const LOCAL = new Set('port harbor harbour airport dam mine canal field park road highway stadium refinery'.split(' '));
/** Nouns for a part that is named after or beside what it belongs to: "its subsidiary Atomstroyexport". */
const PARTS = new Set(
  'subsidiary arm unit branch wing division affiliate agency offshoot organ section terminal reactor leg stage phase spur segment stretch berth'.split(
    ' ',
  ),
);
const MEMBERS = new Set(['member', 'member-state', 'member_state']);
/** Documents that bind nobody yet, or never will. */
const UNBINDING = new Set('draft proposal plan offer bid resolution statement communique communiqué'.split(' '));
const MEDIATION = new Set('mediation auspices auspex brokerage facilitation arbitration office'.split(' '));
const MEDIATED = /-(brokered|mediated|facilitated|sponsored|arranged|hosted)$/;
const GONE = new Set(['former', 'ex', 'prospective', 'future', 'potential', 'proposed', 'planned']);

const withPossessors = (context: ActorContext): NounPhrase[] =>
  context.reading.phrases.flatMap((phrase) => (phrase.possessor ? [phrase, phrase.possessor] : [phrase]));

/** What a phrase itself names, of one kind. */
const namesOf = (context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] =>
  phrase.mentions.length > 0 ? actorsOf(context, phrase, kinds).filter((actor) => !actor.represented) : [];

const told = (context: ActorContext, phrase: NounPhrase, words: readonly string[]): NounPhrase[] =>
  (context.reading.ofNoun.get(phrase) ?? []).filter((one) => words.includes(one.word)).flatMap((one) => one.phrases);

/** Owners by possessor or by a modifier before the name: "Iran's port", "the Iranian port"; not what the name itself holds. */
function ownersBefore(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const name = Math.min(...phrase.mentions.map((mention) => mention.first), phrase.last + 1);
  const modifiers = phrase.modifiers.filter((mention) => mention.last < name);
  return ownersOf({ ...context, reading: { ...context.reading, ofNoun: new Map() } }, { ...phrase, modifiers }, kinds);
}

function cross(sources: readonly Actor[], targets: readonly Actor[], noun: NounPhrase, clause: Clause | null): Joint[] {
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.entity !== source.entity)
      .map((target) => ({ source, target, noun, clause: clause ?? null })),
  );
}

/** The phrases listed together with one: "EU members Hungary and Slovakia". */
function companions(context: ActorContext, phrase: NounPhrase): readonly NounPhrase[] {
  for (const clause of context.reading.clauses)
    for (const group of [clause.subject, ...clause.objects, ...clause.prepositionals.map((one) => one.phrases)])
      if (group.includes(phrase)) return group;
  return [phrase];
}

const clauseOf = (context: ActorContext, phrase: NounPhrase): Clause | null =>
  context.reading.clauses.find(
    (clause) =>
      clause.subject.includes(phrase) ||
      clause.objects.some((group) => group.includes(phrase)) ||
      clause.prepositionals.some((one) => one.phrases.includes(phrase)),
  ) ?? null;

/** "NATO member Turkey", "EU members Hungary and Slovakia", "the bloc's members, X and Y", "whose members are X and Y". */
const member: StructureRule = (context) => [
  ...besideMember(context),
  ...listedMembers(context),
  ...membersAre(context),
  ...spelledOut(context),
];

const besideMember = (context: ActorContext): Joint[] =>
  withPossessors(context).flatMap((phrase) => {
    const inside = phrase.before.some((word) => MEMBERS.has(word)) && !phrase.before.some((word) => GONE.has(word));
    if (!inside || MEMBERS.has(phrase.lemma)) return [];
    const bodies = ownersBefore(context, phrase, ['ORGANIZATION']);
    const several = context.sentence.tokens.slice(phrase.first, phrase.head).some((token) => token.lower === 'members');
    const members = (several ? companions(context, phrase) : [phrase]).flatMap((one) => namesOf(context, one, BODY));
    return cross(members, bodies, phrase, null);
  });

/** "the ten members of ASEAN: Brunei, Cambodia, …", "Lithuania, a member of the EU": who is named beside the word. */
const spelledOut = (context: ActorContext): Joint[] =>
  withPossessors(context).flatMap((phrase) => {
    if (!MEMBERS.has(phrase.lemma) || phrase.before.some((word) => GONE.has(word))) return [];
    const bodies = ownersOf(context, phrase, ['ORGANIZATION']);
    const named = (context.reading.appositions.get(phrase) ?? []).flatMap((one) => namesOf(context, one, BODY));
    return cross(named, bodies, phrase, null);
  });

/** The states that a body's members are called, with the body: "the ten members of ASEAN", "the bloc's founding states". */
function bodyOfMembers(context: ActorContext, phrase: NounPhrase): Actor[] {
  if (!/^(member|member-state|state|country|nation|signatory|founder)$/.test(phrase.lemma) || !phrase.plural) return [];
  if (phrase.before.some((word) => GONE.has(word)) || phrase.mentions.some((mention) => mention.form === 'name'))
    return [];
  if (!phrase.relative) return ownersOf(context, phrase, ['ORGANIZATION']);
  const before = context.reading.phrases.filter((one) => one.last < phrase.first).at(-1);
  return before ? namesOf(context, before, ['ORGANIZATION']) : [];
}

/** "ASEAN's members - Brunei, Laos and Thailand -", "(Brunei, Laos and Thailand)": a list of states directly behind the members. */
const listedMembers = (context: ActorContext): Joint[] =>
  context.reading.phrases.flatMap((phrase) => {
    const bodies = bodyOfMembers(context, phrase);
    if (bodies.length === 0) return [];
    const last = Math.max(phrase.last, ...told(context, phrase, ['of']).map((one) => one.last));
    return cross(listBehind(context, last + 1), bodies, phrase, null);
  });

/** The states of a list that a dash, a colon or a bracket opens at a token; none where it names fewer than two. */
function listBehind(context: ActorContext, at: number): Actor[] {
  const { tokens } = context.sentence;
  if (!/^[-–—:(]$/.test(tokens[at]?.text ?? '')) return [];
  const states: Actor[] = [];
  for (let index = at + 1; index < tokens.length; index++) {
    if (/^(,|and|the)$/.test(tokens[index]!.lower)) continue;
    const mention = context.mentions.find((one) => one.first === index);
    const state = mention?.entities[0];
    if (!mention || !state?.startsWith('country:')) break;
    states.push({
      entity: state,
      start: tokens[mention.first]!.start,
      end: tokens[mention.last]!.end,
      represented: false,
    });
    index = mention.last;
  }
  return states.length > 1 ? states : [];
}

/** "whose members are X and Y", "members of the bloc include X". */
const membersAre = (context: ActorContext): Joint[] =>
  context.reading.clauses
    .filter((clause) => clause.verb.lemma === 'be' || clause.verb.lemma === 'include')
    .flatMap((clause) =>
      clause.subject.flatMap((phrase) =>
        cross(
          clause.objects.flat().flatMap((one) => namesOf(context, one, BODY)),
          bodyOfMembers(context, phrase),
          phrase,
          null,
        ),
      ),
    );

/** "its port of Chabahar", "the Akkuyu plant in Turkey", "the Kenyan railway". */
const within: StructureRule = (context) =>
  withPossessors(context).flatMap((phrase) => {
    const sites = namesOf(context, phrase, ['PROJECT']);
    const words = [phrase.lemma, ...phrase.before, ...sites.flatMap((site) => nameOf(context, site))];
    if (sites.length === 0 || !words.some((word) => SITES.has(word))) return [];
    const places = told(context, phrase, ['in', 'across', 'through', 'on', 'at']);
    const hosts = places.flatMap((one) => {
      const named = namesOf(context, one, ['COUNTRY']);
      return named.length > 0 ? named : stateOfPlace(context, one);
    });
    if (hosts.length > 0) return cross(sites, hosts, phrase, null);
    // "a Turkish base" and "the Russian pipeline" may stand anywhere, a Turkish port stands in Turkey
    const abroad = words.some((word) => ABROAD.has(word));
    const owned = abroad
      ? []
      : ownersBefore(context, { ...phrase, modifiers: words.some((word) => LOCAL.has(word)) ? phrase.modifiers : [] }, [
          'COUNTRY',
        ]);
    return cross(sites, owned.slice(0, 1), phrase, null);
  });

const nameOf = (context: ActorContext, actor: Actor): string[] =>
  (context.entities.get(actor.entity)?.name ?? '').toLowerCase().split(/[\s-]+/);

/** "the port's Shahid Beheshti terminal", "the first unit of the plant", "its subsidiary X", "X, the group's export arm". */
const part: StructureRule = (context, relation) =>
  withPossessors(context).flatMap((phrase) => {
    const parts = namesOf(context, phrase, relation.source);
    const kindOf = (actor: Actor) => context.entities.get(actor.entity)?.kind;
    const partly = PARTS.has(phrase.lemma) || phrase.before.some((word) => PARTS.has(word));
    if (parts.length === 0) {
      const beside = partly
        ? [...context.reading.appositions]
            .filter(([, asides]) => asides.includes(phrase))
            .flatMap(([noun]) => namesOf(context, noun, relation.source))
        : [];
      return cross(beside, ownersOf(context, phrase, relation.target), phrase, null);
    }
    const inside = phrase.modifiers.flatMap((mention) =>
      namesOf(context, { ...phrase, mentions: [mention], modifiers: [] }, ['PROJECT']),
    );
    const wholes = [
      ...inside,
      ...ownersBefore(context, phrase, relation.target),
      ...told(context, phrase, ['of']).flatMap((one) => namesOf(context, one, relation.target)),
    ];
    return cross(parts, wholes, phrase, null).filter(
      ({ source, target }) => kindOf(source) === kindOf(target) && (kindOf(source) === 'PROJECT' || partly),
    );
  });

/** Who a talk, a truce or a deal is between: named after "between" or "with", before the noun, or the subject of its verb. */
function partiesOf(context: ActorContext, noun: NounPhrase, clause: Clause | null): Actor[] {
  const led = (words: readonly string[]): Actor[] => [
    ...told(context, noun, words).flatMap((one) => actorsOf(context, one, BODY)),
    ...namedAfter(context, noun, words, BODY),
  ];
  const between = led(['between', 'among']);
  if (between.length > 1) return between;
  const before = ownersBefore(context, noun, BODY);
  const others = led(['with']);
  if (before.length > 1 || (before.length > 0 && others.length > 0)) return [...before, ...others];
  // "agreed to restore ties after talks brokered by X": those whose clause the talks hang on
  for (let host = clause; host; host = host.parent) {
    const subjects = host.verb.passive ? [] : host.subject.filter((one) => one !== noun);
    const all = [...subjects.flatMap((one) => actorsOf(context, one, BODY)), ...others];
    if (all.length > 1) return all;
  }
  return [];
}

/** "reached a truce under Egyptian mediation", "US-brokered talks between X and Y", "talks with X mediated by Oman". */
const mediated: StructureRule = (context, relation) => {
  const { clauses, phrases } = context.reading;
  const led = clauses.flatMap((clause) =>
    clause.prepositionals
      .filter((one) => /^(under|through|via|with|by|thanks to|after|following)$/.test(one.word))
      .flatMap((one) => one.phrases)
      .filter((phrase) => MEDIATION.has(phrase.lemma))
      .flatMap((phrase) => {
        const doers = ownersOf(context, phrase, relation.source);
        const objects = clause.objects.flat();
        const parties = objects.map((noun) => partiesOf(context, noun, clause)).find((list) => list.length > 1);
        return cross(doers, parties ?? clause.subject.flatMap((one) => actorsOf(context, one, BODY)), phrase, clause);
      }),
  );
  const named = phrases.flatMap((phrase) => {
    const { tokens } = context.sentence;
    const doers = phrase.modifiers
      .filter(
        (mention) => MEDIATED.test(tokens[mention.last]!.lower) || MEDIATED.test(tokens[mention.last + 1]?.lower ?? ''),
      )
      .flatMap((mention) =>
        actorsOf(context, { ...phrase, mentions: [mention], modifiers: [], possessor: null }, relation.source),
      );
    const clause = clauseOf(context, phrase);
    return doers.length > 0 ? cross(doers, partiesOf(context, phrase, clause), phrase, clause) : [];
  });
  const inName = phrases.flatMap((phrase) => {
    const { tokens } = context.sentence;
    const by = tokens.slice(phrase.first, phrase.last + 1).find((token) => token.lower === 'by');
    if (!by || !/^(brokered|mediated|facilitated|sponsored|arranged)$/.test(tokens[by.index - 1]?.lower ?? ''))
      return [];
    const clause = clauseOf(context, phrase);
    const doers = namedAfter(context, phrase, ['by'], relation.source);
    return cross(doers, partiesOf(context, phrase, clause), phrase, null);
  });
  const told = clauses
    .filter((clause) => /^(broker|mediate|facilitate|midwife)$/.test(clause.verb.lemma) && clause.verb.passive)
    .flatMap((clause) => {
      const doers = clause.prepositionals
        .filter((one) => one.word === 'by')
        .flatMap((one) => one.phrases.flatMap((phrase) => actorsOf(context, phrase, relation.source)));
      return clause.subject.flatMap((noun) =>
        cross(doers, partiesOf(context, noun, clauseOf(context, noun)), noun, clause),
      );
    });
  return [...led, ...named, ...inName, ...told].filter(
    (joint, _, all) => !all.some((other) => other.source.entity === joint.target.entity),
  );
};

/** "the draft of the treaty", "talks on a treaty": it binds nobody yet. */
const isUnbound = (context: ActorContext, phrase: NounPhrase): boolean =>
  [...context.reading.ofNoun].some(
    ([owner, list]) =>
      (UNBINDING.has(owner.lemma) || /^(talk|negotiation|work|text|term|signing|conclusion)$/.test(owner.lemma)) &&
      list.some((one) => one.phrases.includes(phrase)),
  );

/** "the ceasefire between India and Pakistan", "its accession treaty with the Union", "under a treaty with X, Y will". */
const parties: StructureRule = (context, relation) =>
  withPossessors(context).flatMap((phrase) => {
    const documents = namesOf(context, phrase, ['AGREEMENT']);
    if (documents.length === 0 || UNBINDING.has(phrase.lemma) || isUnbound(context, phrase)) return [];
    const led = (words: readonly string[]): Actor[] => [
      ...told(context, phrase, words).flatMap((one) => actorsOf(context, one, relation.source)),
      ...namedAfter(context, phrase, words, relation.source),
    ];
    const between = led(['between', 'among']);
    if (between.length > 1) return cross(between, documents, phrase, null);
    const others = led(['with']);
    const owners = [...ownersBefore(context, phrase, relation.source), ...underIt(context, phrase, relation.source)];
    if (owners.length > 0 && others.length > 0) return cross([...owners, ...others], documents, phrase, null);
    return owners.length > 1 ? cross(owners, documents, phrase, null) : [];
  });

/** Who acts under a document: "Under a 1960 treaty with Pakistan, India may use the rivers". */
const underIt = (context: ActorContext, document: NounPhrase, kinds: readonly EntityKind[]): Actor[] =>
  context.reading.clauses
    .filter((clause) => clause.prepositionals.some((one) => one.word === 'under' && one.phrases.includes(document)))
    .flatMap((clause) => clause.subject.flatMap((one) => actorsOf(context, one, kinds)));

/** The structural rules by the name that the relation table uses for them. */
export const STRUCTURES: Readonly<Record<string, StructureRule>> = {
  '@member': member,
  '@within': within,
  '@part': part,
  '@mediated': mediated,
  '@parties': parties,
};
