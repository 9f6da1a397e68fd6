import type { EntityKind } from '../model/kinds.ts';
import type { Discourse } from './discourse.ts';
import type { TaggedSentence } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import type { Wanted } from './reference-rules.ts';

/** Where a reference stands. */
export interface Place {
  sentence: TaggedSentence;
  token: number;
}

/** What a reference is resolved against. */
export interface Surroundings {
  discourse: Discourse;
  lexicon: Lexicon;
  /** Role words by official, lower case, to tell which official "the foreign minister" is. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** Who is quoted in the sentence, for "we" and "our". */
  speaker: string | null;
  /** The official named only after a sentence that opens with a participle: "Speaking in Rome, where he …, X called". */
  ahead: string | null;
  /** The doer that a pronoun in object place cannot mean. */
  subject: string | null;
}

const isKind =
  (discourse: Discourse, ...kinds: EntityKind[]) =>
  (entity: string): boolean =>
    kinds.includes(discourse.kind(entity)!);

/** News outlets report; "it" and "the company" rarely mean them. */
const isOutlet = (around: Surroundings, entity: string): boolean =>
  around.lexicon.bodies.get(entity.replace('organization:', ''))?.kind === 'outlet';

const GROUP_KINDS: Readonly<Record<'country' | 'person' | 'any', readonly (readonly EntityKind[])[]>> = {
  country: [['COUNTRY'], ['COUNTRY', 'ORGANIZATION']],
  person: [['OFFICIAL'], ['COUNTRY']],
  any: [['OFFICIAL'], ['COUNTRY', 'ORGANIZATION'], ['COUNTRY', 'OFFICIAL', 'ORGANIZATION']],
};

/** The first of several lists that has exactly the size that is wanted (two where none is told). */
const exactly = (size: number | null, lists: readonly (readonly string[])[]): readonly string[] | null =>
  lists.find((list) => list.length === (size ?? 2)) ?? null;

/** The members of "the two sides": the last list of that size without the doer of the clause, else for two the two most named. */
function groupOf(
  around: Surroundings,
  wanted: { size: number | null; of: 'country' | 'person' | 'any' },
  at: { sentence: number; token: number },
): readonly string[] {
  const { discourse } = around;
  const doer = discourse.subjectHere(at);
  // "Russia and Iran …, and trade between the countries": a list of the same sentence is meant, its doer included
  const here = discourse.group(wanted.size, isKind(discourse, ...GROUP_KINDS[wanted.of][0]!), at.sentence);
  if (here) return here;
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const accepts = (entity: string): boolean => entity !== doer && isKind(discourse, ...kinds)(entity);
    const found =
      discourse.group(wanted.size, accepts) ??
      exactly(
        wanted.size,
        [0, 1, 2].map((back) => discourse.namedIn(at.sentence - back, accepts)),
      );
    if (found) return found;
  }
  const widest = (entity: string): boolean =>
    entity !== doer && isKind(discourse, ...GROUP_KINDS[wanted.of].at(-1)!)(entity);
  return wanted.size === null || wanted.size === 2 ? (discourse.mostNamed(2, widest) ?? []) : [];
}

const LEADERS = /president|prime minister|chancellor|premier|king|emir|sultan|head/;

/** "the foreign minister", "the German chancellor", "its leader": the official of that office, of that state, named last. */
function officialFor(
  around: Surroundings,
  at: { sentence: number; token: number },
  wanted: { role: string },
  words: readonly string[],
): string | null {
  const { discourse, lexicon } = around;
  const adjective = words.length > wanted.role.split(' ').length + 1 ? words[1]! : null;
  const demonym = adjective !== null && isDemonym(lexicon, adjective);
  const ofState = (entity: string): boolean => {
    const state = lexicon.states.get(discourse.entity(entity)?.country ?? '');
    return state !== undefined && [...state.adjectives, state.name].some((name) => name.toLowerCase() === adjective);
  };
  const holds = (entity: string): boolean => {
    const roles = around.roles.get(entity) ?? [];
    if (demonym && roles.length === 0) return true;
    return roles.some(
      (role) =>
        role.endsWith(wanted.role) ||
        (wanted.role === 'leader' && LEADERS.test(role)) ||
        role.split(' ').at(-1) === wanted.role,
    );
  };
  const fits = (entity: string): boolean =>
    discourse.kind(entity) === 'OFFICIAL' && holds(entity) && (!demonym || ofState(entity));
  const home = discourse.entity(discourse.subjectHere(at) ?? '')?.country;
  const compatriot =
    home && !demonym
      ? discourse.last(at, (entity) => fits(entity) && discourse.entity(entity)?.country === home)
      : null;
  return compatriot ?? discourse.last(at, fits);
}

