import { oneOf } from '../words/one-of.ts';
import { isKind, type Place, type Surroundings } from './surroundings.ts';

const isGovernment = oneOf('government junta regime authorities');

/** "The premier of Niger, X, met Nigerian envoys. The government accused France": at the head of a sentence, that of whoever acts first in the one before. */
export function homeOfDoerBefore(
  { discourse }: Surroundings,
  { sentence: { index, tokens }, token }: Place,
): string | null {
  if (token > 0 || !isGovernment(tokens[token + 1]?.lower ?? '')) return null;
  const [first = '', second = ''] = discourse.namedIn(index - 1, () => true);
  const home = (one: string): string => `country:${discourse.entity(one)?.country ?? ''}`;
  const isOfficial = isKind(discourse, 'OFFICIAL');
  if (isOfficial(first)) return home(first);
  // "the premier of Niger, X"
  return isOfficial(second) && home(second) === first ? first : null;
}
