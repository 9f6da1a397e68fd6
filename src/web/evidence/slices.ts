/** A stretch of a sentence that carries a part of a claim, by offsets into the article's text. */
interface Stretch {
  start: number;
  end: number;
  part: string;
}

/** A piece of a sentence: its text, and the parts it carries, those of the longest stretch first. */
export interface Slice {
  text: string;
  parts: readonly string[];
}

/**
 * A sentence cut at the borders of its stretches. Offsets are UTF-16 code units of the article's text, in which the sentence begins at
 * `start`; what lies outside of the sentence is cut off. The pieces put together are the sentence again.
 */
export function sliceSentence(quote: string, start: number, spans: readonly Stretch[]): Slice[] {
  const inside = spans
    .map(({ start: from, end, part }) => ({
      from: Math.max(0, from - start),
      to: Math.min(quote.length, end - start),
      part,
    }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => other.to - other.from - (one.to - one.from));
  const borders = [...new Set([0, quote.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1]!;
    const parts = inside.filter((stretch) => stretch.from <= from && to <= stretch.to).map(({ part }) => part);
    return { text: quote.slice(from, to), parts: [...new Set(parts)] };
  });
}
