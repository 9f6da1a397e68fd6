import type { PartOfSpeech } from './document.ts';
import { oneOf, wordTable } from './one-of.ts';

/**
 * wink spells lemmas as Americans do, and a few as hardly anybody does; its lemma of a plural is the singular also where that says something else,
 * and the plural itself where it does not know it.
 */

/** Lemmas that wink gives, and the word as it is written. */
const AS_WRITTEN = wordTable({
  annexe: 'annex',
  ax: 'axe',
  cancelation: 'cancellation',
  dialog: 'dialogue',
  guilde: 'guilder',
  slue: 'slew',
  vise: 'vice',
});

/** Nouns in -s that are no plural, or whose singular says something else. */
const isNoPlural = oneOf(
  'gas bias lens atlas canvas chaos ethos cosmos christmas news series species thanks arrears odds remains proceeds premises outskirts headquarters barracks crossroads means customs steelworks waterworks ironworks gasworks kudos clothes amends summons scissors pyjamas trousers whereabouts',
);

/** "airstrikes" → "airstrike": wink has no singular for plurals that it does not know. */
function singular(noun: string): string {
  if (noun.length < 5 || /(?:ss|us|is|ics)$/.test(noun) || isNoPlural(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.slice(0, /(?:ch|sh|ss|x)es$/.test(noun) ? -2 : -1);
}

/** The lemma of a word that wink gives this lemma and tag. */
export function lemmaAsWritten(word: string, lemma: string, pos: PartOfSpeech): string {
  if (pos === 'NOUN' && lemma === word && word.endsWith('s')) return singular(word);
  return AS_WRITTEN.get(lemma) ?? lemma;
}

/** Words as they are written, where the lemma that their tokens carry is another. */
const LEMMAS = wordTable({
  airmen: 'airman',
  apologise: 'apologize',
  arms: 'arm',
  armour: 'armor',
  armoury: 'armory',
  artefact: 'artifact',
  authorise: 'authorize',
  barracks: 'barrack',
  bars: 'bar',
  baulk: 'balk',
  bows: 'bow',
  capitalise: 'capitalize',
  centre: 'center',
  centrepiece: 'centerpiece',
  clamour: 'clamor',
  coals: 'coal',
  colour: 'color',
  criticise: 'criticize',
  cudgels: 'cudgel',
  damages: 'damage',
  data: 'datum',
  defence: 'defense',
  emphasise: 'emphasize',
  empathise: 'empathize',
  eulogise: 'eulogize',
  favour: 'favor',
  feet: 'foot',
  fertiliser: 'fertilizer',
  finalise: 'finalize',
  fingers: 'finger',
  foots: 'foot',
  formalise: 'formalize',
  fraternise: 'fraternize',
  fulfil: 'fulfill',
  gaol: 'jail',
  goods: 'good',
  guilders: 'guilder',
  harbour: 'harbor',
  harmonise: 'harmonize',
  honour: 'honor',
  idolise: 'idolize',
  immobilise: 'immobilize',
  injured: 'injure',
  irons: 'iron',
  kilometre: 'kilometer',
  knuckles: 'knuckle',
  labour: 'labor',
  licence: 'license',
  lionise: 'lionize',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuver',
  men: 'man',
  mobilisation: 'mobilization',
  mobilise: 'mobilize',
  modernise: 'modernize',
  nations: 'nation',
  nationalise: 'nationalize',
  normalisation: 'normalization',
  normalise: 'normalize',
  offence: 'offense',
  offices: 'office',
  organisation: 'organization',
  organise: 'organize',
  organiser: 'organizer',
  ostracise: 'ostracize',
  paralyse: 'paralyze',
  penalise: 'penalize',
  plaudits: 'plaudit',
  plough: 'plow',
  practise: 'practice',
  proceedings: 'proceeding',
  programme: 'program',
  pulverise: 'pulverize',
  recognise: 'recognize',
  sabre: 'saber',
  seamen: 'seaman',
  spectre: 'specter',
  subsidise: 'subsidize',
  succour: 'succor',
  sympathise: 'sympathize',
  synchronise: 'synchronize',
  syphon: 'siphon',
  tonne: 'ton',
});

/** The lemma that the tokens of a word carry; of a compound ("aid_programme") word by word. */
export const lemmaOfWord = (word: string): string =>
  word
    .split('_')
    .map((part) => LEMMAS.get(part) ?? part)
    .join('_');
