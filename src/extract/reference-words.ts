/** The nouns that refer back, and what each asks of the entity that it means. */

export const SIZES: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  pair: 2,
  trio: 3,
  quartet: 4,
};

export const COUNTRY_NOUNS =
  'countries|sides|nations|states|neighbours|neighbors|governments|allies|capitals|powers|parties|armies|republics|rivals|foes|adversaries|delegations|militaries|navies|partners|signatories|forces|peoples';

export const PERSON_NOUNS =
  'leaders|ministers|presidents|officials|diplomats|men|women|envoys|premiers|negotiators|chiefs|monarchs|statesmen|heads';

/** States by what news calls them instead of their name. */
export const COUNTRY_TRAITS: Readonly<Record<string, readonly string[]>> = {
  kingdom: [
    'SAU',
    'JOR',
    'MAR',
    'GBR',
    'ESP',
    'SWE',
    'NOR',
    'DNK',
    'NLD',
    'BEL',
    'THA',
    'BHR',
    'KHM',
    'BTN',
    'TON',
    'LSO',
    'SWZ',
    'MYS',
  ],
  emirate: ['QAT', 'KWT', 'ARE'],
  sultanate: ['OMN', 'BRN'],
  island: ['TWN', 'CYP', 'CUB', 'LKA', 'TLS', 'MDG', 'ISL', 'MLT', 'BHR', 'JAM', 'NRU'],
  islands: ['SLB', 'FJI', 'MDV', 'PHL', 'MHL', 'COK', 'KIR', 'TUV'],
  archipelago: ['IDN', 'PHL', 'MDV', 'SLB', 'VUT', 'SYC', 'FJI'],
};

export const organizationWords: Readonly<Record<string, readonly string[]>> = {
  bloc: [
    'union',
    'community',
    'association',
    'council',
    'mercosur',
    'asean',
    'brics',
    'alliance',
    'cooperation',
    'league',
    'g7',
    'g20',
  ],
  alliance: ['alliance', 'nato', 'treaty', 'pact', 'aukus', 'quad'],
  ministry: ['ministry', 'office', 'department'],
  agency: ['agency', 'authority', 'commission', 'service'],
  court: ['court', 'tribunal'],
  bank: ['bank', 'fund'],
  company: [],
  firm: [],
  group: [],
  organisation: [],
  organization: [],
  body: [],
  council: ['council'],
  commission: ['commission'],
  parliament: ['parliament', 'assembly', 'duma', 'congress', 'kenesh', 'majlis', 'knesset'],
  party: ['party'],
  grouping: [],
  union: ['union'],
  consortium: [],
  militia: [],
  movement: ['movement', 'hamas', 'hezbollah'],
  watchdog: ['agency'],
  forum: [],
};

/** Offices that a description may name without the name ("the foreign minister"). */
export const OFFICES =
  'foreign minister|prime minister|defen[cs]e minister|defen[cs]e secretary|secretary of state|foreign secretary|finance minister|trade minister|president|premier|chancellor|minister|secretary-general|secretary general|king|emir|crown prince|prince|sultan|spokesman|spokeswoman|spokesperson|ambassador|envoy|diplomat|chief|chairman|commissioner|general|leader|secretary|adviser|official';
