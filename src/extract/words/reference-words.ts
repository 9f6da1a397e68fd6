import { wordTable } from './one-of.ts';

/** The nouns that refer back, and what each asks of the entity that it means. */

export const SIZES: ReadonlyMap<string, number> = wordTable({
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
});

export const COUNTRY_NOUNS =
  'countries|sides|nations|states|neighbours|neighbors|governments|allies|capitals|powers|parties|armies|republics|rivals|foes|kingdoms|enemies|economies|members|participants|adversaries|delegations|militaries|navies|partners|signatories|forces|peoples|newcomers|applicants|claimants|belligerents|combatants|suppliers|buyers|customers|debtors|creditors|lenders|donors|exporters|importers|producers|sponsors|guarantors|superpowers|giants|monarchies|emirates|democracies|heavyweights|aspirants|hopefuls';

export const PERSON_NOUNS =
  'leaders|ministers|presidents|officials|diplomats|men|kings|generals|secretaries|foreign ministers|prime ministers|ambassadors|spokesmen|colleagues|counterparts|women|envoys|premiers|negotiators|chiefs|monarchs|statesmen|heads';

/** States by what news calls them instead of their name. */
export const COUNTRY_TRAITS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    kingdom: 'SAU JOR MAR GBR ESP SWE NOR DNK NLD BEL THA BHR KHM BTN TON LSO SWZ MYS NPL LAO AFG IRQ LBY YEM GRC',
    emirate: 'QAT KWT ARE BHR',
    emirates: 'ARE',
    sultanate: 'OMN BRN',
    principality: 'MCO LIE AND',
    'grand duchy': 'LUX',
    'city-state': 'SGP MCO VAT',
    'islamic republic': 'IRN PAK MRT AFG',
    'island nation':
      'TWN CYP CUB LKA TLS MDG ISL MLT BHR JAM NRU HTI DOM SGP JPN NZL SLB FJI MDV MHL COK KIR TUV VUT SYC MUS COM CPV STP TON WSM GRD BRB LCA VCT DMA KNA ATG TTO PLW FSM IRL PNG PHL GBR',
    'island state':
      'TWN CYP CUB LKA TLS MDG ISL MLT BHR JAM NRU HTI SGP JPN NZL SLB FJI MDV MHL COK KIR TUV VUT SYC MUS COM CPV STP TON WSM GRD BRB PLW FSM IRL',
    island: 'TWN CYP CUB LKA TLS MDG ISL MLT BHR JAM NRU SGP GRL GRD BRB MUS LCA DMA TTO PRI IRL NIU DOM HTI',
    islands: 'SLB FJI MDV PHL MHL COK KIR TUV FLK FRO CYM BHS SYC COM TON WSM',
    archipelago: 'IDN PHL MDV SLB VUT SYC FJI COM KIR CPV BHS',
    peninsula: 'KOR PRK QAT',
    superpower: 'USA SUN',
    'asian giant': 'CHN IND',
    'south american giant': 'BRA',
    enclave: 'LSO',
  }).map(([noun, codes]) => [noun, codes.split(' ')]),
);

/** "the North", "the South": halves of a country that are states. */
export const HALVES: ReadonlyMap<string, readonly string[]> = wordTable({
  north: ['PRK', 'YEM', 'SDN'],
  south: ['KOR', 'YMD', 'SSD'],
});

/** "the two Koreas": states of one name. */
export const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  koreas: ['PRK', 'KOR'],
  sudans: ['SDN', 'SSD'],
  congos: ['COD', 'COG'],
  yemens: ['YEM', 'YMD'],
  germanys: ['DEU', 'DDR'],
  germanies: ['DEU', 'DDR'],
};

