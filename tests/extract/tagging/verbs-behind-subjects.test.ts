import { describe, expect, it } from 'vitest';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';
import { FORMS } from '../../../src/extract/words/verb-forms.ts';

/** Who acts, as news names them. The tagger alone finds no verb behind the first four, and few in -s behind the others. */
const SUBJECTS = [
  "Chad's premier",
  'The Chadian military',
  'The general',
  'The latter',
  'The ministry',
  "Chad's foreign minister",
  'The junta',
  'The union',
  'Chad',
];

/** Forms that are hardly ever the verb: "a split", "let". */
const ALSO_NOUNS = new Set(['split', 'cast', 'burst', 'thrust', 'bid']);

const WORDS = [...FORMS].filter(([word, { kind }]) => (kind === 'past' || kind === 'third') && !ALSO_NOUNS.has(word));

const isVerb = (subject: string, word: string, object: string): boolean =>
  tagSentences(`${subject} ${word} ${object} on Monday.`)[0]!.tokens.some(
    ({ text, start, pos }) => text === word && start > subject.length && pos === 'VERB',
  );

describe('every verb of the relation table, past and present, is one', () => {
  it.each(SUBJECTS)('behind "%s"', { timeout: 60_000 }, (subject) => {
    const missed = WORDS.filter(([word], at) => !isVerb(subject, word, at % 2 === 0 ? 'Mali' : 'the treaty'));
    expect(missed.map(([word]) => word)).toEqual([]);
  });
});

/** A sentence and the word in it that is no verb. */
const NO_VERBS: readonly (readonly [text: string, word: string])[] = [
  ['The military bases in Mali were closed.', 'bases'],
  ['French military supplies to Mali ended.', 'supplies'],
  ['The general strikes in Mali were called off.', 'strikes'],
  ['The military exercises with Mali began on Monday.', 'exercises'],
  ['The evacuation plans to leave Mali were dropped.', 'plans'],
];

describe('what only looks like a verb stays a noun', () => {
  it.each(NO_VERBS)('%s', (text, word) => {
    const token = tagSentences(text)[0]!.tokens.find(({ lower }) => lower === word)!;
    expect(token.pos).toBe('NOUN');
  });
});

/** Verbs that the tagger missed behind who acts. */
const VERBS: readonly (readonly [text: string, word: string])[] = [
  ["Chad's premier paid a visit to Mali.", 'paid'],
  ["Chad's premier will pay a visit to Mali.", 'will'],
  ['The Israeli military held talks with Egypt.', 'held'],
  ['The government plans to leave the treaty.', 'plans'],
  ['The ministry demands that Mali leave.', 'demands'],
  ['Ministry signs pact with Mali', 'signs'],
];

describe('the verb behind who acts', () => {
  it.each(VERBS)('%s', (text, word) => {
    const token = tagSentences(text)[0]!.tokens.find(({ lower }) => lower === word)!;
    expect(token.pos).toMatch(/VERB|AUX/);
  });
});
