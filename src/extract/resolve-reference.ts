import { bothCountries, groupOf } from './reference-groups.ts';
import { officialFor } from './reference-officials.ts';
import type { Wanted } from './reference-rules.ts';
import { isKind, isOutlet, type Place, type Surroundings, speakersCountry } from './reference-surroundings.ts';

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
