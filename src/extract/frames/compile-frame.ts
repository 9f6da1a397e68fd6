import type { PloverRoot, RelationSpec } from '../../model/relation-spec.ts';
import { gather } from '../words/gather.ts';
import type { Frame, FrameSlot } from './frame.ts';
import { standsForState } from './towns.ts';
import { lemmasOf, nothingRead, ROLE, readWords, roleSlot, statusNamed } from './words.ts';

/**
 * Compiles a frame of the relation table (notation in src/model/relation-spec.ts). A frame that does not follow the notation is a mistake
 * in the table and throws.
 */

/** Deeds of which people and places in need are the receivers for their state. */
const GIVING: ReadonlySet<PloverRoot> = new Set(['AID', 'COOPERATE']);

/** The alternatives of a verb by their particle: "ease/lift/roll+back" is ease or lift, and roll with back. */
function byParticle(verbs: string): Map<string | null, string[]> {
  const groups = new Map<string | null, string[]>();
  for (const verb of verbs.split('/')) {
    const [lemma, particle] = verb.split('+');
    groups.set(particle ?? null, [...(groups.get(particle ?? null) ?? []), lemma!]);
  }
  return new Map([...groups].map(([particle, lemmas]) => [particle, lemmasOf(lemmas)]));
}

const isTarget = ({ role }: FrameSlot): boolean => role === 'T';
const isOblique = ({ via, literal }: FrameSlot): boolean =>
  via === 'subject' || (Array.isArray(via) && literal === null);

/** The kinds that a row allows at the end that a slot fills, and those of them that the slot takes. */
function endOf(relation: RelationSpec, { role, kinds }: FrameSlot): Pick<FrameSlot, 'row' | 'allowed'> {
  const row = role === 'S' ? relation.source : relation.target;
  return { row, allowed: kinds ? row.filter((kind) => kinds.includes(kind)) : row };
}

/** People in need take what is given to their state: "aid to flood victims in Bihar". */
const isNeedy = ({ plover, score }: RelationSpec, { role, owner }: FrameSlot): boolean =>
  role === 'T' && GIVING.has(plover) && score > 0 && !owner;

/** Doctors and nurses act for nobody by office, but where they help their state does. */
const isHelping = ({ plover, source }: RelationSpec, { role, owner, heads, kinds }: FrameSlot): boolean =>
  role === 'S' && plover === 'AID' && !owner && !heads && !kinds && source.includes('COUNTRY');

/** What a row adds to the slots of its frame. */
const slotsIn = (relation: RelationSpec, slots: readonly FrameSlot[]): FrameSlot[] =>
  slots.map((slot) => ({
    ...slot,
    town: standsForState(relation, slots, slot),
    needy: isNeedy(relation, slot),
    helping: isHelping(relation, slot),
    spares: slot.role === 'T' ? (relation.spares ?? null) : null,
    ...endOf(relation, slot),
  }));

/** Compiles one frame of a row: one compiled frame for each particle among its verbs. */
export function compileFrame(relation: RelationSpec, text: string): Frame[] {
  const [opening, verbs, ...words] = text.split(/\s+/);
  const subject = opening === 'the' ? null : ROLE.exec(opening!);
  if (!verbs || (opening !== 'the' && !subject))
    throw new Error(
      `frame "${text}" of ${relation.type}: starts neither with a role and a verb nor with "the" and a noun`,
    );
  const reading = nothingRead(text);
  if (subject) reading.slots.push(roleSlot(subject, 'subject'));
  const { slots, complement, closed, status, infinitive } = readWords(words, reading);
  return [...byParticle(verbs)].map(([particle, lemmas]) => ({
    id: text,
    relation,
    part: subject ? 'verb' : 'noun',
    lemmas,
    particle,
    slots: slotsIn(relation, slots),
    complement,
    closed,
    status,
    infinitive,
    exact: lemmas.filter((lemma) => lemma.includes('_')),
    objects: slots.filter((slot) => slot.via === 'object').length,
    intransitive: complement === null && slots.every(isOblique) && slots.some(isTarget),
    document: slots.some((slot) => slot.role === 'T' && slot.kinds?.includes('AGREEMENT') === true),
    needed: gather(slots, ({ literal }) => (literal ? [literal.map((lemma) => lemma.split('_').at(-1)!)] : [])),
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
