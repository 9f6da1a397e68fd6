import { PERSONS } from '../words/actor-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import { isCounted } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';

/** Noun phrases that say another one again: appositions, and lists that spell out a count. */

export function appose(memory: ClauseMemory, last: NounPhrase, aside: NounPhrase): void {
  // "with opposite voices, the former denouncing"
  if (/^(former|latter)$/.test(aside.lemma)) return;
  const noun = roleBefore(memory, last, aside) ?? last;
  memory.appositions.set(noun, [...(memory.appositions.get(noun) ?? []), aside]);
}

/** "the emir of Qatar, Sheikh Tamim": a person beside "role of state" names the role and not the state. */
function roleBefore(memory: ClauseMemory, last: NounPhrase, aside: NounPhrase): NounPhrase | null {
  if (memory.look.kind(aside) !== 'OFFICIAL' || memory.look.kind(last) === 'OFFICIAL') return null;
  // "the suggestion of the Dutch minister, Ruud Lubbers"
  if (PERSONS.has(last.lemma) && last.mentions.every(({ form }) => form === 'demonym')) return null;
  for (const [owner, list] of memory.ofNoun)
    if (owner.mentions.length === 0 && list.some((one) => /^(of|for)$/.test(one.word) && one.phrases.includes(last)))
      return owner;
  return null;
}

const isNaming = oneOf('call name style dub term title');

/** "a group that calls itself X", "a militia called X", "a faction known as X": the name stands for whom it names. */
export function nameThemselves(memory: ClauseMemory): void {
  for (const { verb, subject, objects, prepositionals, link } of memory.clauses) {
    const [noun] = subject;
    const names = isNaming(verb.lemma);
    if (!(names || verb.lemma === 'know') || subject.length !== 1 || !noun || noun.mentions.length > 0) continue;
    const itself = /^(itself|themselves)$/.test(objects[0]?.[0]?.lemma ?? '');
    const given = link === 'reduced' && verb.passive;
    const name = names ? objects[itself ? 1 : 0]?.[0] : prepositionals.find((one) => one.word === 'as')?.phrases[0];
    if ((itself || given) && name && memory.look.kind(name) === 'ORGANIZATION') appose(memory, noun, name);
  }
}

/** "the ten members: A, B and C", "four states (A, B, C and D)": the list stands for the counted phrase before it. */
export function elaborate(memory: ClauseMemory, members: readonly NounPhrase[]): boolean {
  if (members.length < 2) return false;
  for (const group of memory.groups.slice(-3).toReversed()) {
    const counted = group.findLast((phrase) => isCounted(phrase));
    if (!counted) continue;
    group.push(...members);
    for (const member of members) appose(memory, counted, member);
    return true;
  }
  return false;
}
