import type { EntityKind } from '../model/kinds.ts';
import { documentWords } from './document-likeness.ts';
import { bodyWords, initialsOf, personWords, soundsOf } from './name-likeness.ts';
import type { Profile } from './profile.ts';

/**
 * Where candidates for one identity are found by equality, which an index can do; two entities are compared only where one of these meets.
 * They follow from the id and the parties alone, so that they stay while names are counted in and out.
 */
export interface IdentityKeys {
  /** The name whole, whatever the spelling and the order. */
  likeWhole: string | null;
  /** The name's letters in a row; of papers and works the states that are parties. */
  likeRun: string | null;
  /** What the name may be cut down to: a family name, initials. */
  likeShort: string | null;
  /** The name itself, where it is such a cut. */
  likeCut: string | null;
}

const NONE: IdentityKeys = { likeWhole: null, likeRun: null, likeShort: null, likeCut: null };

/** Which keys of others each key of ours is looked for in. */
export const MEETING: readonly (readonly [own: keyof IdentityKeys, others: keyof IdentityKeys])[] = [
  ['likeWhole', 'likeWhole'],
  ['likeRun', 'likeRun'],
  ['likeShort', 'likeCut'],
  ['likeCut', 'likeShort'],
];

const KEYS: Record<EntityKind, (name: string, parties: readonly string[]) => IdentityKeys> = {
  COUNTRY: () => NONE,
  OFFICIAL: (name) => {
    const sounds = soundsOf(personWords(name));
    const [first, last] = [sounds[0]!, sounds.at(-1)!];
    const likeRun = `person ${sounds.join('').replace(/(.)\1+/g, '$1')}`;
    if (sounds.length === 1) return { ...NONE, likeRun, likeCut: `person ${last}` };
    return {
      likeWhole: `person ${[first, last].sort().join(' ')}`,
      likeRun,
      likeShort: `person ${last}`,
      likeCut: null,
    };
  },
  ORGANIZATION: (name) => {
    const words = bodyWords(name);
    const likeWhole = `body ${soundsOf(words).sort().join(' ')}`;
    return words.length === 1
      ? { ...NONE, likeWhole, likeCut: `body ${words[0]}` }
      : { ...NONE, likeWhole, likeShort: `body ${initialsOf(words)}` };
  },
  AGREEMENT: (name, parties) => documentKeys('paper', name, parties),
  PROJECT: (name, parties) => documentKeys('work', name, parties),
};

/** A paper of one party, or of a dozen, is not found by its parties. */
const MOST_PARTIES = 4;

function documentKeys(sort: string, name: string, parties: readonly string[]): IdentityKeys {
  const words = documentWords(name).sort().join(' ');
  const isFound = parties.length >= 2 && parties.length <= MOST_PARTIES;
  return {
    ...NONE,
    likeWhole: words === '' ? null : `${sort} ${words}`,
    likeRun: isFound ? `${sort} ${[...parties].sort().join(' ')}` : null,
  };
}

/** The keys of an entity: its id holds the fullest name that its first article gave, and after a `~` what tells it from others of that name. */
export const identityKeysOf = ({ id, kind, parties }: Pick<Profile, 'id' | 'kind' | 'parties'>): IdentityKeys => {
  const [name = ''] = id.slice(id.indexOf(':') + 1).split('~');
  return KEYS[kind](name.replaceAll('-', ' '), parties);
};
