import { oneOf } from '../words/one-of.ts';
import type { Word } from './chunk.ts';
import type { SentenceView } from './sentence-view.ts';

/** Turns of phrase that only say how or when, word for word. */
const IDIOMS: readonly (readonly string[])[] = [
  'one by one',
  'step by step',
  'side by side',
  'face to face',
  'day by day',
  'by and large',
  'by all accounts',
  'by contrast',
  'by then',
  'by now',
  'by far',
  'vice versa',
  'in turn',
  'in return',
  'in exchange',
  'in response',
  'in reply',
  'in retaliation',
  'in reprisal',
  'in protest',
  'in answer',
  'in part',
  'in public',
  'in private',
  'in secret',
  'in person',
  'in full',
  'in advance',
  'in vain',
  'in effect',
  'in fact',
  'in principle',
  'in practice',
  'in essence',
  'in the meantime',
  'for its part',
  'for their part',
  'for his part',
  'for her part',
  'for good',
  'for free',
  'free of charge',
  'once more',
  'once again',
  'at once',
  'at last',
  'at length',
  'at the same time',
  'on the other hand',
  'on the spot',
  'on paper',
  'on its own',
  'on their own',
  'of course',
  'to date',
  'so far',
  'as expected',
  'as planned',
  'as promised',
  'as usual',
  'as before',
].map((idiom) => idiom.split(' '));
const idiomsByFirst = new Map<string, (readonly string[])[]>();
for (const idiom of IDIOMS) idiomsByFirst.set(idiom[0]!, [...(idiomsByFirst.get(idiom[0]!) ?? []), idiom]);

const opensElliptic = oneOf('if though although albeit while when where whenever wherever once');

/** "if reluctantly,", "where necessary,": a clause of which nothing is left but how and when, up to its comma. */
function withoutVerb({ tokens }: SentenceView, at: number): Word | null {
  if (!opensElliptic(tokens[at]!.lower)) return null;
  let end = at + 1;
  while (end < at + 4 && /^(ADV|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
  if (end === at + 1 || !/^[,.;]$/.test(tokens[end]?.text ?? '')) return null;
  return { kind: 'adverb', first: at, last: end - 1, text: tokens[at]!.lower };
}

const leadsIn = oneOf('for of to at against over');

/** "one by one", "in turn", "by all accounts": a turn of phrase at a position, taken whole as an adverb; null where none stands. */
export function idiomChunk(view: SentenceView, at: number): Word | null {
  // "Turkey neither signed it nor said why": the word belongs to the verb
  if (view.tokens[at]!.lower === 'neither' && at > 0 && /^(VERB|AUX)$/.test(view.tokens[at + 1]?.pos ?? ''))
    return { kind: 'adverb', first: at, last: at, text: 'neither' };
  const idiom = idiomsByFirst
    .get(view.tokens[at]!.lower)
    ?.find((words) => words.every((word, offset) => view.tokens[at + offset]?.lower === word));
  if (!idiom) return withoutVerb(view, at);
  const next = view.tokens[at + idiom.length];
  // "in return for help" leads in what is given
  if (leadsIn(next?.lower ?? '')) return null;
  return { kind: 'adverb', first: at, last: at + idiom.length - 1, text: idiom.join(' ') };
}
