import { describe, expect, it } from 'vitest';
import { leadSuite } from '../support/lead-suite.ts';
import { EVENT_LEADS, MISSED_LEADS } from './event-leads.ts';

leadSuite('an agency lead tells its event and no other', EVENT_LEADS, MISSED_LEADS);

describe('the table of leads', () => {
  it('has sentences for every root of the manual that the codebook maps, and for protest, which it does not', () => {
    const roots = new Set([...EVENT_LEADS, ...MISSED_LEADS].map(([code]) => code.slice(0, 2)));
    const wanted = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0')).filter(
      (root) => root !== '01',
    );
    expect(wanted.filter((root) => !roots.has(root))).toEqual([]);
  });
});
