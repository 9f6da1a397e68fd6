import type { EntityKind } from '../../model/kinds.ts';
import { COLONIZERS } from '../words/reference-words.ts';
import { bodyFor, sharedObject } from './bodies.ts';
import type { Discourse } from './discourse.ts';
import { bothCountries, groupOf } from './groups.ts';
import { homeOfDoerBefore } from './home-of-doer.ts';
import { besides, doersOn, isLedToAnother, soleOther } from './objects.ts';
import { compatriotOf, isOfTheDoer, officialFor } from './officials.ts';
import { organizationFor } from './organizations.ts';
import { isAnothersState, ofPair, ownerBefore } from './pairs.ts';
import { otherPersonFor, peopleFor, personFor, unnamedFor } from './people.ts';
import type { Wanted } from './rules.ts';
import {
  type Described,
  isKind,
  type Place,
  type Surroundings,
  speakerAgain,
  speakersCountry,
} from './surroundings.ts';

/** What Europe's states together were called, from decade to decade. */
const UNIONS: ReadonlySet<string> = new Set([
  'organization:european-union',
  'organization:european-community',
  'organization:european-economic-community',
  'organization:european-communities',
]);

/** A reference of one kind. */
interface Asked<What extends Wanted['what']> extends Described {
  wanted: Extract<Wanted, { what: What }>;
}

type Answer = string | readonly string[] | null;

/** Whom or what a reference of each kind means; null where nobody fits. */
const MEANINGS: { readonly [What in Wanted['what']]: (asked: Asked<What>) => Answer } = {
  person: ({ around, wanted, place }) =>
    speakerAgain(around, wanted.role, place) ??
    personFor(around, place, wanted.role) ??
    (wanted.role === 'object' ? null : mainDoerOf(around, 'OFFICIAL')),
  body: ({ around, wanted, place }) =>
    speakerAgain(around, wanted.role, place) ??
    bodyFor(around, place, wanted.role === 'object') ??
    mainDoerOf(around, 'COUNTRY', 'ORGANIZATION'),
  people: ({ around, wanted, place }) => peopleFor(around, place, wanted.role === 'subject'),
  document: ({ around: { discourse }, at }) => discourse.last(at, isKind(discourse, 'AGREEMENT', 'PROJECT')),
  paper: ({ around, place, at }) =>
    around.discourse.find(at, isKind(around.discourse, 'AGREEMENT'), 2) ?? bodyFor(around, place, false),
  work: ({ around, wanted: { isObject }, place, at }) =>
    around.discourse.find(
      at,
      isKind(around.discourse, 'PROJECT', ...(isObject ? [] : (['ORGANIZATION'] as const))),
      2,
    ) ?? bodyFor(around, place, isObject),
  quit: ({ around, place, at }) => quitIn(around, place, at),
  judged: judgedIn,
  group: ({ around, wanted, place }) => groupOf(around, wanted, place),
  namesakes: ({ around, wanted }) => {
    const states = wanted.states.map((code) => `country:${code}`);
    return states.every((state) => around.discourse.kind(state) !== null) ? states : null;
  },
  former: ({ around, place }) => ofPair(around, place, 'former'),
  latter: ({ around, place }) => ofPair(around, place, 'latter'),
  organization: (asked) => organizationFor(asked, asked.wanted.body),
  country: ({ around, wanted, place, words }) =>
    countryFor(around, place, {
      traits: wanted.traits,
      another: place.sentence.tokens[place.token + words.length]?.lower === "'s" || isAnothersState(place),
    }),
  neighbour: ({ around, place }) => neighbourOf(around, place),
  europeans: ({ around, at }) => around.discourse.last(at, (entity) => UNIONS.has(entity)),
  unnamed: ({ around, wanted, place }) => unnamedFor(around, place, wanted.noun),
  'other-person': ({ around, wanted, place }) => otherPersonFor(around, place, wanted.role),
  compatriot: ({ around, wanted, at }) => compatriotOf(around, at, wanted.demonym),
  undertakings: ({ around, words }) => undertakingsFor(around, words),
  colony: ({ around, at }) => colonial(around, at, 'colony'),
  colonizer: ({ around, at }) => colonial(around, at, 'colonizer'),
  official: (asked) =>
    officialFor(asked, asked.wanted.role) ??
    (isOfTheDoer(asked) ? null : unnamedFor(asked.around, asked.place, asked.wanted.role.split(' ').at(-1)!)),
  us: ({ around }) => speakersCountry(around),
  'us-both': ({ around }) => bothCountries(around),
  me: ({ around }) => around.speaker,
  mine: ({ around }) => around.speaker,
  you: ({ around }) => around.addressee,
  yours: ({ around }) => around.addressee,
};

