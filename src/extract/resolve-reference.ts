import type { EntityKind } from '../model/kinds.ts';
import type { Discourse } from './discourse.ts';
import type { TaggedSentence } from './document.ts';
import { oneOf } from './one-of.ts';
import { bothCountries, groupOf } from './reference-groups.ts';
import { doersOn, isLedToAnother, isOthersOwn, isStoodOnAs, soleOther } from './reference-objects.ts';
import { compatriotOf, officialFor } from './reference-officials.ts';
import { isAnothersState, ofPair } from './reference-pairs.ts';
import type { Wanted } from './reference-rules.ts';
import { ofScene } from './reference-scene.ts';
import { isKind, isOutlet, type Place, type Surroundings, speakersCountry } from './reference-surroundings.ts';
import { type BodyWanted, COLONIZERS, SCENE_ROLES } from './reference-words.ts';
import { isPerson, takesUp } from './unnamed-people.ts';

/** The entities that a reference means; none where nobody fits. */
export function resolveReference(
  around: Surroundings,
  wanted: Wanted,
  place: Place,
  words: readonly string[],
): readonly string[] {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const one = (entity: string | null): readonly string[] => (entity ? [entity] : []);
  switch (wanted.what) {
    case 'person': {
      const envoy = envoyBefore(discourse, at);
      if (envoy && wanted.role !== 'object') return [envoy];
      return one(
        around.ahead ??
          discourse.find(
            at,
            (entity) =>
              discourse.kind(entity) === 'OFFICIAL' &&
              !(wanted.role === 'object' && entity === (discourse.subjectHere(at) ?? around.subject)),
          ) ??
          (wanted.role === 'object' ? null : mainDoerOf(around, 'OFFICIAL')),
      );
    }
    case 'document':
      return one(discourse.last(at, isKind(discourse, 'AGREEMENT', 'PROJECT')));
    case 'paper':
      return one(discourse.find(at, isKind(discourse, 'AGREEMENT'), 2) ?? bodyFor(around, place, false));
    case 'judged': {
      const isPaper = isKind(discourse, 'AGREEMENT', 'PROJECT');
      if (discourse.isHere(at, isPaper)) return one(discourse.last(at, isPaper));
      // "Peru and Bolivia signed a pact. Norway criticized it": no one state is meant
      const several = discourse.namedIn(at.sentence - 1, isKind(discourse, 'COUNTRY', 'ORGANIZATION')).length > 1;
      const paper = several ? discourse.namedIn(at.sentence - 1, isPaper) : [];
      return one(paper.length === 1 ? paper[0]! : bodyFor(around, place, true));
    }
    case 'body':
      return one(bodyFor(around, place, wanted.role === 'object') ?? mainDoerOf(around, 'COUNTRY', 'ORGANIZATION'));
    case 'people':
      return peopleFor(around, at, wanted.role === 'subject');
    case 'group':
      return groupOf(around, wanted, at);
    case 'namesakes': {
      const states = wanted.states.map((code) => `country:${code}`);
      return states.every((state) => discourse.kind(state) !== null) ? states : [];
    }
    case 'former':
    case 'latter':
      return one(ofPair(around, at.sentence, wanted.what));
    case 'organization':
      return one(organizationFor(around, at, wanted.body));
    case 'country':
      return one(
        countryFor(around, place, {
          traits: wanted.traits,
          another: place.sentence.tokens[place.token + words.length]?.lower === "'s" || isAnothersState(place),
        }),
      );
    case 'neighbour':
      return one(neighbourOf(discourse, at));
    case 'unnamed': {
      const role = SCENE_ROLES[wanted.noun]?.role;
      const person = role ? ofScene(around, place, role) : null;
      const noun = singularOf(wanted.noun);
      return one(person ?? discourse.people(at, (people) => takesUp(noun, people), UNNAMED_REACH));
    }
    case 'other-person': {
      const known = wanted.role ? ofScene(around, place, wanted.role) : null;
      if (known) return [known];
      return one(
        discourse.find(
          at,
          (entity) =>
            discourse.kind(entity) === 'OFFICIAL' &&
            !discourse.isDoerHere(at, entity) &&
            entity !== (discourse.subjectHere(at) ?? around.subject),
        ),
      );
    }
    case 'compatriot':
      return one(compatriotOf(around, at, wanted.demonym));
    case 'undertakings':
      return undertakingsFor(around, words);
    case 'colony':
    case 'colonizer':
      return one(colonial(around, at, wanted.what));
    case 'official':
      return one(officialFor(around, at, wanted, words));
    case 'us':
      return one(speakersCountry(around));
    case 'us-both':
      return bothCountries(around);
    case 'me':
      return one(around.speaker);
  }
}

