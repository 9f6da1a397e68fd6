import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import type { Article, Claim } from '../../../src/model/records.ts';

/** Who says what a sentence tells: the innermost speaker who vouches for it (codebook 6.7), nobody where the article itself does. */

const extract = createExtractor(loadLexicon());

const claimOf = (text: string, type: string): Claim | undefined =>
  extract({
    id: 'said',
    url: null,
    title: '',
    publisher: 'test',
    publishedAt: '2024-06-15',
    text,
  } as Article).claims.find((claim) => claim.type === type);

const LAVROV = 'official:sergey-lavrov';

describe('a deed is said by', () => {
  test.each<[speaker: string | null, text: string]>([
    [null, 'Turkey expelled two Iranian diplomats.'],
    [LAVROV, 'Foreign Minister Sergei Lavrov said Turkey had expelled two Iranian diplomats.'],
    [LAVROV, 'Turkey had expelled two Iranian diplomats, Foreign Minister Sergei Lavrov said.'],
    [LAVROV, 'Turkey, Foreign Minister Sergei Lavrov said, had expelled two Iranian diplomats.'],
    [LAVROV, 'According to Foreign Minister Sergei Lavrov, Turkey expelled two Iranian diplomats.'],
    [LAVROV, 'Turkey expelled two Iranian diplomats, Foreign Minister Sergei Lavrov told reporters.'],
    ['organization:reuters', 'Turkey expelled two Iranian diplomats, Reuters reported.'],
    [LAVROV, 'Turkey expelled two Iranian diplomats, Interfax quoted Foreign Minister Sergei Lavrov as saying.'],
    [
      LAVROV,
      'Reuters, citing Foreign Minister Sergei Lavrov, reported that Turkey had expelled two Iranian diplomats.',
    ],
    [LAVROV, 'Foreign Minister Sergei Lavrov said: "Turkey has expelled two Iranian diplomats."'],
    [LAVROV, '"Turkey," Foreign Minister Sergei Lavrov said, "has expelled two Iranian diplomats."'],
    [LAVROV, 'Foreign Minister Sergei Lavrov accused Turkey of expelling two Iranian diplomats.'],
    [
      LAVROV,
      'Foreign Minister Sergei Lavrov spoke of a bad day. "Our ties suffer," he said. "Turkey has expelled two Iranian diplomats."',
    ],
    [
      null,
      'Turkey expelled two Iranian diplomats hours after Foreign Minister Sergei Lavrov had said that relations were good.',
    ],
  ])('%s: %s', (speaker, text) => {
    expect(claimOf(text, 'EXPELS')?.saidBy).toBe(speaker);
  });

  test("whoever's account it is: by the government's own count", () => {
    expect(claimOf("By Turkey's own count, Iran has seized three Greek tankers.", 'COERCES')?.saidBy).toBe(
      'country:TUR',
    );
  });

  test('whoever denies it', () => {
    const claim = claimOf('Foreign Minister Sergei Lavrov denied that Russia had sold missiles to Iran.', 'SUPPLIES');
    expect([claim?.saidBy, claim?.polarity]).toEqual([LAVROV, 'DENIED']);
  });

  test('nobody where it is a wish for a deed of one’s own', () => {
    expect(claimOf('France hopes to sell Egypt 24 jets.', 'SUPPLIES')?.saidBy).toBeNull();
  });
});

describe('a deed that is done by saying it', () => {
  test.each<[type: string, text: string]>([
    ['REQUESTS', 'Foreign Minister Sergei Lavrov urged Turkey to free the prisoners.'],
    ['ACCUSES', 'Foreign Minister Sergei Lavrov accused Turkey of bad faith.'],
  ])('%s has no speaker besides its source: %s', (type, text) => {
    const claim = claimOf(text, type);
    expect([claim?.source, claim?.saidBy]).toEqual([LAVROV, null]);
  });

  test('has one where a third party reports it', () => {
    expect(claimOf('Turkey condemned Iran, Foreign Minister Sergei Lavrov said.', 'CRITICIZES')?.saidBy).toBe(LAVROV);
  });
});

describe('the first person is the speaker', () => {
  test('"we" condemn in the name of the country, and the speaker vouches for it', () => {
    const claim = claimOf('"We condemn Iran," Russian Foreign Minister Sergei Lavrov said.', 'CRITICIZES');
    expect([claim?.source, claim?.target, claim?.saidBy]).toEqual(['country:RUS', 'country:IRN', LAVROV]);
  });

  test('"our country" is the country of the speaker', () => {
    const text = 'Our country has sold Iran ten helicopters, Russian Foreign Minister Sergei Lavrov said.';
    expect(claimOf(text, 'SUPPLIES')).toMatchObject({ source: 'country:RUS', target: 'country:IRN', saidBy: LAVROV });
  });
});
