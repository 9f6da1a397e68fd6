import { oneOf, wordSet } from '../words/one-of.ts';
import type { NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import { subjectOfGerund } from './control.ts';
import type { ClauseMaker, ClauseMemory, Opening } from './memory.ts';

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

const isPaperOfSpeech = oneOf(
  'statement communique communiqué declaration letter note message telegram report bulletin memo editorial resolution appeal tweet',
);
const issues = oneOf('issue release publish send write make deliver post circulate draft sign adopt pass put table');

/** "issued a statement condemning Chad": what one's own paper says one says oneself. */
const isIssued = ({ verb, objects }: Clause, paper: NounPhrase): boolean =>
  isPaperOfSpeech(paper.lemma) && issues(verb.lemma) && !verb.passive && objects.at(-1)?.at(-1) === paper;

/** "With Iran bombing Iraq, Kuwait", "fought on, with Chad and Mali sending it tanks": who does something meanwhile; they are nobody's company. */
function absoluteDoers({ current, fronted, chunks }: ClauseMemory, doer: NounPhrase): NounPhrase[] | null {
  const around = current ? current.prepositionals : fronted;
  const last = around.at(-1);
  if (last?.word !== 'with' || last.phrases.at(-1) !== doer) return null;
  const opener = chunks[chunks.indexOf(last.phrases[0]!) - 2];
  if (opener && !isWord(opener, 'comma', 'dash')) return null;
  around.pop();
  // "with Mali silent and Chad bombing it": of whom something else is said does not do it
  return last.phrases.filter((phrase) => phrase === doer || phrase.last === phrase.head);
}

const helps = oneOf('support assist back aid');

/** "joined Australia in condemning France": both condemn. "supported Chad in drilling wells": Chad drills. */
function doersWithObject({ verb, subject, objects: [object] }: Clause): NounPhrase[] | null {
  if (verb.passive || !object) return null;
  if (verb.lemma === 'join') return [...subject, ...object];
  return helps(verb.lemma) ? object : null;
}

/** Whose deed an opening tells where it is of this sort; null where it is not. */
type Reading = (memory: ClauseMemory, opening: Opening, make: ClauseMaker) => Clause | null;

/** "of arming rebels", "in condemning France": led in by a preposition. */
const ledIn: Reading = (memory, { before }, make) => {
  if (!isWord(before, 'preposition')) return null;
  const { current, pending } = memory;
  const gerund = (subject: NounPhrase[]): Clause =>
    make('gerund', subject, { opener: before.text, inferredSubject: true });
  // "Caputo, before flying home, was received": who waits for a verb does this as well
  if (pending.length > 0) {
    memory.suspended = pending;
    return gerund(pending);
  }
  const withObject = before.text === 'in' && current ? doersWithObject(current) : null;
  if (withObject) return gerund(withObject);
  const isControlled = /^(of|against|from|for|in|over)$/.test(before.text);
  return gerund(isControlled ? subjectOfGerund(memory) : (current?.subject ?? []));
};

/** "Among the countries sending troops were X and Y" */
const ofThoseAmong: Reading = ({ current, fronted, lastNoun }, { before }, make) =>
  isNoun(before) && !current && fronted.at(-1)?.word === 'among' && lastNoun === before
    ? make('reduced', [before])
    : null;

const ofThoseMeanwhile: Reading = (memory, { before }, make) => {
  const doers = isNoun(before) && memory.pending.length === 0 ? absoluteDoers(memory, before) : null;
  return doers && make('reduced', doers);
};

/** "wrote to the president begging him to think again": the words are the writer's. */
const ofTheWriter: Reading = (memory, { before, verb }, make) =>
  isNoun(before) &&
  memory.pending.length === 0 &&
  memory.current &&
  (isSpokenTo(memory, before, verb) || isIssued(memory.current, before))
    ? make('participle', memory.current.subject, { inferredSubject: true })
    : null;

/** "a ship carrying arms": the noun right before does it; who waits for a verb goes on waiting. */
const ofTheNounBefore: Reading = (memory, { before }, make) => {
  if (!isNoun(before) || (memory.pending.length === 0 && !memory.current)) return null;
  if (memory.pending.length > 0) memory.suspended = memory.pending;
  return make('reduced', [before]);
};

/** "Chad, citing the pact, sent troops" */
const ofThoseWaiting: Reading = (memory, { before }, make) => {
  if (memory.pending.length === 0 || !isWord(before, 'comma')) return null;
  memory.suspended = memory.pending;
  return make('participle', memory.pending, { inferredSubject: true });
};

const READINGS = [ledIn, ofThoseAmong, ofThoseMeanwhile, ofTheWriter, ofTheNounBefore, ofThoseWaiting];

/** "accusing Kiev", "of arming rebels": whose deed a form in -ing tells. */
export function openParticiple(memory: ClauseMemory, opening: Opening, make: ClauseMaker): Clause {
  for (const read of READINGS) {
    const clause = read(memory, opening, make);
    if (clause) return clause;
  }
  const { before } = opening;
  // "cut off the gas meant for Europe, accusing Kiev": after a comma the subject of the clause above, not of what hangs on a noun
  let host = memory.current;
  if (isWord(before, 'comma')) while (host?.parent && /^(reduced|relative)$/.test(host.link)) host = host.parent;
  const governed = isVerb(before) || (isWord(before, 'particle') && memory.current?.objects.length === 0);
  return make(governed ? 'complement' : 'participle', host?.subject ?? [], { inferredSubject: true });
}
