import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { articleOf, claimsMeant, describeClaims } from '../support/read-page.ts';
import { REAL_PAGES } from '../support/real-pages.ts';

const extract = createExtractor(loadLexicon());

describe.each(REAL_PAGES)('$claim', (page) => {
  const article = articleOf(page);
  const extraction = extract(article);

  for (const demanded of page.demanded) {
    const { source, type, target, cause } = demanded;
    const name = `${source} ${type} ${target}`;
    const check = () => {
      if (claimsMeant(extraction, demanded).length === 0)
        expect.fail(`${JSON.stringify(demanded)} is not among\n${describeClaims(extraction).join('\n')}`);
    };
    if (cause === undefined) it(name, check);
    else it.fails(`${name}: not yet, ${cause}`, check);
  }

  it('says nothing that it must not, and proves all by exact quotes', () => {
    for (const claim of extraction.claims) {
      expect(page.forbidden ?? []).not.toContain(claim.type);
      expect(claim.quote).toBe(article.text.slice(claim.start, claim.end));
    }
  });
});
