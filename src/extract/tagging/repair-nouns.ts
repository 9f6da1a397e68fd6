import type { Token } from '../words/document.ts';
import { IRREGULAR_PAST } from '../words/irregular-verbs.ts';
import { oneOf } from '../words/one-of.ts';
import { verbBeforeThat } from './asked-clauses.ts';
import { endsInS, isGerund, isPlainForm, precedingWord, type Repair, type Site, wordSet } from './repair.ts';

const picksOut = oneOf('that who which');
const standsForDoer = oneOf('which who that he she it');

/** Verbs that the tagger takes for nouns: third persons that look like plurals, gerunds, and plain forms after what governs them. */

/** Words in -ing that news uses as nouns before other nouns ("training camps"). */
const NOUNS_IN_ING = wordSet(
  'meeting building training spending warning funding opening hearing shipping banking trading engineering manufacturing fighting bombing shelling fishing mining housing farming landing leading growing emerging developing neighbouring neighboring remaining existing competing',
);
const isOffice = oneOf(
  'ministers secretaries chiefs envoys negotiators commissioners ambassadors premiers presidents chancellors diplomats lawmakers commanders',
);
const MODAL = /^(will|would|can|could|may|might|must|should|shall|'ll|wo)$/;
const DEMANDS = /^(demand|insist|urge|request|ask|recommend|propose|require)$/;

/** "demanded that Russia respect": "that" after a verb of demand stands at most four words before. */
function isDemanded({ tokens, at }: Site): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--)
    if (tokens[index]!.lower === 'that') return DEMANDS.test(verbBeforeThat(tokens, index)?.lemma ?? '');
  return false;
}

/** "helping Iran gain": help, let or make stands at most four words before. */
function isHelped({ tokens, at }: Site): boolean {
  for (let index = Math.max(0, at - 4); index < at; index++)
    if (tokens[index]!.pos === 'VERB' && /^(help|let|make)/.test(tokens[index]!.lemma)) return true;
  return false;
}

const goesOnAfterInfinitive = (after: Token | undefined, second: Token | undefined): boolean =>
  after !== undefined &&
  // "making Crimea part of Russia"
  after.lower !== 'of' &&
  after.pos !== 'PUNCT' &&
  (after.pos !== 'VERB' || (after.lower.endsWith('ed') && /^(NOUN|ADJ)$/.test(second?.pos ?? '')));

const quantifies = oneOf('most much half all many both some part');

/** "whose own refineries | supply": nothing but a plural and what qualifies it stands between "whose" and a position. */
function isOfWhose({ tokens, at }: Site): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    if (tokens[index]!.lower === 'whose') return true;
    if (!/^(NOUN|ADJ|PROPN)$/.test(tokens[index]!.pos)) return false;
  }
  return false;
}

