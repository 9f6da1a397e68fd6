import { VESSELS } from '../words/actor-words.ts';
import { gather } from '../words/gather.ts';
import { behindAbsolute } from './absolutes.ts';
import { nameThemselves } from './asides.ts';
import { type Chunk, inPassive, type NounPhrase } from './chunk.ts';
import { isNoun, isVerb, isWord, type KindOf } from './chunk-tests.ts';
import type { Clause, ClauseReading } from './clause.ts';
import { giveToAwarded } from './control.ts';
import { countAmong } from './count-among.ts';
import { completeGaps, fillGaps } from './gaps.ts';
import { identify } from './identified.ts';
import { turnInverted } from './inversion.ts';
import { type ClauseMemory, emptyMemory } from './memory.ts';
import { readNoun } from './nouns.ts';
import { turnPseudoClefts } from './pseudo-clefts.ts';
import { readWord } from './read-word.ts';
import { readVerb } from './verbs.ts';
import { OBJECT_CONTROL, REPORTING } from './words.ts';

/**
 * Clauses of a sentence, in one pass from left to right with a small memory. It prefers a plausible reading to none, since every claim
 * is checked against the kinds that its edge type allows.
 */

function headsOf(phrase: NounPhrase): string[] {
  const heads = phrase.possessor ? headsOf(phrase.possessor) : [];
  heads.push(phrase.lemma);
  // "the American ship Pueblo"
  for (const word of phrase.before) if (VESSELS.has(word)) heads.push(word);
  return heads;
}

/** Reads the clauses from the chunks of one sentence; `kindOf` tells an entity's kind, to tell lists from appositions. */
export function readClauses(said: readonly Chunk[], kindOf: KindOf): ClauseReading {
  const { chunks, repeats } = fillGaps(said, kindOf);
  const memory = emptyMemory(chunks, kindOf);
  let at = behindAbsolute(chunks);
  while (at < chunks.length) {
    const chunk = chunks[at]!;
    if (isNoun(chunk)) at = readNoun(memory, at);
    else if (isVerb(chunk)) at = readVerb(memory, at, chunk);
    else at = readWord(memory, at, chunk);
  }
  completeGaps(memory, repeats);
  raiseDoers(memory);
  turnPseudoClefts(memory);
  shareObjects(memory);
  shareVoice(memory);
  shareDescribed(memory);
  handDownObjects(memory);
  turnInverted(memory);
  countAmong(memory);
  nameThemselves(memory);
  identify(memory);
  giveToAwarded(memory);
  const phrases = gather(chunks.filter(isNoun), (noun) => memory.split.get(noun) ?? [noun]);
  const { clauses, ofNoun, appositions } = memory;
  return { clauses, ofNoun, appositions, phrases, heads: new Set(gather(phrases, headsOf)) };
}

const ACTING = /^(COUNTRY|OFFICIAL|ORGANIZATION)$/;

/** "the pact which Johnson urged him to seek": what is described, and whom he urged, who stands behind the verb. */
function handDownToAsked(host: Clause, clause: Clause): boolean {
  const [described, asked] = host.objects;
  if (!described || !asked || host.objects.length > 2 || host.link !== 'relative') return false;
  if (!OBJECT_CONTROL.has(host.verb.lemma) || described[0]!.last >= host.verb.first) return false;
  clause.objects = [described];
  clause.subject = asked;
  host.objects = [asked];
  return true;
}

/** "the line that the two are to build": the object before its clause, with nothing between the two verbs. */
function isFrontedOver(host: Clause, clause: Clause, look: ClauseMemory['look']): boolean {
  const described = host.objects[0]![0]!;
  if (host.objects.length > 1 || described.last >= host.verb.first) return false;
  if (clause.verb.first - host.verb.last > 2) return false;
  // "whom it asked to leave": somebody is asked
  return !(OBJECT_CONTROL.has(host.verb.lemma) && ACTING.test(look.kind(described) ?? ''));
}

