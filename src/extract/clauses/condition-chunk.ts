import { oneOf } from '../words/one-of.ts';
import type { Word } from './chunk.ts';
import type { SentenceView } from './sentence-view.ts';

/** Turns of phrase that open a clause which is only a condition. */
const CONDITIONS: readonly (readonly string[])[] = [
  'provided that',
  'providing that',
  'on condition that',
  'on the condition that',
  'on the assumption that',
  'on the understanding that',
  'in the event that',
  'as long as',
  'so long as',
].map((idiom) => idiom.split(' '));
const opensCondition = oneOf([...new Set(CONDITIONS.map(([first]) => first!))].join(' '));

/** "provided that the talks go on": what leads a condition in, taken whole as an "if"; null where none stands. */
export function conditionChunk({ tokens }: SentenceView, at: number): Word | null {
  if (!opensCondition(tokens[at]!.lower)) return null;
  const idiom = CONDITIONS.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  // "as long as ten years" is a measure
  if (!idiom || tokens[at + idiom.length]?.pos === 'NUM') return null;
  return { kind: 'subordinator', first: at, last: at + idiom.length - 1, text: 'if' };
}