const isDemonym = (lexicon: Lexicon, word: string): boolean =>
  [...lexicon.states.values()].some((state) => state.adjectives.some((name) => name.toLowerCase() === word));

function speakersCountry(around: Surroundings): string | null {
  const speaker = around.speaker ? around.discourse.entity(around.speaker) : undefined;
  if (!speaker) return null;
  return speaker.kind === 'OFFICIAL' ? (speaker.country ? `country:${speaker.country}` : null) : speaker.id;
}

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
    case 'person':
      return one(
        around.ahead ??
          discourse.find(
            at,
            (entity) =>
              discourse.kind(entity) === 'OFFICIAL' && !(wanted.role === 'object' && entity === around.subject),
          ),
      );
    case 'document':
      return one(discourse.last(at, isKind(discourse, 'AGREEMENT', 'PROJECT')));
    case 'body':
      return one(
        discourse.find(
          at,
          (entity) =>
            (discourse.kind(entity) === 'COUNTRY' || discourse.kind(entity) === 'ORGANIZATION') &&
            !isOutlet(around, entity),
        ),
      );
    case 'people':
      return discourse.group(null, isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION')) ?? [];
    case 'group':
      return groupOf(around, wanted, at);
    case 'former':
      return one(discourse.lastNamed(2, isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION'))?.[0] ?? null);
    case 'latter':
      return one(discourse.lastNamed(1, isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION'))?.[0] ?? null);
    case 'organization':
      return one(organizationFor(around, at, wanted.words));
    case 'country':
      return one(
        countryFor(around, at, {
          traits: wanted.traits,
          owns: place.sentence.tokens[place.token + words.length]?.lower === "'s",
        }),
      );
    case 'neighbour':
      return one(
        discourse.last(at, (entity) => discourse.kind(entity) === 'COUNTRY' && entity !== discourse.subjectHere(at)),
      );
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

/** "our countries": the speaker's own and the one that the story is about besides. */
function bothCountries(around: Surroundings): readonly string[] {
  const own = speakersCountry(around);
  const other = around.discourse.mostNamed(
    1,
    (entity) => around.discourse.kind(entity) === 'COUNTRY' && entity !== own,
  );
  return own && other ? [own, ...other] : [];
}

/** "the kingdom" is the last state so called; "the country" the doer of the clause, but for "the country's ambassador": there another one. */
function countryFor(
  around: Surroundings,
  at: { sentence: number; token: number },
  { traits, owns }: { traits: readonly string[] | null; owns: boolean },
): string | null {
  const { discourse } = around;
  const fits = (entity: string): boolean =>
    discourse.kind(entity) === 'COUNTRY' && (traits === null || traits.includes(entity.slice('country:'.length)));
  if (traits) return discourse.find(at, fits, 99);
  const doer = owns ? discourse.subjectHere(at) : null;
  return discourse.find(at, (entity) => fits(entity) && entity !== doer, 2) ?? discourse.find(at, fits, 2);
}

function organizationFor(
  around: Surroundings,
  at: { sentence: number; token: number },
  words: readonly string[],
): string | null {
  const { discourse } = around;
  const isBody = (entity: string): boolean => discourse.kind(entity) === 'ORGANIZATION' && !isOutlet(around, entity);
  const named = (entity: string): boolean => {
    const found = discourse.entity(entity)!;
    return [found.name, ...found.names].some((name) =>
      words.some((word) =>
        name
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(word),
      ),
    );
  };
  return words.length > 0
    ? discourse.last(at, (entity) => isBody(entity) && named(entity))
    : discourse.last(at, isBody);
}