/** "Although it had condemned Chad, France sent it rice": the doer behind the clause that opens the sentence, where it is of a kind. */
const mainDoerOf = ({ mainDoer, discourse }: Surroundings, ...kinds: EntityKind[]): string | null =>
  mainDoer && isKind(discourse, ...kinds)(mainDoer) ? mainDoer : null;

/** "sued its neighbour": the other of the two states that the article names most, where the doer is one of them; else the last other state. */
function neighbourOf(discourse: Discourse, at: { sentence: number; token: number }): string | null {
  const doer = discourse.subjectHere(at);
  const isState = isKind(discourse, 'COUNTRY');
  const two = discourse.mostNamed(2, isState) ?? [];
  if (doer && two.includes(doer)) return two.find((state) => state !== doer)!;
  return discourse.last(at, (entity) => isState(entity) && entity !== doer);
}

/** How many sentences back people without a name are remembered. */
const UNNAMED_REACH = 2;

const singularOf = (noun: string): string => noun.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');

/** "A Yemeni envoy arrived. He asked": nobody is named in the sentence before, or in this one. */
function envoyBefore(discourse: Discourse, at: { sentence: number; token: number }): string | null {
  const isOfficial = isKind(discourse, 'OFFICIAL');
  if (discourse.isHere(at, isOfficial) || discourse.namedIn(at.sentence - 1, isOfficial).length > 0) return null;
  return discourse.people(at, (people) => people.doer && isPerson(people), 1);
}

/** "they": the last list of doers; at the head of a sentence two persons of the one before, though nothing joins them ("X received Y. They …"). */
function peopleFor(
  { discourse }: Surroundings,
  at: { sentence: number; token: number },
  isSubject: boolean,
): readonly string[] {
  const fits = isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION');
  const together = discourse.group(null, fits, at.sentence);
  const people = together ? null : discourse.people(at, ({ plural, doer }) => plural && doer, 1);
  const before = discourse.group(null, fits, at.sentence - 1);
  if (people && !before?.includes(people) && people !== (isSubject ? null : discourse.subjectHere(at))) return [people];
  const isNear = together ?? before;
  const pair = isSubject && !isNear ? discourse.namedIn(at.sentence - 1, isKind(discourse, 'OFFICIAL')) : [];
  return pair.length === 2 && at.token === 0 ? pair : (isNear ?? discourse.groupNear(at.sentence, fits) ?? []);
}

const BLAMING = new Set(
  'condemn criticize criticise denounce blame accuse praise thank punish rebuke sanction chide attack slam blast fault'.split(
    ' ',
  ),
);

/** "it", "its": the doer before, but for what is done to another, and for what somebody is blamed for. An object is not its own doer. */
function bodyFor(around: Surroundings, place: Place, isObject: boolean): string | null {
  const { sentence, token } = place;
  const { discourse } = around;
  const at = { sentence: sentence.index, token };
  const fits = (entity: string): boolean =>
    (discourse.kind(entity) === 'COUNTRY' || discourse.kind(entity) === 'ORGANIZATION') && !isOutlet(around, entity);
  const before = sentence.tokens.slice(Math.max(0, token - 6), token);
  if (sentence.tokens[token]?.lower === 'its') {
    const verb = before.findLast((word) => word.pos === 'VERB');
    if (isOthersOwn(around, place, verb)) {
      const doer = verb ? discourse.last({ sentence: sentence.index, token: verb.index }, fits) : null;
      const other = (entity: string): boolean => fits(entity) && entity !== doer;
      if (discourse.isHere(at, other)) return discourse.find(at, other);
      const doers = doersOn(around, place);
      if (doers) return soleOther(around, place, doers, fits);
    }
    if (before.at(-1)?.lower === 'for' && before.some((word) => BLAMING.has(word.lemma)))
      return discourse.last(at, fits);
  }
  const parallel = isObject || isDoneTo(sentence, token) ? sharedObject(around, { sentence, token }, fits) : null;
  if (parallel) return parallel;
  if (isDoneTo(sentence, token)) return otherThanDoers(around, at, fits);
  const doer = isObject ? discourse.subjectHere(at) : null;
  const others = (entity: string): boolean => fits(entity) && entity !== doer;
  if (doer && discourse.isHere(at, others)) return discourse.find(at, others);
  const doers = isObject ? doersOn(around, place) : null;
  if (!doers) return discourse.find(at, fits);
  return soleOther(around, place, doers, isStoodOnAs(place) ? isKind(discourse, 'AGREEMENT', 'PROJECT') : fits);
}

/** What one turns down or takes up is an offer, a text or a potato, and no state. */
const TURNED_DOWN = new Set('refuse decline reject accept spurn dismiss scorn shun embrace'.split(' '));

