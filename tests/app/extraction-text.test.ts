import { expect, test } from 'vitest';
import { extractionText } from '../../src/app/extraction-text.ts';
import type { Article, Claim, Extraction } from '../../src/model/records.ts';

const article: Article = {
  id: 'a1',
  url: null,
  title: 'Drones',
  publisher: 'Agency',
  publishedAt: '2024-05-02',
  text: 'Iran denied that it supplied Russia with drones.',
};
const claim: Claim = {
  type: 'SUPPLIES',
  source: 'country:IRN',
  target: 'country:RUS',
  status: 'DONE',
  polarity: 'DENIED',
  saidBy: 'country:IRN',
  cue: 'denied',
  date: { from: '2024-04-01', to: '2024-04-30', precision: 'MONTH', text: 'in April' },
  place: null,
  item: 'drones',
  topic: null,
  mode: null,
  role: null,
  quote: article.text,
  start: 0,
  end: article.text.length,
  spans: [],
  rule: 'supplies: S supply T with I',
  confidence: 0.625,
};
const extraction: Extraction = {
  id: 'a1',
  entities: [
    { id: 'country:IRN', kind: 'COUNTRY', name: 'Iran', names: ['Iran'], country: null },
    { id: 'country:RUS', kind: 'COUNTRY', name: 'Russia', names: ['Russia'], country: null },
  ],
  mentions: [],
  claims: [claim],
};

test('an extraction reads as who and what, then each claim with its evidence and its reason', () => {
  expect(extractionText(article, extraction).trimEnd().split('\n')).toEqual([
    'Drones · Agency · 2024-05-02',
    '',
    'Entities: 2',
    '  COUNTRY       Iran    country:IRN',
    '  COUNTRY       Russia  country:RUS',
    '',
    'Claims: 1',
    '  Iran supplies Russia [done, denied, 2024-04-01 to 2024-04-30, drones] — says Iran',
    '      "Iran denied that it supplied Russia with drones."',
    '      SUPPLIES, rule supplies: S supply T with I, confidence 0.63, at 0–48',
  ]);
});
