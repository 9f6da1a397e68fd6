import type { Token } from '../words/document.ts';
import {
  type BodyWanted,
  COUNTRY_NOUNS,
  COUNTRY_TRAITS,
  DEMONYM_OF,
  HALVES,
  NAMESAKES,
  OFFICES,
  organizationWords,
  PERSON_NOUNS,
  REGIONAL,
  SCENE_ROLES,
  SIZES,
  UNNAMED,
} from '../words/reference-words.ts';

/**
 * Words that refer back, as rows: a pattern over the lower-case words of a sentence and what the reference asks for.
 * Order matters: of two rows that match at one place the earlier wins, so longer phrases stand first.
 */

export type Wanted =
  | { what: 'person'; role: 'subject' | 'object' | 'owner' }
  | { what: 'body'; role: 'subject' | 'object' | 'owner' }
  | { what: 'judged' }
  /** "it" of which only a document can be said: the one just spoken of. */
  | { what: 'paper' }
  /** "it" that somebody builds, runs or holds a share in: the work that was just spoken of, or, where it is no object, the body. */
  | { what: 'work'; isObject: boolean }
  /** "it" that somebody leaves: the paper, body or land that was just spoken of. */
  | { what: 'quit' }
  | { what: 'people'; role: 'subject' | 'object' | 'owner' }
  | {
      what: 'group';
      size: number | null;
      of: 'country' | 'state' | 'person' | 'any';
      noun?: string;
      definite?: boolean;
      others?: boolean;
    }
  /** "the Europeans": their Union, where the text names it. */
  | { what: 'document' | 'neighbour' | 'europeans' }
  /** "his host", "her guest": the other person of the scene. */
  | { what: 'other-person'; role?: 'guest' | 'host' }
  /** "the delegation", "the jets": people of a state or body spoken of without a name. */
  | { what: 'unnamed'; noun: string }
  /** "the Iranian": the official of that state last named. */
  | { what: 'compatriot'; demonym: string }
  | { what: 'colony' | 'colonizer' }
  /** "both routes", "the two pacts": the last two undertakings or documents. */
  | { what: 'undertakings' }
  /** "the two Koreas" */
  | { what: 'namesakes'; states: readonly string[] }
  | { what: 'former' | 'latter' }
  | { what: 'organization'; body: BodyWanted }
  | { what: 'country'; traits: readonly string[] | null }
  | { what: 'official'; role: string }
  | { what: 'us'; role: 'subject' | 'owner' }
  | { what: 'me' | 'us-both' | 'you' }
  | { what: 'mine' | 'yours'; role: 'owner' };

export interface ReferenceRule {
  id: string;
  /** Matched against the lower-case words from a position, joined by blanks. */
  pattern: RegExp;
  wanted: (match: RegExpExecArray) => Wanted;
  /** What the words around must show besides: their tags, their case. Holds everywhere where it is not given. */
  where?: (tokens: readonly Token[], at: number) => boolean;
}

/** "called on both to stop", "urged both to talk" */
const takesObject = (before: Token | undefined): boolean =>
  before !== undefined && (before.pos === 'VERB' || /^(on|with|for|upon|from)$/.test(before.lower));

const tagAt = (tokens: readonly Token[], at: number): string => tokens[at]?.pos ?? '';

/** Nouns for states alone: companies and bodies have none. */
const STATES_ONLY = /^(countries|nations|states|governments|capitals|armies|navies|kingdoms|republics|peoples)$/;

