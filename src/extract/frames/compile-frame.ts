import { CLAIM_STATUSES, type ClaimStatus, type EntityKind } from '../../model/kinds.ts';
import type { PloverRoot, RelationSpec } from '../../model/relation-spec.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import type { Frame, FrameSlot, Role } from './frame.ts';
import { standsForState } from './frame-towns.ts';

/**
 * Compiles a frame of the relation table (notation in src/model/relation-spec.ts). A frame that does not follow the notation is a mistake
 * in the table and throws.
 */

/** Deeds of which people and places in need are the receivers for their state. */
const GIVING: ReadonlySet<PloverRoot> = new Set(['AID', 'COOPERATE']);

const PREPOSITIONS = wordSet(
  'with to from on upon against between by of in into for at over about near along toward towards across through around within inside among as off onto opposite past before behind under via beneath beside alongside after during without outside',
);

const ROLE = /^([STIOA])(?::([A-Z]+))?(?:\[([^\]]+)\])?('s)?$/;

/** Other names for what frames name: states of the Commonwealth have high commissioners with one another. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([['ambassador', ['high_commissioner']]]);

const nounsOf = (list: string): string[] => gather(list.split('/'), (noun) => [noun, ...(OTHER_NAMES.get(noun) ?? [])]);

const roleSlot = (match: RegExpExecArray, via: FrameSlot['via']): FrameSlot => ({
  role: match[1] as Role,
  via,
  said: null,
  literal: null,
  kinds: match[2] ? [match[2] as EntityKind] : null,
  town: false,
  needy: false,
  row: [],
  allowed: [],
  heads: match[3] ? nounsOf(match[3]) : null,
  owner: match[4] !== undefined,
});

const isPrepositions = (word: string): boolean => word.split('/').every((one) => PREPOSITIONS.has(one));

interface Reading {
  slots: FrameSlot[];
  complement: readonly string[] | null;
  closed: boolean;
  status: ClaimStatus | null;
  infinitive: boolean;
  pending: 'that' | 'doing' | 'harming' | readonly string[] | null;
}

const statusNamed = (word: string): ClaimStatus | null =>
  CLAIM_STATUSES.find((status) => word === `=${status}`) ?? null;

const mixesPrepositions = (word: string): boolean =>
  !isPrepositions(word) && !word.startsWith('[') && word.split('/').some((one) => PREPOSITIONS.has(one));

function readWord(reading: Reading, word: string, frame: string): void {
  const via = reading.pending ?? 'object';
  const role = ROLE.exec(word);
  const said = reading.slots.at(-1);
  const unsaid = word.startsWith('~') ? ROLE.exec(word.slice(1)) : null;
  const answered = word.startsWith('^') ? ROLE.exec(word.slice(1)) : null;
  if (unsaid) {
    reading.slots.push(roleSlot(unsaid, 'unsaid'));
  } else if (answered) {
    reading.slots.push(roleSlot(answered, 'answered'));
  } else if (role) {
    reading.slots.push(roleSlot(role, via));
    reading.pending = null;
  } else if (word.startsWith('[') && word.endsWith(']')) {
    reading.slots.push({
      role: null,
      via,
      said: null,
      literal: nounsOf(word.slice(1, -1)),
      kinds: null,
      town: false,
      needy: false,
      row: [],
      allowed: [],
      heads: null,
      owner: false,
    });
    reading.pending = null;
  } else if (word === 'that' || word === 'doing' || word === 'harming') {
    reading.pending = word;
  } else if (word === 'to-do') {
    reading.infinitive = true;
  } else if (mixesPrepositions(word)) {
    throw new Error(`frame "${frame}": "${word}" mixes prepositions with other words`);
  } else if (isPrepositions(word) && reading.pending === null) {
    reading.pending = word.split('/');
  } else if (word === '.') {
    reading.closed = true;
  } else if (statusNamed(word)) {
    reading.status = statusNamed(word);
  } else if (/^[a-z/]+$/.test(word) && said?.via === 'that') {
    said.said = word.split('/');
  } else if (/^[a-z/-]+$/.test(word) && !word.split('/').some((one) => PREPOSITIONS.has(one))) {
    reading.complement = word.split('/');
  } else throw new Error(`frame "${frame}": cannot read "${word}"`);
}

/** The alternatives of a verb by their particle: "ease/lift/roll+back" is ease or lift, and roll with back. */
function byParticle(verbs: string): Map<string | null, string[]> {
  const groups = new Map<string | null, string[]>();
  for (const verb of verbs.split('/')) {
    const [lemma, particle] = verb.split('+');
    groups.set(particle ?? null, [...(groups.get(particle ?? null) ?? []), lemma!]);
  }
  return groups;
}

const isTarget = ({ role }: FrameSlot): boolean => role === 'T';
const isOblique = ({ via, literal }: FrameSlot): boolean =>
  via === 'subject' || (Array.isArray(via) && literal === null);

/** The kinds that a row allows at the end that a slot fills, and those of them that the slot takes. */
function endOf(relation: RelationSpec, { role, kinds }: FrameSlot): Pick<FrameSlot, 'row' | 'allowed'> {
  const row = role === 'S' ? relation.source : relation.target;
  return { row, allowed: kinds ? row.filter((kind) => kinds.includes(kind)) : row };
}

/** Compiles one frame of a row: one compiled frame for each particle among its verbs. */
export function compileFrame(relation: RelationSpec, text: string): Frame[] {
  const words = text.split(/\s+/);
  const noun = words[0] === 'the';
  const subject = noun ? null : ROLE.exec(words[0]!);
  const verbs = words[1];
  if (!verbs || (!noun && !subject))
    throw new Error(
      `frame "${text}" of ${relation.type}: starts neither with a role and a verb nor with "the" and a noun`,
    );
  const reading: Reading = {
    slots: [],
    complement: null,
    closed: false,
    status: null,
    infinitive: false,
    pending: null,
  };
  if (subject) reading.slots.push(roleSlot(subject, 'subject'));
  for (const word of words.slice(2).filter((one) => one !== 'and')) readWord(reading, word, text);
  if (reading.pending) throw new Error(`frame "${text}": nothing follows its last preposition`);
  return [...byParticle(verbs)].map(([particle, lemmas]) => ({
    id: text,
    relation,
    part: noun ? 'noun' : 'verb',
    lemmas,
    particle,
    slots: reading.slots.map((slot) => ({
      ...slot,
      town: standsForState(relation, reading.slots, slot),
      needy: slot.role === 'T' && GIVING.has(relation.plover) && relation.score > 0 && !slot.owner,
      ...endOf(relation, slot),
    })),
    complement: reading.complement,
    closed: reading.closed,
    status: reading.status,
    infinitive: reading.infinitive,
    exact: lemmas.filter((lemma) => lemma.includes('_')),
    objects: reading.slots.filter((slot) => slot.via === 'object').length,
    intransitive: reading.complement === null && reading.slots.every(isOblique) && reading.slots.some(isTarget),
    document: reading.slots.some((slot) => slot.role === 'T' && slot.kinds?.includes('AGREEMENT') === true),
    needed: gather(reading.slots, (slot) =>
      slot.literal ? [slot.literal.map((lemma) => lemma.split('_').at(-1)!)] : [],
    ),
  }));
}

export const structureOf = (relation: RelationSpec, text: string): Frame => ({
  id: text.split(' ')[0]!,
  relation,
  part: 'structure',
  lemmas: [],
  particle: null,
  slots: [],
  complement: null,
  closed: false,
  infinitive: false,
  status: text.includes(' =') ? statusNamed(text.split(' ')[1]!) : null,
  exact: [],
  objects: 0,
  intransitive: false,
  document: false,
  needed: [],
});
