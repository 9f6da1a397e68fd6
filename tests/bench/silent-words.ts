import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { compileFrame } from '../../src/extract/frames/compile-frame.ts';
import type { Frame, FrameSlot } from '../../src/extract/frames/frame.ts';
import type { EntityKind } from '../../src/model/kinds.ts';
import { RELATIONS } from '../../src/model/relations.ts';

/**
 * `tsx tests/bench/silent-words.ts [TYPE]`: makes a plain sentence of each word of each frame ("France will wave through the Bonn treaty.") and
 * prints those that do not tell the frame's edge. Some sentences are odd ("The plan will summon …") and some words need a sentence of
 * another make; what is left over was never found in any text: a tag, a lemma or a particle stands in its way.
 */

const PUBLISHED = '2016-05-10';

/** What stands at an end, by its kind; the first kind that the slot takes is named. */
const NAMES: readonly (readonly [kind: EntityKind, source: string, target: string])[] = [
  ['COUNTRY', 'France', 'Mali'],
  ['OFFICIAL', 'President Hollande', 'President Mahama'],
  ['ORGANIZATION', 'NATO', 'the African Union'],
  ['AGREEMENT', 'the Bonn treaty', 'the Bonn treaty'],
  ['PROJECT', 'the Tanga pipeline', 'the Tanga pipeline'],
];

const spaced = (word: string): string => word.replaceAll('_', ' ');

function nameOf({ role, allowed, heads, owner, kinds }: FrameSlot): string {
  if (role === 'I') return 'oil';
  if (role === 'O') return kinds ? 'Chad' : `the ${spaced(heads?.[0] ?? 'plan')}`;
  if (role === 'A') return 'Chad';
  const [, source, target] = NAMES.find(([kind]) => allowed.includes(kind))!;
  const name = role === 'S' ? source : target;
  if (heads) return `${name}'s ${spaced(heads[0]!)}`;
  return owner ? `${name}'s ship` : name;
}

function placed(slot: FrameSlot): string {
  const words = slot.literal ? `the ${spaced(slot.literal[0]!)}` : nameOf(slot);
  if (slot.via === 'that') return `that ${words} had broken the truce`;
  if (typeof slot.via === 'string') return words;
  // a pair is named behind "between"
  const pair = slot.role === 'S' && slot.via.includes('between') ? ' and Kenya' : '';
  return `${slot.via[0]} ${words}${pair}`;
}

/** A frame with one of its verbs, nouns or literal nouns, and the sentence that is made of it. */
interface Trial {
  frame: Frame;
  word: string;
  text: string;
}

function sentenceOf(frame: Frame, word: string): string {
  const subject = frame.slots.find(({ via }) => via === 'subject');
  const rest = frame.slots.filter((slot) => slot !== subject).map(placed);
  if (frame.part === 'noun') return `Officials spoke of the ${spaced(word)} ${rest.join(' ')}.`;
  const told = [nameOf(subject!), 'will', spaced(word), frame.particle, ...rest, frame.complement?.[0]];
  const text = [...told, frame.infinitive ? 'to leave' : null].filter(Boolean).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** The frame with another of a slot's literal nouns before the others. */
const withNoun = (frame: Frame, slot: FrameSlot, noun: string): Frame => ({
  ...frame,
  slots: frame.slots.map((one) => (one === slot ? { ...one, literal: [noun] } : one)),
});

const trialsOf = (frame: Frame): Trial[] => [
  ...frame.lemmas.map((word) => ({ frame, word, text: sentenceOf(frame, word) })),
  ...frame.slots.flatMap((slot) =>
    (slot.literal ?? []).map((word) => ({
      frame,
      word,
      text: sentenceOf(withNoun(frame, slot, word), frame.lemmas[0]!),
    })),
  ),
];

/** Frames of which one sentence alone can be made: what was spoken of before, and structures, need more. */
const standsAlone = (frame: Frame): boolean =>
  frame.slots.every(({ via }) => !['unsaid', 'answered', 'doing', 'harming'].includes(String(via)));

const [, , type] = process.argv;
const rows = RELATIONS.filter((row) => type === undefined || row.type === type);
if (rows.length === 0)
  throw new Error(`no type "${type}"; there are ${RELATIONS.map((row) => row.type as string).join(', ')}`);
const extract = createExtractor(loadLexicon());
const tells = ({ frame, text }: Trial): boolean =>
  extract({ id: 'trial', url: null, title: null, publisher: null, publishedAt: PUBLISHED, text }).claims.some(
    (claim) => claim.type === frame.relation.type,
  );

let tried = 0;
let silent = 0;
for (const row of rows) {
  const frames = row.frames.filter((text) => !text.startsWith('@')).flatMap((text) => compileFrame(row, text));
  const trials = frames.filter(standsAlone).flatMap(trialsOf);
  const failed = trials.filter((trial) => !tells(trial));
  tried += trials.length;
  silent += failed.length;
  for (const { frame, word, text } of failed) console.log(`${row.type}\t${word}\t${text}\t${frame.id.slice(0, 80)}`);
}
console.log(`${silent} of ${tried} words are silent`);
