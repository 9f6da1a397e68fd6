/** The words of a list given with blanks between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A table by word. A map, since an object knows "constructor" as well, whatever its rows are. */
export const wordTable = <Value>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(rows));

/**
 * Whether a word is one of these, given with blanks between them. For words asked about at each token or phrase: a look-up costs 10 ns where
 * a try of `/^(a|b)$/` costs 14 in a loop of nothing else, and more among hundreds of expressions (tests/bench/README.md).
 */
export const oneOf = (words: string): ((word: string) => boolean) => {
  const known = wordSet(words);
  return (word) => known.has(word);
};
