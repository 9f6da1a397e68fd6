import type { Chunk, NounPhrase } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import { appose, elaborate } from './clause-asides.ts';
import { type ClauseMemory, giveObjects } from './clause-memory.ts';
import { GIVING } from './clause-participles.ts';

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

/** After a comma or "and" with no verb to come: one more member of an earlier list, or an apposition. */
export function afterBoundary(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): number {
  const noun = list.members[0]!;
  const parted = isWord(before, 'comma') ? partedFromObject(memory) : null;
  if (parted) {
    memory.current = parted;
    giveObjects(memory, list.members);
    return list.end;
  }
  if (isWord(before, 'colon', 'dash') && elaborate(memory, list.members)) return list.end;
  const behind = memory.chunks[list.end];
  // "Macedonia took 120,000, and Turkey another 6,000": a clause whose verb is left out adds nobody to the lists of the last
  if (
    isWord(before, 'coordinator') &&
    isWord(memory.look.before(memory.chunks.indexOf(before)), 'comma') &&
    isNoun(behind) &&
    !behind.temporal
  ) {
    memory.lastNoun = list.members.at(-1)!;
    return list.end;
  }
  // "sent troops to Korea, and Greece likewise": one more doer
  if (isWord(before, 'coordinator') && isWord(behind, 'adverb') && behind.text === 'likewise' && memory.current) {
    memory.current.subject = [...memory.current.subject, ...list.members];
    memory.lastNoun = list.members.at(-1)!;
    return list.end;
  }
  if (isWord(before, 'coordinator')) {
    const group = memory.groups.findLast((one) => memory.look.similar(one[0]!, noun)) ?? memory.groups.at(-1);
    group?.push(...list.members);
  } else if (isWord(before, 'colon') && memory.current) giveObjects(memory, list.members);
  else if (memory.lastNoun) {
    appose(memory, memory.lastNoun, noun);
    for (const member of list.members.slice(1)) appose(memory, memory.lastNoun, member);
  }
  memory.lastNoun = list.members.at(-1)!;
  return list.end;
}
