import { describe, expect, it } from 'vitest';
import type { NounPhrase } from '../../../src/extract/clauses/chunk.ts';
import { readClauses } from '../../../src/extract/clauses/clauses.ts';
import { chunkSentence } from '../../../src/extract/clauses/phrases.ts';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

/** "subject > verb > object, prep object" for every clause; a passive verb carries an asterisk. */
function read(text: string): string[] {
  const sentence = tagSentences(text)[0]!;
  const words = (phrase: NounPhrase) =>
    sentence.tokens
      .slice(phrase.first, phrase.last + 1)
      .map((token) => token.text)
      .join(' ');
  const list = (phrases: readonly NounPhrase[]) => phrases.map(words).join('+');
  return readClauses(chunkSentence(sentence, []), () => null).clauses.map((clause) => {
    const rest = [
      ...clause.objects.map(list),
      ...clause.prepositionals.map((one) => `${one.word} ${list(one.phrases)}`),
    ];
    const verb = `${clause.verb.lemma}${clause.particle ? `+${clause.particle}` : ''}${clause.verb.passive ? '*' : ''}`;
    return [list(clause.subject) || '?', verb, rest.join(', ')].filter(Boolean).join(' > ');
  });
}

const CASES: [claim: string, text: string, expected: string[]][] = [
  ['active', 'Iran signed a deal with Russia.', ['Iran > sign > a deal, with Russia']],
  ['passive', 'The envoy was expelled by Greece.', ['The envoy > expel* > by Greece']],
  [
    'a thing that goes on undergoing',
    'Ties were cut in 1966 and restored in 1968.',
    ['Ties > cut* > in 1966', 'Ties > restore* > in 1968'],
  ],
  [
    'a thing that undergoes one deed and does the next to another',
    'The pact was signed in Cairo and ended the war.',
    ['The pact > sign* > in Cairo', 'The pact > end > the war'],
  ],
  ['coordinated subjects', 'Russia, Iran and Azerbaijan signed a pact.', ['Russia+Iran+Azerbaijan > sign > a pact']],
  [
    'coordinated verbs share their subject',
    'Lavrov met Wang and praised China.',
    ['Lavrov > meet > Wang', 'Lavrov > praise > China'],
  ],
  [
    'the verb behind a list of doers belongs to the subject that waits',
    'The accord signed by Egypt and Israel was rejected by Syria.',
    ['The accord > sign* > by Egypt+Israel', 'The accord > reject* > by Syria'],
  ],
  ['coordinated objects', 'He warned Baku and Yerevan.', ['He > warn > Baku+Yerevan']],
  [
    'a complement clause without "that"',
    'Iran said it supplied Russia with drones.',
    ['Iran > say', 'it > supply > Russia, with drones'],
  ],
  [
    'a relative clause inside the subject',
    'Iran, which borders Iraq, signed the treaty.',
    ['Iran > border > Iraq', 'Iran > sign > the treaty'],
  ],
  [
    'an object relative',
    'Iran praised the harbour that China built.',
    ['Iran > praise > the harbour', 'China > build > the harbour'],
  ],
  ['a reduced relative', 'A treaty signed by Peru expired.', ['A treaty > sign* > by Peru', 'A treaty > expire']],
  ['subject control', 'India agreed to send wheat to Kabul.', ['India > agree', 'India > send > wheat, to Kabul']],
  ['object control', 'Turkey urged Sweden to free them.', ['Turkey > urge > Sweden', 'Sweden > free > them']],
  [
    'a gerund after a charge',
    'Mali accused Algeria of arming rebels.',
    ['Mali > accuse > Algeria', 'Algeria > arm > rebels'],
  ],
  [
    'a participle clause',
    'Spain closed its embassy, citing threats.',
    ['Spain > close > its embassy', 'Spain > cite > threats'],
  ],
  ['a sentence-final speaker', 'The pact will hold, Kerry said.', ['The pact > hold', 'Kerry > say']],
  [
    'an inverted speaker in the table of reporting verbs',
    'After the talks ended Rome recalled its envoy.',
    ['the talks > end', 'Rome > recall > its envoy'],
  ],
  ['a dateline is no subject', 'GENEVA — Iran struck a deal.', ['Iran > strike > a deal']],
  [
    'a list behind a colon that spells out a counted phrase',
    'The pact was signed by Japan and three members: Laos, Thailand and Vietnam.',
    ['The pact > sign* > by Japan+three members+Laos+Thailand+Vietnam'],
  ],
  ['a bare infinitive after help', 'Russia helped Iran gain skills.', ['Russia > help > Iran', 'Iran > gain > skills']],
  ['a speaker in the middle', 'The charges, Algeria retorted, were false.', ['Algeria > retort', 'The charges > be']],
  ['a particle', 'Peru called off the talks.', ['Peru > call+off > the talks']],
];

describe('readClauses', () => {
  it.each(CASES)('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
