interface End {
  id: string;
  name: string;
}

/** One hop as the service tells it: it is walked from `from` to `to`, whichever way the edge points. */
export interface HopEnds {
  from: End;
  to: End;
  relation: { type: string; source: { id: string } };
}

interface Word {
  type: string;
  label: string;
  inverse: string;
}

/** What leads from one end of a hop to the other, in words: `visits`, or `is visited by` where the edge points back. */
export function hopWords({ from, relation }: HopEnds, vocabulary: readonly Word[]): string {
  const word = vocabulary.find(({ type }) => type === relation.type);
  if (word === undefined) return relation.type.toLowerCase().replaceAll('_', ' ');
  return relation.source.id === from.id ? word.label : word.inverse;
}

/** A whole way in words: what a screen reader is told, and what stands in the table. */
export const wayWords = (hops: readonly HopEnds[], vocabulary: readonly Word[]): string =>
  hops.map((hop) => `${hop.from.name} ${hopWords(hop, vocabulary)} ${hop.to.name}`).join('; ');
