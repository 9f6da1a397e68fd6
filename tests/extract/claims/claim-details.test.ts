import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import type { Claim } from '../../../src/model/records.ts';

const extract = createExtractor(loadLexicon());
const claimsOf = (text: string): Claim[] =>
  extract({
    id: 'article:test',
    url: null,
    title: null,
    publisher: null,
    publishedAt: '2023-03-31',
    text,
  }).claims.filter((claim) => claim.role === null);

type Detail = 'item' | 'topic' | 'mode' | 'place';

describe('what a claim carries besides its ends', () => {
  it.each<[string, string, Detail, string | null]>([
    [
      'a call is a meeting by phone',
      'Joe Biden spoke by telephone with Benjamin Netanyahu about Gaza.',
      'mode',
      'phone',
    ],
    ['two who meet meet bilaterally', 'Sergey Lavrov met Hakan Fidan in Ankara.', 'mode', 'bilateral'],
    [
      'three who gather meet multilaterally',
      'The presidents of Mali, Niger and Mauritania gathered in Nouakchott.',
      'mode',
      'multilateral',
    ],
    ['a treaty may be ratified', 'Kenya ratified the treaty on Tuesday.', 'mode', 'ratifies'],
    ['a treaty may be initialled', 'Armenia initialled the agreement on Tuesday.', 'mode', 'initials'],
    ['a treaty is signed where nothing else is told', 'Kenya signed the treaty on Tuesday.', 'mode', 'signs'],
    [
      'what is asked for is the topic of asking',
      'France urged Iran to free the five sailors at once.',
      'topic',
      'free the five sailors',
    ],
    [
      'a charge is the topic of accusing',
      'Turkey accused Syria of arming Kurdish rebels.',
      'topic',
      'arming Kurdish rebels',
    ],
    [
      'what is held against somebody is the topic of blame',
      'Japan condemned North Korea for the launch of a missile.',
      'topic',
      'launch of a missile',
    ],
    ['talks are about something', 'India and Nepal held talks on the border.', 'topic', 'border'],
    ['a visit has no topic', 'Sergey Lavrov visited Turkey on Monday.', 'topic', null],
    ['goods are told without their measure', 'Iran supplied Russia with a limited number of drones.', 'item', 'drones'],
    ['a telephone is no item', 'Joe Biden spoke by telephone with Benjamin Netanyahu.', 'item', null],
    ['a meeting has its place', 'Sergey Lavrov met Hakan Fidan in Ankara.', 'place', 'Ankara'],
  ])('%s', (_, text, detail, expected) => {
    expect(claimsOf(text)[0]?.[detail]).toBe(expected);
  });

  it.each([
    ['Iran supplied Russia with drones in August 2022.', { item: 'drones', date: 'August 2022' }],
    ['Sergey Lavrov met Hakan Fidan in Ankara on Monday.', { place: 'Ankara', date: 'Monday' }],
  ])('has spans for goods, place and date: %s', (text, expected) => {
    const [claim] = claimsOf(text);
    const told = Object.fromEntries(claim!.spans.map((span) => [span.part, text.slice(span.start, span.end)]));
    expect(told).toMatchObject(expected);
  });
});