export const REFERENCE_RULES: readonly ReferenceRule[] = [
  {
    id: 'former',
    pattern:
      /^the former(?= |$)(?! (?:enemies|foes|allies|rivals|adversaries|partners|colonies|republics|belligerents)\b)(?! [a-z-]*(?:ian|ese|ish|yugoslav|soviet|president|minister|prime|foreign|chancellor|secretary|leader|king))/,
    wanted: () => ({ what: 'former' }),
  },
  { id: 'latter', pattern: /^the latter\b/, wanted: () => ({ what: 'latter' }) },
  {
    id: 'namesakes',
    pattern: /^(?:the|both)(?: two)? (koreas|sudans|congos|yemens|germanys|germanies)(?= |$)/,
    wanted: ([, name]) => ({ what: 'namesakes', states: NAMESAKES[name!]! }),
  },
  {
    id: 'group.them-both',
    pattern: /^them both\b/,
    wanted: () => ({ what: 'group', size: 2, of: 'any', noun: 'each' }),
  },
  {
    id: 'group.both-of-them',
    pattern: /^both of them\b/,
    wanted: () => ({ what: 'group', size: 2, of: 'any', noun: 'each' }),
  },
  {
    id: 'group.whom',
    pattern: /^(both|neither) of (?:whom|which)\b/,
    wanted: () => ({ what: 'group', size: 2, of: 'any', noun: 'whom' }),
  },
  {
    id: 'group.counted',
    pattern: new RegExp(
      `^(?:the|these|those|all|their|its)? ?(both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\\d{1,2})(?: of the| of these| of them)?(?: (?!dozen )[a-z-]+){0,2}? (${COUNTRY_NOUNS})\\b`,
    ),
    wanted: ([text, size, noun]) => ({
      what: 'group',
      size: SIZES.get(size!) ?? Number(size),
      of: STATES_ONLY.test(noun!) ? 'state' : 'country',
      definite: /^(?:the|these|those|all) /.test(text!),
      ...(/^(?:its|their) /.test(text!) ? { others: true } : {}),
    }),
    // "envoys of two countries", "from three sides": no ones spoken of before
    where: (tokens, at) => at === 0 || tagAt(tokens, at) !== 'NUM' || /^(between|among)$/.test(tokens[at - 1]!.lower),
  },
  {
    id: 'group.persons',
    pattern: new RegExp(
      `^(?:the|these|those|all|their)? ?(both|two|three|four|five|six)(?: of the| of these| of them)?(?: [a-z-]+){0,2}? (${PERSON_NOUNS})\\b`,
    ),
    wanted: ([, size, noun]) => ({ what: 'group', size: SIZES.get(size!)!, of: 'person', noun: noun! }),
    // "expelled two diplomats": no ones spoken of before
    where: (tokens, at) => at === 0 || !/^(two|three|four|five|six)$/.test(tokens[at]!.lower),
  },
  {
    id: 'group.sides',
    pattern:
      /^(?:the|each|either|neither) (?:(?:former|old|bitter|long-time|ancient|estranged|feuding|warring|quarrelling|rival|hostile|opposing|nuclear-armed|contracting|conflicting) )?(?:sides?|neighbours|neighbors|rivals|foes|enemies|adversaries|parties|signatories|belligerents|combatants|antagonists|disputants|claimants|arch-rivals|arch-foes)\b/,
    wanted: () => ({ what: 'group', size: 2, of: 'country' }),
  },
  // "Sides signed an agreement", as translators write it
  {
    id: 'group.opening-sides',
    pattern: /^(?:sides|parties)\b/,
    wanted: () => ({ what: 'group', size: 2, of: 'country' }),
    where: (tokens, at) => at === 0 && /^(VERB|AUX)$/.test(tagAt(tokens, 1)),
  },
  {
    id: 'group.countries',
    pattern: /^(?:the|these|those|our|their) (?:countries|nations|states|governments|capitals)\b/,
    wanted: () => ({ what: 'group', size: null, of: 'country' }),
  },
  {
    id: 'visitor',
    pattern: /^the (visitor|guest|host)(?= |$)(?! (?:country|nation|government|from|of))/,
    wanted: ([, noun]) => ({ what: 'unnamed', noun: noun! }),
  },
  {
    id: 'unnamed',
    pattern: new RegExp(`^the (?:two |three |four |five )?(${UNNAMED})(?= |$)`),
    wanted: ([, noun]) => ({ what: 'unnamed', noun: noun! }),
  },
  {
    id: 'group.leaders',
    pattern:
      /^the (leaders|ministers|presidents|delegations|premiers|chancellors|monarchs|envoys|negotiators|foreign ministers|prime ministers|defen[cs]e ministers)\b(?! (?:of|who|whom|whose|that)\b)/,
    wanted: ([, noun]) => ({ what: 'group', size: null, of: 'person', noun: noun! }),
  },
  {
    id: 'group.bare',
    pattern:
      /^(?:all|the) (two|three|four|five|six|seven|eight|nine|ten|pair|duo|trio|quartet)(?= |$)(?! (?:[a-z]+-)?(?:day|week|month|year|hour|point|thing|part|of|more|months|years|days|weeks|hours))/,
    wanted: ([, size]) => ({ what: 'group', size: SIZES.get(size!)!, of: 'any', definite: true }),
    // "the two French agents": the number counts what follows
    where: (tokens, at) => !/^(NOUN|ADJ|PROPN)$/.test(tagAt(tokens, at + 2)),
  },
  {
    id: 'group.both',
    pattern: /^both(?! (?:the|in|of|at|on|a|to|for|by|with|[a-z]+ and)\b)(?= |$)/,
    wanted: () => ({ what: 'group', size: 2, of: 'any' }),
    // "in both cases"
    where: (tokens, at) => !/^(NOUN|NUM)$/.test(tagAt(tokens, at + 1)),
  },
  {
    id: 'group.both-to',
    pattern: /^both(?= to [a-z])/,
    wanted: () => ({ what: 'group', size: 2, of: 'country' }),
    where: (tokens, at) => takesObject(tokens[at - 1]),
  },
  {
    id: 'group.each',
    pattern: /^each(?= (?:of them|has|had|will|[a-z]+ed) (?:[a-z]+ )?the other\b)/,
    wanted: () => ({ what: 'group', size: 2, of: 'country', noun: 'each' }),
  },
  {
    id: 'group.undertakings',
    pattern:
      /^(?:both|these|the)(?: two|(?<=both)|(?<=these)) (?:[a-z-]+ )?(?:projects|routes|pipelines|lines|plants|ports|schemes|railways|dams|corridors|links|reactors|treaties|pacts|accords|agreements|documents|deals|texts|contracts|memorandums)\b/,
    wanted: () => ({ what: 'undertakings' }),
  },
  {
    id: 'others',
    pattern:
      /^the (?:other|remaining) (?:two|three|four|five|six|seven|eight|nine|ten|members|member states)(?: members| countries| states| nations)?(?= are | include | being )/,
    wanted: () => ({ what: 'organization', body: organizationWords.get('bloc')! }),
  },
  {
    id: 'group.other',
    pattern: /^the other(?= [,.;)]|$| of | to | from | for | and )/,
    wanted: () => ({ what: 'group', size: 2, of: 'country', noun: 'each' }),
  },
  {
    id: 'colonizer',
    pattern:
      /^(?:the|its|their) (?:former|old|one-time|onetime|erstwhile) (?:colonial (?:power|ruler|master|masters|rulers)|colonizer|coloniser|colonial overlord|ruler)(?= |$)/,
    wanted: () => ({ what: 'colonizer' }),
  },
  {
    id: 'colony',
    pattern:
      /^(?:the|its|their|a) (?:former|old|one-time|onetime|erstwhile) (?:[a-z]+ )?(?:colony|dominion|protectorate|possession)(?= |$)/,
    wanted: () => ({ what: 'colony' }),
  },
  {
    id: 'other-person',
    pattern:
      /^(?:his|her) (host|guest|visitor|interlocutor|counterpart|opposite number|opponent|colleague)(?= |$)(?! (?:country|nation|government|from|in|of))/,
    wanted: ([, noun]) => ({ what: 'other-person', ...SCENE_ROLES.get(noun!) }),
  },
  {
    id: 'neighbour',
    pattern:
      /^(?:its|their|his|her) (?:[a-z]+ern |larger |smaller |giant |bigger |tiny |old |former |arch-|much larger |powerful |immediate |nuclear-armed |bitter |long-time |wary |great |only |one-time )?(?:neighbour|neighbor|rival|foe|arch-rival|arch-enemy|arch-foe|enemy|adversary|patron|protector|ally|partner|benefactor)(?= |$)(?!s)/,
    wanted: () => ({ what: 'neighbour' }),
  },
  {
    id: 'official',
    pattern: new RegExp(`^(?:the|its|his|her|their) (?:[a-z-]+ )?(${OFFICES})(?= |$)`),
    wanted: ([, role]) => ({ what: 'official', role: role! }),
  },
  {
    id: 'organization',
    pattern: new RegExp(
      `^(?:the|this|that) (?:(?!of )[a-z-]+ ){0,2}?(${[...organizationWords.keys()].join('|')})(?= |$)`,
    ),
    wanted: ([, noun]) => ({ what: 'organization', body: organizationWords.get(noun!)! }),
  },
  {
    id: 'country.half',
    pattern:
      /^the (north|south)(?= (?:'s|and|has|had|was|is|will|would|[a-z]+ed|to|of|for|in|over|with)\b|[ ]?[,.;:)]|$| (?:and|but|that|which|from|by|on|at|as|after|said|says))/,
    wanted: ([, half]) => ({ what: 'country', traits: HALVES.get(half!)! }),
    // "the North" is a state, "the north" mostly none
    where: (tokens, at) => /^\p{Lu}/u.test(tokens[at + 1]!.text),
  },
  {
    id: 'country.trait',
    pattern: new RegExp(`^the (?:(?!of )[a-z-]+ ){0,2}?(${Object.keys(COUNTRY_TRAITS).join('|')})(?= |$)`),
    wanted: ([, trait]) => ({ what: 'country', traits: COUNTRY_TRAITS[trait!]! }),
  },
  {
    id: 'country.region',
    pattern: new RegExp(
      `^(?:the|that|this) (?:[a-z-]+ ){0,2}?(${Object.keys(REGIONAL).join('|')}) (?:country|nation|state|republic|power|giant|heavyweight|kingdom|government)(?= |$)`,
    ),
    wanted: ([, region]) => ({ what: 'country', traits: REGIONAL[region!]! }),
  },
  {
    id: 'country',
    pattern:
      /^(?:the|that|this) (?!(?:last|first|next) )(?:(?!of )[a-z-]+ ){0,3}?(?:country(?! of (?:his|her|its|their|origin|birth)\b)|(?:nation|republic|state|government|regime|junta|authorities)(?! of ))(?= |$)/,
    wanted: () => ({ what: 'country', traits: null }),
  },
  {
    id: 'paper',
    pattern:
      /^the papers?(?= (?:was|were|is|are|will be|had been|has been|have been) (?:signed|initialled|initialed|ratified|sealed)\b)/,
    wanted: () => ({ what: 'document' }),
  },
  { id: 'europeans', pattern: /^the europeans(?= |$)/, wanted: () => ({ what: 'europeans' }) },
  {
    id: 'compatriot',
    pattern:
      /^the ([a-z]+(?:an|i)|greek|czech|slovak|croat|serb|turk|pole|dane|swede|finn|spaniard|briton|frenchman|frenchwoman|dutchman|irishman|englishman)(?= |$)/,
    wanted: ([, demonym]) => ({ what: 'compatriot', demonym: DEMONYM_OF[demonym!] ?? demonym! }),
    // "the Iranian port" is no person
    where: (tokens, at) => !/^(NOUN|ADJ|PROPN|NUM)$/.test(tagAt(tokens, at + 2)),
  },
  { id: 'pronoun.person', pattern: /^(?:he|she)\b/, wanted: () => ({ what: 'person', role: 'subject' }) },
  { id: 'pronoun.him', pattern: /^him\b/, wanted: () => ({ what: 'person', role: 'object' }) },
  { id: 'pronoun.his', pattern: /^(?:his|her)\b/, wanted: () => ({ what: 'person', role: 'owner' }) },
  { id: 'pronoun.its', pattern: /^its\b/, wanted: () => ({ what: 'body', role: 'owner' }) },
  {
    id: 'pronoun.it',
    pattern:
      /^(?:it|itself)\b(?! (?:is|was|seems|seemed|remains|remained) (?:["“”'‘’] )?(?:[a-z]+ly )?(?:likely|unlikely|possible|impossible|clear|unclear|certain|true|plain|obvious|evident|conceivable|doubtful)\b)/,
    wanted: () => ({ what: 'body', role: 'subject' }),
  },
  { id: 'pronoun.their', pattern: /^their\b/, wanted: () => ({ what: 'people', role: 'owner' }) },
  { id: 'pronoun.they', pattern: /^they\b/, wanted: () => ({ what: 'people', role: 'subject' }) },
  { id: 'pronoun.them', pattern: /^(?:them|themselves)\b/, wanted: () => ({ what: 'people', role: 'object' }) },
  {
    id: 'quoted.our-countries',
    pattern: /^our (?:two )?(?:countries|nations|states|peoples|governments|sides)\b/,
    wanted: () => ({ what: 'us-both' }),
  },
  {
    id: 'quoted.our-country',
    pattern: /^(?:our|my) (?:own )?(?:country|nation|government|people|state|republic|kingdom|administration)(?= |$)/,
    wanted: () => ({ what: 'us', role: 'subject' }),
  },
  {
    id: 'quoted.your-country',
    pattern: /^your (?:own )?(?:country|nation|government|people|state|republic|kingdom|administration)(?= |$)/,
    wanted: () => ({ what: 'you' }),
  },
  { id: 'quoted.my', pattern: /^my\b/, wanted: () => ({ what: 'mine', role: 'owner' }) },
  { id: 'quoted.your', pattern: /^your\b/, wanted: () => ({ what: 'yours', role: 'owner' }) },
  { id: 'quoted.you', pattern: /^you\b/, wanted: () => ({ what: 'you' }) },
  { id: 'quoted.our', pattern: /^our\b/, wanted: () => ({ what: 'us', role: 'owner' }) },
  { id: 'quoted.we', pattern: /^(?:we|us)\b/, wanted: () => ({ what: 'us', role: 'subject' }) },
  { id: 'quoted.i', pattern: /^(?:i|me)\b/, wanted: () => ({ what: 'me' }) },
];
