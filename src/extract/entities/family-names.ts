import type { Hit } from '../lexicon/match-phrases.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';

/** Family names that are also places, peoples or bodies: "Hague", "Lagos", "Turk", "Santos". */

const isCourtesy = oneOf('mr mrs ms miss dr sir dame');
const leadsToPlace = oneOf('in at from near outside around through to towards between the');

const isPerson = ({ entries }: Hit): boolean => entries[0]!.type === 'person';

/** The last words of the persons that a text names in full. */
export function familyNames(
  sentences: readonly { tokens: readonly Token[]; hits: readonly Hit[] }[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens, hits } of sentences)
    for (const hit of hits) if (hit.last > hit.first && isPerson(hit)) names.add(tokens[hit.last]!.text);
  return names;
}

/** "Mr. Hague" */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  isCourtesy(tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]?.lower ?? '');

/** True for a name that stands alone where a person of the text is called so and no word leads to a place, or where a courtesy says it is a person's. */
function isFamilyName({ tokens }: TaggedSentence, hit: Hit, names: ReadonlySet<string>): boolean {
  const { first, last, entries, partial } = hit;
  if (first !== last || isPerson(hit)) return false;
  // "Mendès-France"
  if (partial && names.has(tokens[first]!.text)) return true;
  if (isAddressed(tokens, first)) return true;
  if (!names.has(tokens[first]!.text) || leadsToPlace(tokens[first - 1]?.lower ?? '')) return false;
  // "Montenegro": a state is named more often than a person who is called like it
  const isState = entries.some((entry) => entry.type === 'state' && entry.form === 'name');
  return !isState && !/^(NOUN|PROPN|ADJ)$/.test(tokens[first + 1]?.pos ?? '');
}

/** The listed phrases of a sentence without those that are a person's family name there. */
export const withoutFamilyNames = (
  sentence: TaggedSentence,
  hits: readonly Hit[],
  names: ReadonlySet<string>,
): readonly Hit[] => {
  const isOne = hits.some((hit) => isFamilyName(sentence, hit, names));
  return isOne ? hits.filter((hit) => !isFamilyName(sentence, hit, names)) : hits;
};