/** "was accused of arming rebels by Chad": a gerund is done by nobody who is led in by "by"; the passive above it is. */
function raiseDoers({ clauses, ofNoun, look }: ClauseMemory): void {
  for (const { link, verb, prepositionals, parent } of clauses) {
    if (link !== 'gerund' || verb.passive || !parent?.verb.passive || prepositionals.length === 0) continue;
    const at = prepositionals.findIndex(
      ({ word, phrases }) => word === 'by' && ACTING.test(look.kind(phrases[0]!) ?? ''),
    );
    if (at < 0 || parent.prepositionals.some(({ word }) => word === 'by')) continue;
    const [doers] = prepositionals.splice(at, 1);
    const chain = doers!.after && ofNoun.get(doers!.after);
    if (chain) chain.splice(chain.indexOf(doers!), 1);
    parent.prepositionals.push({ word: 'by', phrases: doers!.phrases, after: null });
  }
}

/** "the line that the two are to build", "a port which China wants to buy": what the clause describes is the object of its last verb. */
function handDownObjects({ clauses, look }: ClauseMemory): void {
  for (let index = 1; index < clauses.length; index++) {
    const [host, clause] = [clauses[index - 1]!, clauses[index]!];
    if (clause.link !== 'infinitive' || clause.objects.length > 0 || clause.verb.passive) continue;
    if (clause.parent !== host || host.verb.passive || !host.objects[0]?.[0]) continue;
    if (handDownToAsked(host, clause) || !isFrontedOver(host, clause, look)) continue;
    clause.objects = host.objects;
    clause.subject = host.subject;
    host.objects = [];
  }
}

/** "the pact that Delhi proposed and Pakistan turned down": both describe it, where nothing but "and" or "but" stands between. */
function shareDescribed({ clauses, chunks }: ClauseMemory): void {
  for (let index = 1; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const host = clauses[index - 1]!;
    if (host.link !== 'relative' || clause.objects.length > 0 || clause.verb.passive || clause.inferredSubject)
      continue;
    const described = host.objects[0]?.[0];
    const [doer] = clause.subject;
    if (!described || !doer || described.last > host.verb.first || doer.first < host.verb.last) continue;
    if (doer.first - host.verb.last > 3 || clause.verb.form !== 'finite') continue;
    const join = chunks[chunks.indexOf(doer) - 1];
    if (isWord(join, 'coordinator')) clause.objects = host.objects;
  }
}

/** "ties were cut in 1966 and restored in 1968": a thing goes on undergoing; a state or a person may go on and do. */
function shareVoice({ clauses, look }: ClauseMemory): void {
  for (let index = 1; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const { verb, objects, prepositionals } = clause;
    const before = clauses[index - 1]!;
    if (clause.link !== 'coordinate' || !clause.inferredSubject || !before.verb.passive || verb.passive) continue;
    const alone = verb.past && verb.participial && !verb.perfect && !verb.modal && !verb.progressive;
    if (!alone || objects.length > 0 || clause.subject[0] !== before.subject[0]) continue;
    const acts = before.subject.some((one) => ACTING.test(look.kind(one) ?? ''));
    if (!acts || prepositionals.some(({ word }) => word === 'by')) clause.verb = inPassive(verb, verb.form);
  }
}

/** "will build, own and run the plant": verbs in a row share the object of the last. */
function shareObjects(memory: ClauseMemory): void {
  for (let index = memory.clauses.length - 1; index > 0; index--) {
    const last = memory.clauses[index]!;
    const before = memory.clauses[index - 1]!;
    const bare = before.objects.length === 0 && before.prepositionals.length === 0 && !before.verb.passive;
    const inRow =
      last.verb.first - before.verb.last <= 3 &&
      last.link === 'coordinate' &&
      last.inferredSubject &&
      (before.verb.form === 'finite' || !last.verb.past);
    // "by arming and training rebels"
    const gerunds = before.verb.form === 'ing' && last.verb.form === 'ing' && last.verb.first - before.verb.last === 2;
    if (bare && (inRow || gerunds) && !REPORTING.has(before.verb.lemma)) before.objects = last.objects;
  }
}
