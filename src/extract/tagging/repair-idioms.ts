import type { Token } from '../words/document.ts';
import { type Repair, wordSet } from './repair.ts';

/** Nouns that an infinitive explains. */
const PLANS = wordSet('plan decision promise pledge offer refusal move intention attempt bid vow agreement');
const isGoverned = (word: Token | undefined): boolean =>
  word !== undefined &&
  (/^(VERB|AUX)$/.test(word.pos) || PLANS.has(word.lemma) || /^(ready|willing|not|vain)$/.test(word.lower));

/** Words that turns of phrase use as another part of speech. */

const endsPhrase = (word: Token | undefined): boolean => !/^(NOUN|ADJ|PROPN|NUM)$/.test(word?.pos ?? 'PUNCT');

export const IDIOM_REPAIRS: readonly Repair[] = [
  // "tended to the wounded of Haiti"
  {
    from: ['VERB', 'ADJ'],
    words: wordSet('wounded injured sick displaced homeless'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lower === 'the' && /^(ADP|PUNCT|CCONJ)$/.test(after?.pos ?? 'PUNCT'),
  },
  // "the Sinai opposite Israel"
  {
    from: ['ADJ', 'NOUN'],
    words: wordSet('opposite'),
    to: 'ADP',
    when: ({ before, after }) =>
      /^(PROPN|NOUN|VERB)$/.test(before?.pos ?? '') && /^(PROPN|DET)$/.test(after?.pos ?? ''),
  },
  // "condemned one another", "war on one another": two words for each other
  {
    from: ['NUM', 'NOUN', 'PRON'],
    words: wordSet('one'),
    to: 'DET',
    when: ({ tokens, at, before, after }) =>
      after?.lower === 'another' && /^(VERB|ADP)$/.test(before?.pos ?? '') && endsPhrase(tokens[at + 2]),
  },
  {
    from: ['DET', 'ADJ', 'PRON'],
    words: wordSet('another'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lower === 'one' && endsPhrase(after),
  },
  // "Each accused the other"
  {
    from: ['NOUN', 'ADJ'],
    to: 'VERB',
    when: ({ tokens, at, token, before, after }) =>
      token.lower.endsWith('ed') &&
      /^(each|neither|either)$/.test(before?.lower ?? '') &&
      after?.lower === 'the' &&
      tokens[at + 2]?.lower === 'other',
  },
  // "made it clear that"
  {
    from: ['VERB'],
    words: wordSet('clear plain'),
    to: 'ADJ',
    when: ({ tokens, at, before }) => before?.lower === 'it' && tokens[at - 2]?.lemma === 'make',
  },
  // "Eban informed the Council that"
  {
    from: ['ADJ'],
    words: wordSet('informed'),
    to: 'VERB',
    when: ({ before, after }) =>
      /^(PROPN|NOUN|PRON)$/.test(before?.pos ?? '') && /^(PROPN|NOUN|DET|PRON)$/.test(after?.pos ?? ''),
  },
  // "saw fit to condemn it"
  {
    from: ['NOUN', 'VERB'],
    words: wordSet('fit'),
    to: 'ADJ',
    when: ({ before, after }) => /^(see|think)$/.test(before?.lemma ?? '') && after?.lower === 'to',
  },
  // "is to open negotiations", "promised to back Peru", "will no longer back it": but "access to open markets"
  {
    from: ['ADJ', 'ADV'],
    words: wordSet('open back'),
    to: 'VERB',
    when: ({ tokens, at, before, after }) =>
      /^(PROPN|DET|NOUN|PRON)$/.test(after?.pos ?? '') &&
      ((before?.lower === 'to' && isGoverned(tokens[at - 2])) ||
        (before?.lower === 'longer' && tokens[at - 2]?.lower === 'no')),
  },
  // "turned its back on"
  {
    from: ['ADV'],
    words: wordSet('back'),
    to: 'NOUN',
    when: ({ before, after }) => /^(its|his|her|their|the)$/.test(before?.lower ?? '') && after?.pos === 'ADP',
  },
];