/** The entities that a reference means; none where nobody fits. */
export function resolveReference({ around, place, words }: Omit<Described, 'at'>, wanted: Wanted): readonly string[] {
  const meaning = MEANINGS[wanted.what] as (asked: Asked<Wanted['what']>) => Answer;
  const found = meaning({ around, wanted, place, at: { sentence: place.sentence.index, token: place.token }, words });
  if (!found) return [];
  return typeof found === 'string' ? [found] : found;
}

/** "Peru withdrew from it": what the sentence before, or the one before the "it", is about, but for who leaves. */
function quitIn(around: Surroundings, place: Place, at: { sentence: number; token: number }): string | null {
  const isOne = isKind(around.discourse, 'AGREEMENT', 'ORGANIZATION', 'COUNTRY', 'PROJECT');
  const isOther = besides([...(doersOn(around, place) ?? []), around.discourse.subjectHere(at)], isOne);
  // "Mexico denounced the pact, and Peru left it": before whoever else acts in the sentence
  const isPaper = besides([around.discourse.subjectHere(at)], isKind(around.discourse, 'AGREEMENT', 'ORGANIZATION'));
  if (around.discourse.isHere(at, isPaper)) return around.discourse.find(at, isPaper, 0);
  return around.discourse.find(at, isOther, 1) ?? bodyFor(around, place, true);
}

/** "called it a mistake": the document of this sentence, or the only one of the sentence before. */
function judgedIn({ around, place, at }: Asked<'judged'>): string | null {
  const { discourse } = around;
  const isPaper = isKind(discourse, 'AGREEMENT', 'PROJECT');
  if (discourse.isHere(at, isPaper)) return discourse.last(at, isPaper);
  // "Peru and Bolivia signed a pact. Norway criticized it": no state is meant
  const named = discourse.namedIn(at.sentence - 1, isPaper);
  const documents = named.filter(isKind(discourse, 'AGREEMENT'));
  const [paper, ...others] = documents.length > 0 ? documents : named;
  return paper && others.length === 0 ? paper : bodyFor(around, place, true);
}

/** "Although it had condemned Chad, France sent it rice": the doer behind the clause that opens the sentence, where it is of a kind. */
const mainDoerOf = ({ mainDoer, discourse }: Surroundings, ...kinds: EntityKind[]): string | null =>
  mainDoer && isKind(discourse, ...kinds)(mainDoer) ? mainDoer : null;

/** "sued its neighbour": the other of the two states that the article names most, where the doer is one of them; else the last other state, unless the story is about another one. */
function neighbourOf(around: Surroundings, place: Place): string | null {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const doer = discourse.subjectHere(at) ?? bodyFor(around, place, false);
  const isState = isKind(discourse, 'COUNTRY');
  const two = discourse.mostNamed(2, isState) ?? [];
  if (doer && two.includes(doer)) return two.find((state) => state !== doer)!;
  const isOther = (entity: string): boolean => isState(entity) && entity !== doer;
  return soCalled(discourse, discourse.last(at, isOther), isOther);
}

/** Of those who fit the one named last, unless the story is about another one. */
function soCalled(discourse: Discourse, last: string | null, fits: (entity: string) => boolean): string | null {
  const [most] = discourse.mostNamed(1, fits) ?? [];
  return most && last && discourse.timesNamed(most) >= MUCH_MORE * discourse.timesNamed(last) ? most : last;
}

/** How many times as often as the state named last the one that the story is about is told of. */
const MUCH_MORE = 2;

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
  if (traits) return soCalled(discourse, discourse.find(at, fits, 99), fits);
  const home = homeOfDoerBefore(around, place);
  if (home && fits(home)) return home;
  const owner = ownerBefore(around, place);
  if (owner) return discourse.find(at, (entity) => fits(entity) && entity !== owner, 2);
  const doers = another || isLedToAnother(place) ? doersOn(around, place) : null;
  const parallel = doers ? sharedObject(around, place, fits) : null;
  if (parallel) return parallel;
  const sole = doers && !discourse.isHere(at, (entity) => fits(entity) && !doers.includes(entity));
  const other = sole ? soleOther(around, place, besides(doers, fits)) : null;
  if (other) return other;
  const doer = another ? discourse.subjectHere(at) : null;
  const isOther = (entity: string): boolean => fits(entity) && entity !== doer && !(another && doers?.includes(entity));
  // "Fiji and Tonga recognised the new government": of several who do it none is meant
  const isOneOfSeveral = another && doers !== null && doers.length > 1;
  return discourse.find(at, isOther, 2) ?? (isOneOfSeveral ? null : discourse.find(at, fits, 2));
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
