import { isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import type { ClauseMemory } from './memory.ts';

/** "said that talks had failed and that Chad had left": who told the first tells the second; null where no "and that" stands before. */
export function tellerBefore({ chunks, current }: ClauseMemory, at: number): Clause | null {
  const that = chunks.findLastIndex((chunk, index) => index < at && isWord(chunk, 'subordinator'));
  if (!isWord(chunks[that - 1], 'coordinator')) return null;
  for (let host = current; host; host = host.parent) if (host.link === 'complement' && host.parent) return host.parent;
  return null;
}
