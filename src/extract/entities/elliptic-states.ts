import type { Reading } from './reading.ts';

/** Halves of one country, each a state: the word before the shared name, and the codes of both. */
const HALVES: readonly (readonly [first: string, second: string, whole: RegExp, code: string])[] = [
  ['North', 'South', /^Korean?s?$/, 'PRK'],
  ['South', 'North', /^Korean?s?$/, 'KOR'],
  ['North', 'South', /^Vietnam(ese)?$/, 'VDR'],
  ['South', 'North', /^Vietnam(ese)?$/, 'VNM'],
  ['North', 'South', /^Yemen(is?)?$/, 'YEM'],
  ['South', 'North', /^Yemen(is?)?$/, 'YMD'],
  ['East', 'West', /^German(y|s)?$/, 'DDR'],
  ['West', 'East', /^German(y|s)?$/, 'DEU'],
];

/** The state that a lone word before "and" means: "North and South Korea", "East and West German"; null where it means none. */
export function halfBefore({ tokens }: Reading, at: number): { code: string } | null {
  const [first, and, second, whole] = tokens.slice(at, at + 4);
  if (!whole || !/^(and|or)$/.test(and!.lower)) return null;
  const half = HALVES.find(
    ([one, other, name]) => first!.text === one && second!.text === other && name.test(whole.text),
  );
  return half ? { code: half[3] } : null;
}
