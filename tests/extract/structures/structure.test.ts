import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

/** What the structural rule of a name finds in a text, as "source → target". */
function byRule(rule: string, text: string): string[] {
  const { claims } = extract({ id: 'a', url: null, title: '', publisher: 'test', publishedAt: '2023-06-15', text });
  return claims
    .filter((claim) => claim.rule.endsWith(`: @${rule}`))
    .map((claim) => `${claim.source.split(':')[1]} → ${claim.target.split(':')[1]}`)
    .toSorted();
}

describe('edges by the build of a phrase', () => {
  test.each([
    ['member', 'NATO member Turkey objected.', ['TUR → nato']],
    ['member', 'EU members Hungary and Slovakia abstained.', ['HUN → european-union', 'SVK → european-union']],
    ['member', 'Former NATO member Turkey objected.', []],
    ['within', 'The Hambantota port in Sri Lanka is leased out.', ['hambantota-port → LKA']],
    ['within', "Ethiopia's Grand Renaissance Dam has worried Egypt.", ['grand-ethiopian-renaissance-dam → ETH']],
    [
      'within',
      'China is building a railway from Tanzania to Zambia.',
      ['railway-from-tanzania-to-zambia → TZA', 'railway-from-tanzania-to-zambia → ZMB'],
    ],
    ['within', 'The Belt and Road Initiative worries India.', []],
    ['part', "Rosatom's subsidiary Atomstroyexport will lead the work.", ['atomstroyexport → rosatom']],
    [
      'parties',
      'The ceasefire between India and Pakistan held.',
      ['IND → ceasefire-between-india-and-pakistan', 'PAK → ceasefire-between-india-and-pakistan'],
    ],
    ['parties', 'Talks on a treaty between Peru and Chile began.', []],
    ['mediated', 'Israel and Hamas reached a truce under Egyptian mediation.', ['EGY → ISR', 'EGY → hamas']],
    ['mediated', 'Russian-brokered talks between Armenia and Azerbaijan stalled.', ['RUS → ARM', 'RUS → AZE']],
    ['mediated', 'Egypt spoke of mediation.', []],
    ['behest', "At Georgia's request, NATO will hold its exercise in May.", ['GEO → nato']],
    ['behest', "OPCW inspectors came to Salisbury at Britain's invitation.", ['GBR → opcw']],
    ['behest', 'Canada sent troops in response to an appeal from Haiti.', ['HTI → CAN']],
    ['behest', "Egypt was surprised at Libya's decision.", []],
  ])('@%s: %s', (rule, text, edges) => {
    expect(byRule(rule, text)).toEqual(edges);
  });

  test('gives way where a deed told joins the same two ends', () => {
    expect(byRule('parties', 'India and Pakistan signed the ceasefire between India and Pakistan.')).toEqual([]);
  });
});
