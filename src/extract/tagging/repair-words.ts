import { startsWithDigit } from '../words/characters.ts';
import type { PartOfSpeech, Token } from '../words/document.ts';
import { isPlainForm, precedingWord, type Repair, wordSet } from './repair.ts';

/** Corrections of single words, whatever stands around most of them. */

const ANY: readonly PartOfSpeech[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as PartOfSpeech[];
const except = (...tags: PartOfSpeech[]): readonly PartOfSpeech[] => ANY.filter((tag) => !tags.includes(tag));

/** Plurals that open a sentence as plain nouns, though their capital makes wink take them for names. */
const OPENING_PLURALS = wordSet(
  'talks negotiations relations ties sanctions exports imports troops forces officials diplomats ministers leaders envoys members deliveries shipments accusations allegations rockets shells missiles bombs drones fighters gunmen jets warplanes warships tanks weapons arms supplies demands protests warnings threats attacks raids calls appeals complaints charges loans flights tensions differences efforts strikes soldiers exercises consultations discussions tariffs presidents premiers chancellors kings negotiators ambassadors lawmakers senators commanders generals delegates delegations governments countries nations states parliaments ministries militants rebels authorities thousands hundreds scores dozens representatives protesters students families citizens workers farmers investors banks companies firms peacekeepers inspectors monitors observers leaks elections guerrillas insurgents militiamen commandos marines paratroopers gunners warplanes gunboats fishermen villagers demonstrators strikers refugees prisoners clashes skirmishes hostilities meetings visits settlers gendarmes detectives scientists pirates planes helicopters submarines police',
);
/** Irregular past forms that are never nouns or adjectives in news. */
const ONLY_PAST = wordSet(
  'met told said sold bought took gave went withdrew flew sought drew began kept brought threw tore fled fought overthrew wrote chose swore forbade undertook upheld became retook shook knelt wept strode clung slew',
);
const isArticle = (token: Token | undefined): boolean => /^(the|both|two)$/.test(token?.lower ?? '');
const WITH_PART = /^(take|play|have|be|become|form|remain)$/;
const ORDINAL = /^\d+(st|nd|rd|th)$/;
const CROSSED = /^(land|border|rail|road|river|frontier|sea|main|only)$/;

/** A preposition leads in the name that ends at a position; true for a name of one word as well, which may be a place. */
function isLedIn(tokens: readonly Token[], last: number): boolean {
  let first = last;
  while (/^(PROPN|NOUN)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  return first === last || tokens[first - 1]?.pos === 'ADP';
}

export const WORD_REPAIRS: readonly Repair[] = [
  // "Haile Selassie I", "King Zog I": the first of that name; but "in Moscow I met"
  {
    from: ['PRON'],
    words: wordSet('i'),
    to: 'PROPN',
    when: ({ tokens, at, token, before }) => token.text === 'I' && before?.pos === 'PROPN' && !isLedIn(tokens, at - 1),
  },
  // "Talks between Armenia and Azerbaijan": the capital is the sentence's
  { from: ['PROPN'], words: OPENING_PLURALS, to: 'NOUN', when: ({ at }) => at === 0 },
  // "The Presidents of Peru and Brazil", "the Foreign Ministers of …": offices that communiqués write with capitals
  {
    from: ['PROPN'],
    words: wordSet(
      'presidents ministers premiers chancellors kings sovereigns ambassadors representatives delegations governments leaders heads',
    ),
    to: 'NOUN',
    when: ({ tokens, at, before, after }) =>
      after?.lower === 'of' &&
      (isArticle(before) ||
        (/^(prime|foreign|defence|defense|deputy|interior|finance|trade)$/.test(before?.lower ?? '') &&
          isArticle(tokens[at - 2]))),
  },
  // "relief workers", "a relief convoy": the verb is "relieve"
  { from: ['VERB', 'NOUN'], words: wordSet('relief'), to: 'NOUN', when: () => true },
  // "take part in", "plays a part": no adverb after these verbs
  { from: ANY, words: wordSet('part'), to: 'NOUN', when: ({ before }) => WITH_PART.test(before?.lemma ?? '') },
  // "the French offensive against"
  {
    from: ['ADJ'],
    words: wordSet('offensive'),
    to: 'NOUN',
    when: ({ after }) => /^(against|in|into|on|near|along)$/.test(after?.lower ?? ''),
  },
  // "on alert along the border", "most of its air force"
  {
    from: ['ADJ'],
    words: wordSet('alert'),
    to: 'NOUN',
    when: ({ before }) => /^(on|full|high|highest|maximum|red|combat|war)$/.test(before?.lower ?? ''),
  },
  { from: ['ADJ', 'ADV'], words: wordSet('most'), to: 'NOUN', when: ({ after }) => after?.lower === 'of' },
  // "US Marines landed"
  {
    from: ['PROPN'],
    words: wordSet('marines commandos'),
    to: 'NOUN',
    when: ({ before, after }) => /^(us|u.s.|american)$/.test(before?.lower ?? '') && after?.pos !== 'PROPN',
  },
  // "a later draft", "its earlier offer"
  {
    from: ['ADV'],
    words: wordSet('later earlier'),
    to: 'ADJ',
    when: ({ before, after }) =>
      (before?.pos === 'DET' || /^(its|his|her|their)$/.test(before?.lower ?? '')) && after?.pos === 'NOUN',
  },
  // "the north coast"
  {
    from: ['ADV'],
    words: wordSet('north south east west'),
    to: 'ADJ',
    when: ({ before, after }) => before?.pos === 'DET' && (after?.pos === 'NOUN' || after?.pos === 'VERB'),
  },
  // "suspended part of its aid"
  { from: ['ADV', 'VERB'], words: wordSet('part'), to: 'NOUN', when: ({ after }) => after?.lower === 'of' },
  // "the 32nd member"
  {
    from: except('PUNCT', 'SYM', 'ADP', 'AUX', 'CCONJ', 'PART'),
    to: 'ADJ',
    when: ({ token }) => startsWithDigit(token.lower) && ORDINAL.test(token.lower),
  },
  // "EU members Hungary and Slovakia": nouns that wink takes for verbs
  {
    from: ANY,
    words: wordSet('member members neighbour neighbours neighbor neighbors ally allies'),
    to: 'NOUN',
    when: () => true,
  },
  // "is party to the treaty"
  {
    from: ['VERB', 'ADJ'],
    words: wordSet('party privy'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lemma === 'be' && after?.lower === 'to',
  },
  // "are partners in the project", "were hosts to the talks"
  {
    from: ['VERB'],
    words: wordSet('partners hosts rivals guarantors parties heads rulers guests'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lemma === 'be' && /^(in|of|to|at|for)$/.test(after?.lower ?? ''),
  },
  // "act as go-between": a noun that ends in a preposition
  {
    from: ['ADP', 'ADV'],
    to: 'NOUN',
    when: ({ token, before }) =>
      token.lower.includes('-') &&
      /^(go-betweens?|[a-z]+-(off|over|out|up|down|in|back))$/.test(token.lower) &&
      /^(DET|ADJ|ADP|VERB|NUM|NOUN|PROPN|PART)$/.test(before?.pos ?? ''),
  },
  // "have all dropped", "were both expelled": no article between auxiliary and verb
  {
    from: ANY,
    words: wordSet('all both each'),
    to: 'ADV',
    when: ({ before, after }) => before?.pos === 'AUX' && (after?.pos === 'VERB' || after?.pos === 'AUX'),
  },
  // "for want of a contract"
  {
    from: ANY,
    words: wordSet('want'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lower === 'for' && after?.lower === 'of',
  },
  // "closed the land crossing": a crossing of a kind is a place
  {
    from: ANY,
    words: wordSet('crossing crossings'),
    to: 'NOUN',
    when: ({ before }) => CROSSED.test(before?.lower ?? ''),
  },
  // "the steel works"
  {
    from: ['VERB'],
    words: wordSet('works'),
    to: 'NOUN',
    when: ({ before }) =>
      /^(steel|iron|gas|water|power|cement|public|chemical|salt|road|waterworks)$/.test(before?.lower ?? ''),
  },
  // "all exports save food": what is left out
  {
    from: ['VERB'],
    words: wordSet('save'),
    to: 'ADP',
    when: ({ token, before, after }) =>
      isPlainForm(token) && /^(NOUN|PROPN)$/.test(before?.pos ?? '') && /^(NOUN|PROPN|ADJ|ADP)$/.test(after?.pos ?? ''),
  },
  // "agreed to direct talks": a quality of talks; but "called on Chad to open talks"
  {
    from: ['VERB'],
    words: wordSet('direct open secret separate'),
    to: 'ADJ',
    when: ({ tokens, at, token, before, after }) =>
      before?.lower === 'to' &&
      !(token.lower === 'open' && tokens[at - 2]?.pos === 'PROPN') &&
      /^(talks|negotiations|contacts|elections|discussions|rule|trade)$/.test(after?.lower ?? ''),
  },
  // "appealed to neighbouring Chad"
  {
    from: ['VERB', 'NOUN'],
    words: wordSet('neighbouring neighboring'),
    to: 'ADJ',
    when: ({ after }) => /^(NOUN|PROPN|ADJ)$/.test(after?.pos ?? ''),
  },
  // "food for starving Somalis", "between warring factions": what people are like
  {
    from: ['VERB', 'NOUN', 'ADJ'],
    words: wordSet('starving warring feuding dying ailing rioting surviving opposing striking visiting departing'),
    to: 'ADJ',
    when: ({ before, after }) =>
      /^(ADP|SCONJ|DET|CCONJ|NUM)$/.test(before?.pos ?? '') &&
      /^(NOUN|PROPN)$/.test(after?.pos ?? '') &&
      // "after visiting Chad"
      !(after?.pos === 'PROPN' && /^(after|before|by|without|while|when|since)$/.test(before?.lower ?? '')),
  },
  // "the shooting down of an airliner": an event, whichever way it goes
  {
    from: ['VERB'],
    words: wordSet('shooting rounding blowing breaking handing pulling turning'),
    to: 'NOUN',
    when: ({ tokens, at, before, after }) =>
      before?.pos === 'DET' &&
      /^(down|up|off|over|back|out)$/.test(after?.lower ?? '') &&
      tokens[at + 2]?.lower === 'of',
  },
  // "signed a new deal": words that wink calls verbs or adverbs but that news uses as adjectives before nouns
  {
    from: except('ADJ', 'PROPN'),
    words: wordSet('new first last second third next former outgoing united joint'),
    to: 'ADJ',
    when: () => true,
  },
  // "tore it up", "fled": past forms that are nothing else
  { from: except('VERB', 'PROPN'), words: ONLY_PAST, to: 'VERB', when: () => true },
  // "the political will to", but "the latter will"
  {
    from: ['AUX'],
    words: wordSet('will'),
    to: 'NOUN',
    when: ({ before }) =>
      (before?.pos === 'ADJ' && !/^(latter|former)$/.test(before.lower)) ||
      before?.pos === 'DET' ||
      before?.lower === "'s",
  },
  // "including drones", "according to TASS", "following the talks": prepositions in the shape of participles
  { from: ANY, words: wordSet('including regarding concerning'), to: 'ADP', when: () => true },
  { from: ANY, words: wordSet('according'), to: 'ADP', when: ({ after }) => after?.lower === 'to' },
  {
    from: ANY,
    words: wordSet('following'),
    to: 'ADP',
    when: (site) => {
      const before = precedingWord(site);
      return before?.pos !== 'AUX' && before?.pos !== 'DET';
    },
  },
];
