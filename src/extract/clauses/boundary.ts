import { appose, elaborate } from './asides.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import { type ClauseMemory, giveObjects } from './memory.ts';
import { GIVING } from './participles.ts';

/** Noun phrases behind a comma, a colon, a dash or "and" that have no verb of their own. */

/** "condemned, in a move welcomed by X, the invasion", "sold China, which is short of it, wheat": the clause whose verb an aside parts from its object. */
function partedFromObject({ current, chunks }: ClauseMemory): Clause | null {
  let clause = current;
  while (clause?.parent && /^(reduced|relative|gerund|participle)$/.test(clause.link)) clause = clause.parent;
  if (clause?.verb.form !== 'finite' || clause.verb.passive || clause.particle !== null) return null;
  const [receivers] = clause.objects;
  const receiver = current?.link === 'relative' && GIVING.has(clause.verb.lemma) ? receivers?.at(-1) : undefined;
  const last = clause.objects.length === 1 ? receiver : clause.objects.length === 0 ? clause.verb : undefined;
  return last && isWord(chunks[chunks.indexOf(last) + 1], 'comma') ? clause : null;
}

/** Noun phrases that stand behind a boundary, and where their list ends. */
interface List {
  members: NounPhrase[];
  end: number;
}

/** Takes a list in where it is of this sort, and says whether it did. */
type Reading = (memory: ClauseMemory, list: List, before: Chunk | undefined) => boolean;

const asPartedObject: Reading = (memory, { members }, before) => {
  const parted = isWord(before, 'comma') ? partedFromObject(memory) : null;
  if (!parted) return false;
  memory.current = parted;
  giveObjects(memory, members);
  return true;
};

/** "two states: Chad and Mali": what spells out the noun before stays behind it. */
const asElaboration: Reading = (memory, { members }, before) =>
  isWord(before, 'colon', 'dash') && elaborate(memory, members);

/** "Macedonia took 120,000, and Turkey another 6,000": a clause whose verb is left out adds nobody to the lists of the last. */
const asVerbless: Reading = ({ chunks, look }, { end }, before) => {
  const behind = chunks[end];
  if (!isWord(before, 'coordinator') || !isNoun(behind) || behind.temporal) return false;
  return isWord(look.before(chunks.indexOf(before)), 'comma');
};

/** "sent troops to Korea, and Greece likewise": one more doer. */
const asLikewise: Reading = ({ chunks, current }, { members, end }, before) => {
  const behind = chunks[end];
  if (!isWord(before, 'coordinator') || !isWord(behind, 'adverb') || behind.text !== 'likewise' || !current)
    return false;
  current.subject = [...current.subject, ...members];
  return true;
};

/** "met X in Oslo, and Y": members of the last list of their kind. */
const asMembers: Reading = (memory, { members }, before) => {
  const { groups, look } = memory;
  if (!isWord(before, 'coordinator')) return false;
  const group = groups.findLast((one) => look.similar(one[0]!, members[0]!));
  const beside = group ? null : namedBeside(memory, members);
  (group ?? beside ?? groups.at(-1))?.push(...members);
  return true;
};

/** "the ministers, Ayala of Ecuador and Trazegnies of Peru": the asides of a kind that stand right before. */
function namedBeside({ appositions, look }: ClauseMemory, [member]: readonly NounPhrase[]): NounPhrase[] | null {
  if (look.kind(member!) !== 'OFFICIAL') return null;
  return [...appositions.values()].findLast((asides) => look.kind(asides.at(-1)!) === 'OFFICIAL') ?? null;
}

const asObjects: Reading = (memory, { members }, before) => {
  if (!isWord(before, 'colon') || !memory.current) return false;
  giveObjects(memory, members);
  return true;
};

/** "left the pact, Chad having refused to sign": who does something meanwhile says nothing of the noun before. */
const doesSomething = ({ chunks }: ClauseMemory, end: number): boolean => {
  const verb = chunks[end];
  return isVerb(verb) && verb.form === 'ing';
};

const asAsides: Reading = (memory, { members, end }) => {
  if (memory.lastNoun && !doesSomething(memory, end))
    for (const member of members) appose(memory, memory.lastNoun, member);
  return true;
};

const READINGS: readonly Reading[] = [asPartedObject, asVerbless, asLikewise, asMembers, asObjects, asAsides];

/** After a comma or "and" with no verb to come: one more member of an earlier list, or an apposition. */
export function afterBoundary(memory: ClauseMemory, list: List, before: Chunk | undefined): number {
  if (asElaboration(memory, list, before)) return list.end;
  for (const read of READINGS) if (read(memory, list, before)) break;
  memory.lastNoun = list.members.at(-1)!;
  return list.end;
}
