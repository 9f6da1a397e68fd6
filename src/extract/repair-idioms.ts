import { type Repair, wordSet } from './repair.ts';

/** Words that turns of phrase use as another part of speech. */

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
  // "turned its back on"
  {
    from: ['ADV'],
    words: wordSet('back'),
    to: 'NOUN',
    when: ({ before, after }) => /^(its|his|her|their|the)$/.test(before?.lower ?? '') && after?.pos === 'ADP',
  },
];
