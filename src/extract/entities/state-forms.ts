import type { Hit } from '../lexicon/match-phrases.ts';
import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';

/** What a state calls itself before its name: "the People's Republic of Bulgaria". The tables have what states of today say in full; others are read here. */

const isForm = oneOf('Republic Kingdom State Sultanate Emirate Principality Duchy Commonwealth');
const isQualifier = oneOf(
  "Democratic Socialist Islamic Federal Federative Arab Popular Bolivarian Plurinational Hashemite Soviet United Co-operative Cooperative Oriental Grand Independent Revolutionary People Peoples 's ’s ' ’ and",
);

const isNameOfState = ({ partial, entries }: Hit): boolean =>
  !partial && entries.some((entry) => entry.type === 'state' && entry.form === 'name');

/** "the State of Qatar", but "the Secretary of State of the United States". */
const isFormAt = (tokens: readonly Token[], at: number): boolean =>
  isForm(tokens[at]?.text ?? '') && (tokens[at]!.text !== 'State' || tokens[at - 1]?.lower === 'the');

/** The token of "Republic" in "Republic of Mali", "Republic of the Congo"; the hit's own first where that is such a word; else -1. */
function formOf(tokens: readonly Token[], first: number): number {
  if (isFormAt(tokens, first)) return first;
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return tokens[link]?.lower === 'of' && isFormAt(tokens, link - 1) ? link - 1 : -1;
}

/** A phrase of the tables with the words of its form of state before it, where it is a state's name. */
export function withStateForm(tokens: readonly Token[], hit: Hit): Hit {
  if (hit.first === 0 || !isNameOfState(hit)) return hit;
  const form = formOf(tokens, hit.first);
  if (form < 0) return hit;
  let first = form;
  while (first > 0 && isQualifier(tokens[first - 1]!.text)) first--;
  while (first < form && !/^\p{Lu}/u.test(tokens[first]!.text)) first++;
  if (first === hit.first) return hit;
  const { sentence, last, end, entries, partial, tail } = hit;
  return { sentence, first, last, start: tokens[first]!.start, end, entries, partial, tail };
}
