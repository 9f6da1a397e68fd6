import type { ClaimStatus } from '../../model/kinds.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { SentenceReading } from './settle-deeds.ts';

/** What the last sentence that told a deed leaves to the one that is read. */

/** How a deed of an earlier sentence stands. */
export const statusIn = (reading: SentenceReading | null, deed: Deed): ClaimStatus | null =>
  reading?.claims[reading.kept.indexOf(deed)]?.status ?? null;

/** The deeds of the last sentence that tells any; where "So did Chad" opens this one, of the sentence right before alone. */
export function toldBefore({ sentence }: ActorContext, before: SentenceReading | null): readonly Deed[] {
  if (!before) return [];
  const isFar = sentence.index - before.context.sentence.index > 1;
  return isFar && sentence.tokens[0]?.lower === 'so' ? [] : before.kept;
}
