import type { PhraseNode } from './lexicon.ts';

/** A word of any case. */
export const TITLE_WORD = /\p{L}[\p{L}\p{M}]*/gu;
const SMALL_IN_TITLES =
  /^(with|from|over|into|upon|after|amid|than|that|near|onto|about|under|before|since|until|between|against|toward|towards|during|without|their)$/;

/** "China Warns Vietnam", "Israeli Jets Bomb Beirut": so few words are a headline where they open with a state and do not end in its name. */
function opensWithState(text: string, root: PhraseNode): boolean {
  const words = text.split(' ');
  let node: PhraseNode | undefined = root;
  let end = 0;
  for (let at = 0; node && at < words.length; at++) {
    node = node.next.get(words[at]!.replace(/,$/, ''));
    if (node?.entries.some(({ type }) => type === 'state')) end = at + 1;
  }
  return end > 0 && words.length - end >= 2;
}

/** "Israel And China Establish Diplomatic Relations": a headline with a capital to each word of any length, and no full stop. */
export function isTitleCase(text: string, root: PhraseNode): boolean {
  if (text.length > 160 || /[.?!:…]["”’]?\s*$|\n/.test(text)) return false;
  const words = text.match(TITLE_WORD) ?? [];
  if (words.length < 3 || (words.length < 5 && !opensWithState(text, root))) return false;
  return words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word) || SMALL_IN_TITLES.test(word));
}
