import type { Token } from './document.ts';
import { type Repair, wordSet } from './repair.ts';

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
  // "turned its back on"
  {
    from: ['ADV'],
    words: wordSet('back'),
    to: 'NOUN',
    when: ({ before, after }) => /^(its|his|her|their|the)$/.test(before?.lower ?? '') && after?.pos === 'ADP',
  },
];