/** "the West African country", "a Gulf state": states by the part of the world that the adjective names. */
export const REGIONAL: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    gulf: 'SAU KWT BHR QAT OMN ARE IRN IRQ',
    baltic: 'EST LVA LTU',
    balkan: 'SRB MNE ALB MKD BIH HRV XKX BGR ROU GRC SVN YUG SCG',
    nordic: 'SWE NOR DNK FIN ISL',
    scandinavian: 'SWE NOR DNK',
    alpine: 'CHE AUT LIE',
    caucasian: 'ARM AZE GEO',
    caucasus: 'ARM AZE GEO',
    iberian: 'ESP PRT',
    himalayan: 'NPL BTN',
    andean: 'BOL PER ECU COL CHL VEN',
    caribbean: 'CUB HTI DOM JAM TTO BRB BHS GRD LCA VCT DMA KNA ATG GUY SUR',
    pacific: 'FJI SLB VUT TON WSM KIR TUV NRU MHL FSM PLW PNG COK NIU NZL',
    sahelian: 'MLI NER TCD BFA MRT',
    maghreb: 'MAR DZA TUN LBY MRT',
    'west african': 'NGA GHA SEN CIV MLI NER BFA GIN SLE LBR TGO BEN GMB GNB MRT CPV',
    'east african': 'KEN UGA TZA RWA BDI SSD ETH SOM DJI ERI',
    'central african': 'COD COG CMR CAF GAB TCD GNQ RWA BDI',
    'southern african': 'ZAF ZWE ZMB BWA NAM MOZ AGO MWI LSO SWZ',
    'north african': 'EGY LBY TUN DZA MAR SDN',
    'south american': 'BRA ARG CHL PER COL VEN ECU BOL PRY URY GUY SUR',
    'central american': 'GTM HND SLV NIC CRI PAN BLZ',
    'central asian': 'KAZ UZB TKM KGZ TJK',
    'south asian': 'IND PAK BGD LKA NPL BTN MDV AFG',
    'southeast asian': 'THA VNM LAO KHM MMR MYS SGP IDN PHL BRN TLS',
    'east asian': 'CHN JPN KOR PRK TWN MNG',
    african:
      'NGA GHA SEN CIV MLI NER BFA GIN SLE LBR TGO BEN GMB GNB MRT KEN UGA TZA RWA BDI SSD ETH SOM DJI ERI COD COG CMR CAF GAB TCD GNQ ZAF ZWE ZMB BWA NAM MOZ AGO MWI LSO SWZ EGY LBY TUN DZA MAR SDN MDG',
    arab: 'SAU KWT BHR QAT OMN ARE IRQ SYR LBN JOR PSE YEM EGY LBY TUN DZA MAR SDN',
  }).map(([region, codes]) => [region, codes.split(' ')]),
);

/** Colonial powers of former colonies. */
export const COLONIZERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    FRA: 'DZA TUN MAR MRT SEN MLI NER BFA CIV GIN TGO BEN CMR TCD CAF COG GAB DJI COM MDG VNM LAO KHM HTI SYR LBN VUT',
    GBR: 'IND PAK BGD LKA MMR MYS SGP BRN HKG NGA GHA SLE GMB KEN UGA TZA ZMB ZWE MWI BWA LSO SWZ SDN EGY IRQ JOR PSE ISR YEM OMN KWT BHR QAT ARE CYP MLT JAM TTO BRB BHS GRD LCA VCT DMA KNA ATG GUY BLZ FJI SLB KIR TUV TON USA CAN AUS NZL ZAF IRL MUS SYC MDV SOM',
    ESP: 'MEX GTM HND SLV NIC CRI PAN CUB DOM COL VEN ECU PER BOL CHL ARG PRY URY GNQ PHL ESH',
    PRT: 'BRA AGO MOZ GNB CPV STP TLS MAC',
    BEL: 'COD RWA BDI',
    NLD: 'IDN SUR',
    ITA: 'LBY ERI SOM ETH',
    DEU: 'NAM',
    USA: 'PHL LBR',
    JPN: 'KOR PRK TWN',
    ZAF: 'NAM',
    AUS: 'PNG NRU',
    DNK: 'ISL GRL',
    SUN: 'EST LVA LTU UKR BLR MDA ARM AZE GEO KAZ UZB TKM KGZ TJK',
    RUS: 'EST LVA LTU UKR BLR MDA ARM AZE GEO KAZ UZB TKM KGZ TJK FIN POL',
  }).map(([power, colonies]) => [power, colonies.split(' ')]),
);

/** What a noun asks of the body that it means: one of some words in its name, or its kind in the table; anything where both are empty. */
export interface BodyWanted {
  words: readonly string[];
  kinds: readonly string[] | null;
}

const BLOCS: BodyWanted = {
  words: [
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
    'forum',
    'commonwealth',
    'group',
    'quad',
    'g7',
    'g20',
  ],
  kinds: ['bloc'],
};
const ARMED: BodyWanted = {
  words: ['front', 'army', 'movement', 'militia', 'brigade', 'taliban', 'hamas', 'hezbollah', 'houthis', 'rebels'],
  kinds: ['armed-group'],
};
const COMPANIES: BodyWanted = { words: [], kinds: ['company', 'bank'] };
const ANY_BODY: BodyWanted = { words: [], kinds: null };

