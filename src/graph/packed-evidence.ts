import type { Evidence } from './evidence.ts';
import { partsOfKey } from './evidence.ts';

/** Properties in the order in which they are packed: appended to, never reordered, since stored. Type and ends stand in the fact's key. */
const ORDER = [
  'claim',
  'status',
  'polarity',
  'alleged',
  'from',
  'to',
  'precision',
  'publishedAt',
  'role',
  'confidence',
  'trust',
  'story',
  'storyDay',
] as const satisfies readonly (keyof Evidence)[];

/** Evidence as the text that its edge carries: a busy pair reads hundreds of them for each new article, so names are left out. */
export const packEvidence = (evidence: Evidence): string => JSON.stringify(ORDER.map((name) => evidence[name]));

/** The evidence that was packed on an edge of facts of `key`. */
export function unpackEvidence(key: string, packed: string): Evidence {
  const { type, src, tgt } = partsOfKey(key);
  const values = JSON.parse(packed) as unknown[];
  const evidence: Record<string, unknown> = { type, src, tgt };
  for (const [index, name] of ORDER.entries()) evidence[name] = values[index];
  return evidence as unknown as Evidence;
}
