import type { EntityKind } from '../model/kinds.ts';
import type { RelationSpec } from '../model/relation-spec.ts';

/**
 * Compiles the frames of the relation table (notation in src/model/relation-spec.ts) into an index by trigger lemma.
 * A frame that does not follow the notation is a mistake in the table and throws.
 */

export type Role = 'S' | 'T' | 'I' | 'O';

export interface FrameSlot {
  role: Role | null;
  /** Where the filler stands: grammatical place, or the prepositions that may lead it in. */
  via: 'subject' | 'object' | readonly string[];
  /** Head lemmas that must stand here, for slots like `[talk/meeting]`; null where a role fills the slot. */
  literal: readonly string[] | null;
  kinds: readonly EntityKind[] | null;
  /** The filler owns the phrase instead of being it: "T's" in `S free T's` ("freed five Indian sailors"). */
  owner: boolean;
}

export interface Frame {
  id: string;
  relation: RelationSpec;
  part: 'verb' | 'noun';
  lemmas: readonly string[];
  particle: string | null;
  slots: readonly FrameSlot[];
  /** Words that must follow the verb somewhere in its clause ("responsible" in "hold T responsible"). */
  complement: string | null;
}

export interface FrameIndex {
  verbs: ReadonlyMap<string, readonly Frame[]>;
  nouns: ReadonlyMap<string, readonly Frame[]>;
}

const PREPOSITIONS = new Set(
  'with to from on upon against between by of in into for at over about near along toward across through around within among as off'.split(
    ' ',
  ),
);
const ROLE = /^([STIO])(?::([A-Z]+))?('s)?$/;

const roleSlot = (match: RegExpExecArray, via: FrameSlot['via']): FrameSlot => ({
  role: match[1] as Role,
  via,
  literal: null,
  kinds: match[2] ? [match[2] as EntityKind] : null,
  owner: match[3] !== undefined,
});

const isPrepositions = (word: string): boolean => word.split('/').every((one) => PREPOSITIONS.has(one));

interface Reading {
  slots: FrameSlot[];
  complement: string | null;
  pending: readonly string[] | null;
}

function readWord(reading: Reading, word: string, frame: string): void {
  const via = reading.pending ?? 'object';
  const role = ROLE.exec(word);
  if (role) {
    reading.slots.push(roleSlot(role, via));
    reading.pending = null;
  } else if (word.startsWith('[') && word.endsWith(']')) {
    reading.slots.push({ role: null, via, literal: word.slice(1, -1).split('/'), kinds: null, owner: false });
    reading.pending = null;
  } else if (isPrepositions(word) && reading.pending === null) {
    reading.pending = word.split('/');
  } else if (/^[a-z]+$/.test(word)) {
    reading.complement = word;
  } else throw new Error(`frame "${frame}": cannot read "${word}"`);
}

/** Compiles one frame of a row. */
export function compileFrame(relation: RelationSpec, text: string): Frame {
  const words = text.split(/\s+/);
  const noun = words[0] === 'the';
  const subject = noun ? null : ROLE.exec(words[0]!);
  const [lemmas, particle] = words[1]?.split('+') ?? [];
  if (!lemmas || (!noun && !subject))
    throw new Error(
      `frame "${text}" of ${relation.type}: starts neither with a role and a verb nor with "the" and a noun`,
    );
  const reading: Reading = { slots: [], complement: null, pending: null };
  if (subject) reading.slots.push(roleSlot(subject, 'subject'));
  for (const word of words.slice(2).filter((one) => one !== 'and')) readWord(reading, word, text);
  return {
    id: text,
    relation,
    part: noun ? 'noun' : 'verb',
    lemmas: lemmas.split('/'),
    particle: particle ?? null,
    slots: reading.slots,
    complement: reading.complement,
  };
}

function index(frames: readonly Frame[]): Map<string, Frame[]> {
  const byLemma = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const lemma of frame.lemmas) {
      // "phone_call": found by its last word, checked against the words before it
      const key = lemma.split('_').at(-1)!;
      byLemma.set(key, [...(byLemma.get(key) ?? []), frame]);
    }
  }
  return byLemma;
}

/** The trigger index of a relation table. Frames that start with "@" name a structural rule and are left out. */
export function compileFrames(relations: readonly RelationSpec[]): FrameIndex {
  const frames = relations.flatMap((relation) =>
    relation.frames.filter((text) => !text.startsWith('@')).map((text) => compileFrame(relation, text)),
  );
  return {
    verbs: index(frames.filter((frame) => frame.part === 'verb')),
    nouns: index(frames.filter((frame) => frame.part === 'noun')),
  };
}