export const organizationWords: ReadonlyMap<string, BodyWanted> = wordTable({
  bloc: BLOCS,
  grouping: BLOCS,
  club: BLOCS,
  alliance: {
    words: ['alliance', 'nato', 'treaty', 'pact', 'aukus', 'quad', 'coalition', 'axis', 'league'],
    kinds: null,
  },
  coalition: { words: ['coalition', 'alliance', 'front'], kinds: null },
  pact: { words: ['pact', 'treaty', 'alliance', 'nato', 'cento', 'seato'], kinds: null },
  union: { words: ['union'], kinds: null },
  community: { words: ['community'], kinds: null },
  association: { words: ['association', 'asean', 'efta', 'saarc'], kinds: null },
  league: { words: ['league'], kinds: null },
  commonwealth: { words: ['commonwealth'], kinds: null },
  ministry: { words: ['ministry', 'office', 'department'], kinds: null },
  department: { words: ['department', 'ministry'], kinds: null },
  agency: { words: ['agency', 'authority', 'commission', 'service', 'unhcr', 'unrwa', 'iaea'], kinds: null },
  court: { words: ['court', 'tribunal'], kinds: null },
  tribunal: { words: ['court', 'tribunal'], kinds: null },
  bank: { words: ['bank', 'fund'], kinds: null },
  fund: { words: ['fund', 'imf'], kinds: null },
  lender: { words: ['bank', 'fund', 'imf'], kinds: null },
  council: { words: ['council'], kinds: null },
  commission: { words: ['commission'], kinds: null },
  assembly: { words: ['assembly'], kinds: null },
  committee: { words: ['committee'], kinds: null },
  parliament: { words: ['parliament', 'assembly', 'duma', 'congress', 'kenesh', 'majlis', 'knesset'], kinds: null },
  party: {
    words: ['party', 'front', 'congress', 'union', 'movement', 'hamas', 'renamo', 'unita'],
    kinds: ['party', 'armed-group'],
  },
  watchdog: { words: ['agency', 'iaea', 'opcw'], kinds: null },
  company: COMPANIES,
  firm: COMPANIES,
  conglomerate: COMPANIES,
  utility: COMPANIES,
  manufacturer: COMPANIES,
  maker: COMPANIES,
  carrier: COMPANIES,
  consortium: COMPANIES,
  militia: ARMED,
  movement: ARMED,
  rebels: ARMED,
  insurgents: ARMED,
  militants: ARMED,
  guerrillas: ARMED,
  fighters: ARMED,
  jihadists: ARMED,
  islamists: ARMED,
  separatists: ARMED,
  group: {
    words: ['group', 'hamas', 'hezbollah', 'state', 'front', 'army', 'taliban', 'houthis'],
    kinds: ['armed-group', 'company', 'ngo', 'party'],
  },
  organisation: ANY_BODY,
  organization: ANY_BODY,
  body: ANY_BODY,
  forum: ANY_BODY,
});

/** Offices that a description may name without the name ("the foreign minister"). */
export const OFFICES =
  'foreign minister|prime minister|defen[cs]e minister|defen[cs]e secretary|secretary of state|foreign secretary|finance minister|trade minister|president|premier|chancellor|minister|secretary-general|secretary general|king|emir|crown prince|prince|sultan|spokesman|spokeswoman|spokesperson|ambassador|envoy|diplomat|chief|chairman|commissioner|general|leader|secretary|adviser|official';

/** People by what one of them is called, where that is not the adjective: "the Turk" is Turkish. */
export const DEMONYM_OF: Readonly<Record<string, string>> = {
  croat: 'croatian',
  serb: 'serbian',
  turk: 'turkish',
  pole: 'polish',
  dane: 'danish',
  swede: 'swedish',
  finn: 'finnish',
  spaniard: 'spanish',
  briton: 'british',
  englishman: 'british',
  frenchman: 'french',
  frenchwoman: 'french',
  dutchman: 'dutch',
  irishman: 'irish',
};

/** People and forces that act for a state or body, as a text takes them up again. */
export const UNNAMED =
  'delegation|envoys?|emissary|emissaries|delegates?|negotiators?|mission|visitors|guests|team|troops|soldiers|jets|planes|warplanes|aircraft|bombers|helicopters|warships|ships|gunboats|submarines|tanks|drones|commandos|marines|paratroopers|officials|diplomats|officers|agents|gunmen|ambassadors?';

export const SCENE_ROLES: ReadonlyMap<string, { role: 'guest' | 'host' }> = wordTable({
  guest: { role: 'guest' },
  visitor: { role: 'guest' },
  host: { role: 'host' },
});
