import type { EntityKind } from '../../model/kinds.ts';
import { oneOf, wordSet } from '../words/one-of.ts';

/** Words that tell who belongs to what. */

/** Who belongs to the same whole. */
export const isFellow = oneOf('ally partner peer');

/** "the other five": those members that were not named yet. */
export const speaksOfOthers = oneOf('other remaining');

/** How belonging to a whole of one kind is told. */
export interface Kind {
  /** Nouns for who belongs to a whole of this kind. */
  nouns: ReadonlySet<string>;
  /** Prepositions between that noun and the whole. */
  links: RegExp;
}

/** The kinds of wholes that have members. */
export const KINDS: Partial<Readonly<Record<EntityKind, Kind>>> = {
  ORGANIZATION: {
    nouns: wordSet('member member-state founder co-founder newcomer heavyweight stalwart latecomer'),
    links: /^(of|in|to)$/,
  },
  AGREEMENT: { nouns: wordSet('party signatory member adherent partner co-signatory'), links: /^(of|in|to)$/ },
  PROJECT: {
    nouns: wordSet('partner participant member shareholder stakeholder co-owner contributor'),
    links: /^(of|in|to)$/,
  },
};

/** Nouns for states that say membership only beside the name of the whole: "EU countries such as Malta". */
export const STATES = wordSet('state country nation economy government capital power republic');
/** Nouns for those who want to belong. */
export const HOPEFULS = wordSet('candidate aspirant applicant hopeful');
/** Words before the noun that deny belonging. */
export const NOT =
  /^(non|former|ex|not|no|never|neither|once|formerly|prospective|future|potential|would-be|longer|unlike)$/;
