import { wordSet } from '../words/one-of.ts';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import { controlledSubject } from './clause-control.ts';
import type { ClauseMaker, ClauseMemory } from './clause-memory.ts';

/** Whose deed a form in -ing tells. */

/** What is said to somebody, in the form that it takes behind who is spoken to. */
const SAID_TO = wordSet(
  'ask beg urge implore request demand thank congratulate warn threaten protest accuse condemn assure reassure offer propose promise pledge invite complain express',
);

/** True for a named person or state whom the clause's verb addresses right before a participle of speech. */
const isSpokenTo = (memory: ClauseMemory, noun: NounPhrase, verb: VerbGroup): boolean =>
  SAID_TO.has(verb.lemma) &&
  /^(COUNTRY|OFFICIAL)$/.test(memory.look.kind(noun) ?? '') &&
  memory.current!.prepositionals.some((one) => one.word === 'to' && one.phrases.at(-1) === noun);

/** "With Iran bombing Iraq, Kuwait", "fought on, with Chad and Mali sending it tanks": who does something meanwhile; they are nobody's company. */
function absoluteDoers({ current, fronted, chunks }: ClauseMemory, doer: NounPhrase): NounPhrase[] | null {
  const around = current ? current.prepositionals : fronted;
  const last = around.at(-1);
  if (last?.word !== 'with' || last.phrases.at(-1) !== doer) return null;
  const opener = chunks[chunks.indexOf(last.phrases[0]!) - 2];
  if (opener && !isWord(opener, 'comma', 'dash')) return null;
  around.pop();
  return last.phrases;
}

/** "accusing Kiev", "of arming rebels": whose deed a form in -ing tells. */
export function openParticiple(
  memory: ClauseMemory,
  { before, verb }: { before: Chunk | undefined; verb: VerbGroup },
  make: ClauseMaker,
): Clause {
  if (isWord(before, 'preposition')) {
    // "Caputo, before flying home, was received": who waits for a verb does this as well
    if (memory.pending.length > 0) {
      memory.suspended = memory.pending;
      return make('gerund', memory.pending, { opener: before.text, inferredSubject: true });
    }
    // "joined Australia in condemning France": both condemn
    const joined =
      before.text === 'in' && memory.current?.verb.lemma === 'join' ? (memory.current.objects[0] ?? []) : [];
    if (joined.length > 0 && !memory.current!.verb.passive)
      return make('gerund', [...memory.current!.subject, ...joined], { opener: before.text, inferredSubject: true });
    const control = /^(of|against|from|for|in|over)$/.test(before.text)
      ? controlledSubject(memory, -1, before.text)
      : (memory.current?.subject ?? []);
    return make('gerund', control, { opener: before.text, inferredSubject: true });
  }
  // "Among the countries sending troops were X and Y"
  if (isNoun(before) && !memory.current && memory.fronted.at(-1)?.word === 'among' && memory.lastNoun === before)
    return make('reduced', [before]);
  const absolute = isNoun(before) && memory.pending.length === 0 ? absoluteDoers(memory, before) : null;
  if (absolute) return make('reduced', absolute);
  // "wrote to the president begging him to think again": the words are the writer's
  if (isNoun(before) && memory.pending.length === 0 && memory.current && isSpokenTo(memory, before, verb))
    return make('participle', memory.current.subject, { inferredSubject: true });
  if (isNoun(before) && memory.pending.length === 0 && memory.current) return make('reduced', [before]);
  if (isNoun(before) && memory.pending.length > 0) {
    memory.suspended = memory.pending;
    return make('reduced', [before]);
  }
  if (memory.pending.length > 0 && isWord(before, 'comma')) {
    memory.suspended = memory.pending;
    return make('participle', memory.pending, { inferredSubject: true });
  }
  // "cut off the gas meant for Europe, accusing Kiev": after a comma the subject of the clause above, not of what hangs on a noun
  let host = memory.current;
  if (isWord(before, 'comma')) while (host?.parent && /^(reduced|relative)$/.test(host.link)) host = host.parent;
  const governed = isVerb(before) || (isWord(before, 'particle') && memory.current?.objects.length === 0);
  return make(governed ? 'complement' : 'participle', host?.subject ?? [], { inferredSubject: true });
}
