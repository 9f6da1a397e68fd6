import type { Evidence } from '../../src/graph/evidence.ts';

let number = 0;

/** Evidence of one meeting in March 2023, save for what is given; a claim and a story of its own. */
export function evidence(given: Partial<Evidence> = {}): Evidence {
  number += 1;
  const made = {
    claim: `claim:${number}`,
    type: 'MEETS' as const,
    src: 'official:a',
    tgt: 'official:b',
    status: 'DONE' as const,
    polarity: 'AFFIRMED' as const,
    alleged: false,
    from: null,
    to: null,
    precision: null,
    publishedAt: '2023-03-30',
    role: null,
    confidence: 0.8,
    trust: 1,
    story: `story:${number}`,
    ...given,
  };
  return { storyDay: made.publishedAt, ...made };
}

/** The same, dated to a day. */
export const dated = (day: string, given: Partial<Evidence> = {}): Evidence =>
  evidence({ from: day, to: day, precision: 'DAY', publishedAt: day, ...given });