/** "took it to court", but "said it would go", "refused it". */
function isDoneTo({ tokens }: TaggedSentence, token: number): boolean {
  const verb = tokens[token - 1];
  if (tokens[token]?.lower !== 'it' || verb?.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
  return !TURNED_DOWN.has(verb.lemma) && !/^(VERB|AUX|ADV)$/.test(tokens[token + 1]?.pos ?? '');
}

const joinsClauses = oneOf('and but while whereas');

/** "cut off sales to Chad and Mali offered it maize": to whom the first of two joined clauses does something, unless he does the second. */
function sharedObject(
  { discourse }: Surroundings,
  { sentence: { index: sentence, tokens }, token }: Place,
  fits: (entity: string) => boolean,
): string | null {
  const doer = discourse.doerAt({ sentence, token });
  let join = doer - 1;
  while (tokens[join]?.pos === 'DET' || tokens[join]?.pos === 'ADJ') join--;
  if (!joinsClauses(tokens[join]?.lower ?? '')) return null;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  // "Singapore was put out of the federation, and Britain recognized it": what the first clause is about underwent it
  if (verb < 0 || verb > join || tokens[verb - 1]?.lemma === 'be') return null;
  const who = discourse.subjectHere({ sentence, token });
  return discourse.undergoerBefore({ sentence, token: doer }, (one) => fits(one) && one !== who);
}

/** "Australia and Peru took it to court": whoever does it is not "it"; looked for here and one sentence back. */
function otherThanDoers(
  { discourse }: Surroundings,
  at: { sentence: number; token: number },
  fits: (entity: string) => boolean,
): string | null {
  const doer = discourse.subjectHere(at);
  const together = doer ? discourse.group(null, () => true, at.sentence) : null;
  const doers = together?.includes(doer!) ? together : [doer];
  return discourse.find(at, (entity) => fits(entity) && !doers.includes(entity), 1);
}

/** "the kingdom" is the last state so called; "the country" the doer of the clause, but for "the country's ambassador" and "attacked the country": there another one. */
function countryFor(
  around: Surroundings,
  place: Place,
  { traits, another }: { traits: readonly string[] | null; another: boolean },
): string | null {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const fits = (entity: string): boolean =>
    discourse.kind(entity) === 'COUNTRY' && (traits === null || traits.includes(entity.slice('country:'.length)));
  if (traits) return discourse.find(at, fits, 99);
  const doers = another || isLedToAnother(place) ? doersOn(around, place) : null;
  const sole = doers && !discourse.isHere(at, (entity) => fits(entity) && !doers.includes(entity));
  const other = sole ? soleOther(around, place, doers, fits) : null;
  if (other) return other;
  const doer = another ? discourse.subjectHere(at) : null;
  return discourse.find(at, (entity) => fits(entity) && entity !== doer, 2) ?? discourse.find(at, fits, 2);
}

function organizationFor(
  around: Surroundings,
  at: { sentence: number; token: number },
  wanted: BodyWanted,
): string | null {
  const { discourse, lexicon } = around;
  const isBody = (entity: string): boolean => discourse.kind(entity) === 'ORGANIZATION' && !isOutlet(around, entity);
  const named = (entity: string): boolean => {
    const found = discourse.entity(entity)!;
    return [found.name, ...found.names].some((name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => wanted.words.includes(word)),
    );
  };
  if (wanted.words.length === 0 && wanted.kinds === null) return discourse.last(at, isBody);
  const listed = (entity: string): string | undefined => lexicon.bodies.get(entity.replace('organization:', ''))?.kind;
  const fits = (entity: string): boolean =>
    isBody(entity) && ((wanted.kinds?.includes(listed(entity) ?? '') ?? false) || named(entity));
  // a body that the tables do not know may be of any kind
  return (
    discourse.last(at, fits) ??
    (wanted.kinds === null ? null : discourse.last(at, (entity) => isBody(entity) && listed(entity) === undefined))
  );
}

/** The states that stand to one of the other ends of the story as colony or as colonial power. */
function colonial(
  around: Surroundings,
  at: { sentence: number; token: number },
  wanted: 'colony' | 'colonizer',
): string | null {
  const { discourse } = around;
  const code = (entity: string): string => entity.slice('country:'.length);
  const isState = isKind(discourse, 'COUNTRY');
  return discourse.last(at, (entity) => {
    if (!isState(entity)) return false;
    const other = (of: string): boolean =>
      wanted === 'colonizer'
        ? (COLONIZERS[code(entity)] ?? []).includes(of)
        : (COLONIZERS[of] ?? []).includes(code(entity));
    return discourse.last(at, (one) => isState(one) && other(code(one))) !== null;
  });
}

/** "both routes": the two undertakings named last; "the two pacts": the two documents. */
const undertakingsFor = ({ discourse }: Surroundings, words: readonly string[]): readonly string[] =>
  discourse.lastNamed(
    2,
    isKind(
      discourse,
      /^(treaties|pacts|accords|agreements|documents|deals|texts|contracts|memorandums)$/.test(words.at(-1)!)
        ? 'AGREEMENT'
        : 'PROJECT',
    ),
  ) ?? [];