export const NOUN_REPAIRS: readonly Repair[] = [
  // "helped draft the treaty", "will help finance a dam"
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      after?.pos === 'DET' && before?.pos === 'VERB' && before.lemma === 'help' && isPlainForm(token),
  },
  // "whose own refineries supply most of", "whose gunboats patrol the banks": a noun between a plural and an article is its verb
  {
    from: ['NOUN'],
    to: 'VERB',
    when: (site) =>
      (site.after?.pos === 'DET' || quantifies(site.after?.lower ?? '')) &&
      site.before?.pos === 'NOUN' &&
      (site.before.lower !== site.before.lemma || site.before.lower.endsWith('men')) &&
      isPlainForm(site.token) &&
      isOfWhose(site),
  },
  // "to be planning to buy jets"
  {
    from: ['NOUN'],
    words: wordSet('planning'),
    to: 'VERB',
    when: ({ before, after }) => before?.lemma === 'be' && after?.lower === 'to',
  },
  // "Russia supplies Iran", "Iran warns Azerbaijan": between two names a word in -s that could be a verb is one; "Foreign ministers A and B" are none
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ tokens, at, token, before, after }) =>
      before?.pos === 'PROPN' &&
      (after?.pos === 'PROPN' || after?.pos === 'DET' || after?.pos === 'PRON') &&
      endsInS(token) &&
      // "It was Chadian warplanes that bombed it": who did it, picked out
      !(picksOut(after.lower) && tokens[at - 2]?.lemma === 'be') &&
      !/^\p{Lu}/u.test(token.text) &&
      !(isOffice(token.lower) && after.pos === 'PROPN') &&
      !(/[^aeiou]ers$/.test(token.lower) && after.lower === 'that'),
  },
  // "which regards the island", "who heads the mission": after a relative pronoun a word in -s before an article is the verb
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      standsForDoer(before?.lower ?? '') && /^(DET|PRON|PROPN|ADP)$/.test(after?.pos ?? '') && endsInS(token),
  },
  // "Bush and Gorbachev, meeting in Helsinki, called": what several do between commas
  {
    from: ['NOUN'],
    words: wordSet('meeting'),
    to: 'VERB',
    when: ({ tokens, at, before, after }) =>
      before?.text === ',' &&
      /^(in|at|on|with|near|here)$/.test(after?.lower ?? '') &&
      /^(PROPN|NOUN)$/.test(tokens[at - 2]?.pos ?? ''),
  },
  // "ordered the ambassador home"
  {
    from: ['NOUN'],
    words: wordSet('home'),
    to: 'ADV',
    when: ({ before, after }) =>
      /^(NOUN|PROPN|VERB)$/.test(before?.pos ?? '') && /^(PUNCT|ADP|ADV)$/.test(after?.pos ?? 'PUNCT'),
  },
  // "sent home 55 Russians"
  {
    from: ['NOUN'],
    words: wordSet('home'),
    to: 'ADV',
    when: ({ before, after }) =>
      /^(send|bring|fly|order|call|ship|recall)/.test(before?.lemma ?? '') &&
      before?.pos === 'VERB' &&
      /^(NUM|DET|PRON|PROPN|ADJ|NOUN)$/.test(after?.pos ?? ''),
  },
  // "shot down a drone"
  { from: ['NOUN'], words: wordSet('shot'), to: 'VERB', when: ({ after }) => after?.lower === 'down' },
  // "was arming the rebels"
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      isGerund(token) && before?.lemma === 'be' && /^(DET|PROPN|PRON)$/.test(after?.pos ?? ''),
  },
  // "demanded that Russia respect the truce": the subjunctive after a verb of demand looks like a noun
  {
    from: ['NOUN'],
    to: 'VERB',
    when: (site) =>
      site.before?.pos === 'PROPN' &&
      isPlainForm(site.token) &&
      (site.after?.pos === 'DET' || site.after?.pos === 'PRON' || site.after?.pos === 'ADP') &&
      isDemanded(site),
  },
  // "asked Libya for help and": what is asked for
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      token.lower === 'help' && before?.lower === 'for' && !/^(DET|PROPN|PRON|NUM)$/.test(after?.pos ?? ''),
  },
  // "by lifting the sanctions": a gerund after a preposition and before its object
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      isGerund(token) && before?.pos === 'ADP' && /^(DET|PRON|PROPN|NUM)$/.test(after?.pos ?? ''),
  },
  // "accused of arming rebels": a gerund before a bare plural
  {
    from: ['NOUN', 'ADJ'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      isGerund(token) &&
      !NOUNS_IN_ING.has(token.lower) &&
      /^(of|for|by|from|against|without)$/.test(before?.lower ?? '') &&
      after?.pos === 'NOUN' &&
      after.lower.endsWith('s') &&
      !isPlainForm(after),
  },
  // "helping Iran gain access": a bare infinitive after the object of help, let and make
  {
    from: ['NOUN'],
    to: 'VERB',
    when: (site) =>
      site.before?.pos === 'PROPN' &&
      isPlainForm(site.token) &&
      goesOnAfterInfinitive(site.after, site.tokens[site.at + 2]) &&
      isHelped(site),
  },
  // "to block the pact": a plain noun after infinitive "to" and before an object, or after a verb
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ tokens, at, token, before, after }) =>
      before?.pos === 'PART' &&
      before.lower === 'to' &&
      isPlainForm(token) &&
      (/^(DET|PRON|PROPN|ADJ)$/.test(after?.pos ?? '') || tokens[at - 2]?.pos === 'VERB'),
  },
  // "will open a market", "had won", "may hurt": the verb of a modal or of "have"
  {
    from: ['ADJ', 'NOUN'],
    to: 'VERB',
    when: (site) => {
      const before = precedingWord(site);
      if (before?.pos !== 'AUX') return false;
      if (MODAL.test(before.lower)) return isPlainForm(site.token);
      return before.lemma === 'have' && IRREGULAR_PAST.has(site.token.lower);
    },
  },
];
