import { CLAIM_STATUSES, type ClaimStatus, type EntityKind } from '../../model/kinds.ts';
import { gather } from '../words/gather.ts';
import { lemmaOfWord } from '../words/lemma-spelling.ts';
import { wordSet } from '../words/one-of.ts';
import type { FrameSlot, Role } from './frame.ts';

/** The words of a frame, each read by its notation (src/model/relation-spec.ts). */

const PREPOSITIONS = wordSet(
  'with to from on upon against between by of in into for at over about near along toward towards across through around within inside among as off onto opposite past before behind under via beneath beside alongside after during without outside',
);

export const ROLE = /^([STIOA])(?::([A-Z]+))?(?:\[([^\]]+)\])?('s)?$/;

/** Other names for what frames name: states of the Commonwealth have high commissioners with one another. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([['ambassador', ['high_commissioner']]]);

/** The lemmas that tokens of these words carry, each once: some forms of a word carry it as it is written, others wink's spelling of it. */
export const lemmasOf = (words: readonly string[]): string[] => [
  ...new Set(gather(words, (word) => [word, lemmaOfWord(word)])),
];

const nounsOf = (list: string): string[] =>
  lemmasOf(gather(list.split('/'), (noun) => [noun, ...(OTHER_NAMES.get(noun) ?? [])]));

/** A slot as the notation has it; what its row adds comes later. */
const slotOf = (
  via: FrameSlot['via'],
  told: Pick<FrameSlot, 'role' | 'literal' | 'kinds' | 'heads' | 'owner'>,
): FrameSlot => ({
  role: told.role,
  via,
  said: null,
  literal: told.literal,
  kinds: told.kinds,
  town: false,
  needy: false,
  helping: false,
  row: [],
  allowed: [],
  heads: told.heads,
  spares: null,
  owner: told.owner,
});

export const roleSlot = ([, role, kind, heads, owner]: RegExpExecArray, via: FrameSlot['via']): FrameSlot =>
  slotOf(via, {
    role: role as Role,
    literal: null,
    kinds: kind ? [kind as EntityKind] : null,
    heads: heads ? nounsOf(heads) : null,
    owner: owner !== undefined,
  });

const literalSlot = (nouns: string, via: FrameSlot['via']): FrameSlot =>
  slotOf(via, { role: null, literal: nounsOf(nouns), kinds: null, heads: null, owner: false });

const isPrepositions = (word: string): boolean => word.split('/').every((one) => PREPOSITIONS.has(one));

/** What is read of a frame so far; `pending` is what leads in the slot to come. */
interface Reading {
  frame: string;
  slots: FrameSlot[];
  complement: readonly string[] | null;
  closed: boolean;
  status: ClaimStatus | null;
  infinitive: boolean;
  pending: 'that' | 'doing' | 'harming' | readonly string[] | null;
}

export const nothingRead = (frame: string): Reading => ({
  frame,
  slots: [],
  complement: null,
  closed: false,
  status: null,
  infinitive: false,
  pending: null,
});

export const statusNamed = (word: string): ClaimStatus | null =>
  CLAIM_STATUSES.find((status) => word === `=${status}`) ?? null;

const mixesPrepositions = (word: string): boolean =>
  !isPrepositions(word) && !word.startsWith('[') && word.split('/').some((one) => PREPOSITIONS.has(one));

/** Takes a word of a frame in where it is of this sort, and says whether it did. */
type WordReading = (reading: Reading, word: string) => boolean;

/** "~T": unsaid, "^T": answered; no preposition leads them in. */
const MARKS: ReadonlyMap<string, 'unsaid' | 'answered'> = new Map([
  ['~', 'unsaid'],
  ['^', 'answered'],
]);

const asMarkedRole: WordReading = ({ slots }, word) => {
  const via = MARKS.get(word[0]!);
  const role = via && ROLE.exec(word.slice(1));
  if (role) slots.push(roleSlot(role, via));
  return Boolean(role);
};

/** Fills the place that the words before have opened: after a preposition, "that" or "doing", else the object's. */
function fillPlace(reading: Reading, slot: (via: FrameSlot['via']) => FrameSlot): true {
  reading.slots.push(slot(reading.pending ?? 'object'));
  reading.pending = null;
  return true;
}

const asRole: WordReading = (reading, word) => {
  const role = ROLE.exec(word);
  return role !== null && fillPlace(reading, (via) => roleSlot(role, via));
};

/** "[talk/meeting]" */
const asLiteral: WordReading = (reading, word) =>
  word.startsWith('[') && word.endsWith(']') && fillPlace(reading, (via) => literalSlot(word.slice(1, -1), via));

const asOpener: WordReading = (reading, word) => {
  if (word !== 'that' && word !== 'doing' && word !== 'harming') return false;
  reading.pending = word;
  return true;
};

const asInfinitive: WordReading = (reading, word) => {
  if (word !== 'to-do') return false;
  reading.infinitive = true;
  return true;
};

/** "with/to" */
const asPrepositions: WordReading = (reading, word) => {
  if (mixesPrepositions(word))
    throw new Error(`frame "${reading.frame}": "${word}" mixes prepositions with other words`);
  if (!isPrepositions(word) || reading.pending !== null) return false;
  reading.pending = word.split('/');
  return true;
};

/** ".": nothing follows. */
const asEnd: WordReading = (reading, word) => {
  if (word !== '.') return false;
  reading.closed = true;
  return true;
};

/** "=SUSPENDED" */
const asStatus: WordReading = (reading, word) => {
  const status = statusNamed(word);
  if (status) reading.status = status;
  return status !== null;
};

/** "that T violate/breach/not_keep" */
const asSaid: WordReading = ({ slots }, word) => {
  const clause = slots.at(-1);
  if (clause?.via !== 'that' || !/^[a-z/_]+$/.test(word)) return false;
  clause.said = lemmasOf(word.split('/'));
  return true;
};

/** "hold T responsible/liable" */
const asComplement: WordReading = (reading, word) => {
  const words = word.split('/');
  if (!/^[a-z/-]+$/.test(word) || words.some((one) => PREPOSITIONS.has(one))) return false;
  reading.complement = words;
  return true;
};

const WORD_READINGS: readonly WordReading[] = [
  asMarkedRole,
  asRole,
  asLiteral,
  asOpener,
  asInfinitive,
  asPrepositions,
  asEnd,
  asStatus,
  asSaid,
  asComplement,
];

/** The words of a frame behind its verb or noun. */
export function readWords(words: readonly string[], reading: Reading): Reading {
  for (const word of words)
    if (word !== 'and' && !WORD_READINGS.some((takes) => takes(reading, word)))
      throw new Error(`frame "${reading.frame}": cannot read "${word}"`);
  if (reading.pending) throw new Error(`frame "${reading.frame}": nothing follows its last preposition`);
  return reading;
}
