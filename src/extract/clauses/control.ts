import { oneOf, wordSet } from '../words/one-of.ts';
import { asPhrase, type Chunk, type NounPhrase, type VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import type { ClauseMemory } from './memory.ts';
import { BARE_CONTROL, OBJECT_CONTROL, OWN_PLANS } from './words.ts';

/** "helped Iran gain access": the bare verb belongs to the object of help, let or make. */
export function takesBareObject(memory: ClauseMemory, verb: VerbGroup, before: Chunk | undefined): boolean {
  const host = memory.current;
  const object = host?.objects.at(-1)?.at(-1);
  return (
    host !== null &&
    object !== undefined &&
    BARE_CONTROL.has(host.verb.lemma) &&
    before === object &&
    verb.bare &&
    !verb.past
  );
}

/** The same, asked of what follows the object at `at`. */
export function takesBareInfinitive(memory: ClauseMemory, at: number): boolean {
  const next = memory.chunks[at];
  const host = memory.current;
  if (!host || !BARE_CONTROL.has(host.verb.lemma) || host.objects.length > 0 || !isVerb(next)) return false;
  return next.form === 'finite' && !next.past && next.modal === null && next.bare;
}

/** Work that is given to somebody else to do. */
const AWARDED = wordSet(
  'contract order tender concession job licence license right mandate task deal lease commission',
);

/** "the contract to build the plant went to X": whoever gets the contract is to do what it says. */
export function giveToAwarded(memory: ClauseMemory): void {
  for (const clause of memory.clauses) {
    const award = clause.link === 'infinitive' ? clause.subject[0] : undefined;
    if (!award || !AWARDED.has(award.lemma)) continue;
    const host = memory.clauses.find(
      ({ verb, subject }) =>
        subject.includes(award) &&
        (verb.passive ? /^(award|give|hand|grant|let)$/ : /^(go|fall|pass)$/).test(verb.lemma),
    );
    const winners = host?.prepositionals.find(
      ({ word, phrases }) => word === 'to' && phrases[0]!.first > host.verb.last,
    );
    if (winners) clause.subject = winners.phrases;
  }
}

/** "Ukraine's bid to join", "the American offer to mediate", "the refusal of Sweden to extradite", "a promise from Moscow to leave": the owner of a plan is to do it. */
function plannerBefore(memory: ClauseMemory, at: number): NounPhrase | null {
  const [plan, link, noun] = [memory.chunks[at - 3], memory.chunks[at - 2], memory.chunks[at - 1]];
  if (!isNoun(noun)) return null;
  if (OWN_PLANS.has(noun.lemma)) {
    if (noun.possessor) return noun.possessor;
    const owner = noun.modifiers.at(-1);
    return owner
      ? asPhrase({
          ...noun,
          first: owner.first,
          last: owner.last,
          head: owner.last,
          mentions: [owner],
          modifiers: [],
        })
      : null;
  }
  const owned = isNoun(plan) && OWN_PLANS.has(plan.lemma) && noun.mentions.length > 0;
  return owned && isWord(link, 'preposition') && /^(of|by|from)$/.test(link.text) ? noun : null;
}

/** Papers and words that tell somebody what to do, or let him. */
const SERVED = wordSet('notice order ultimatum instruction permission leave warning deadline directive command');

/** Verbs behind which two act together. */
const JOINING = wordSet('join team unite combine ally conspire cooperate collaborate work');

/** Who does what an infinitive says, where its host and the chunk before it are of this sort; null where they are not. */
type Control = (host: Clause, before: Chunk | undefined) => NounPhrase[] | null;

/** "called for Chad to leave" */
const forWhomItIs: Control = ({ prepositionals }, before) => {
  const last = prepositionals.at(-1);
  return last?.word === 'for' && before === last.phrases.at(-1) ? last.phrases : null;
};

/** "joined with Norway to sign": both sign */
const thoseTogether: Control = ({ verb, subject, prepositionals }) => {
  const last = prepositionals.at(-1);
  return JOINING.has(verb.lemma) && !verb.passive && last?.word === 'with' ? [...subject, ...last.phrases] : null;
};

/** "It took Norway a month to reject the plan" */
const whomItTook: Control = ({ verb, subject, objects }) =>
  verb.lemma === 'take' && subject[0]?.lemma === 'it' && objects[0]?.[0]?.mentions.length ? objects[0] : null;

/** "handed the Americans a notice to leave": whoever gets it is to go */
const whoIsServed: Control = ({ objects }, before) =>
  isNoun(before) && SERVED.has(before.lemma) && objects.length > 1 && objects[1]!.includes(before) ? objects[0]! : null;

const PAYING = wordSet('give lend pay grant offer award advance loan');

/** "lent Vietnam $1 billion to build a refinery", "paid Chad to take it back": who gets the money is to do it. */
const whoIsPaid: Control = ({ verb, objects }, before) =>
  PAYING.has(verb.lemma) && !verb.passive && isNoun(before) && objects.length > 1 && objects[1]!.includes(before)
    ? objects[0]!
    : null;

const getsTo = oneOf('get bring coax cajole induce prompt spur move bully nudge goad');

/** "got Egypt to sign", but "got leave to sign" */
const whomItGets: Control = ({ verb, objects }, before) =>
  getsTo(verb.lemma) && !verb.passive && isNoun(before) && before.mentions.length > 0 && objects[0]?.at(-1) === before
    ? objects[0]
    : null;

const OF_INFINITIVES: readonly Control[] = [whomItGets, forWhomItIs, thoseTogether, whomItTook, whoIsServed, whoIsPaid];

/** "leaving Syria to fight alone", but "leaving Cairo to meet him" */
function isLeftAlone({ look }: ClauseMemory, { verb, objects }: Clause): boolean {
  const left = objects[0]?.[0];
  if (!left || verb.lemma !== 'leave' || verb.form !== 'ing') return false;
  return left.mentions.some(({ form }) => form === 'name') && look.kind(left) !== null;
}

/** The object of a verb of request and charge: "urged Chad", "called on Chad", "signalled to Chad". */
const whomItIsAskedOf = ({ objects, prepositionals }: Clause): NounPhrase[] | undefined =>
  objects[0] ?? prepositionals.find(({ word }) => /^(on|upon|to|with)$/.test(word))?.phrases;

/** Who does what a gerund says: the matrix object after verbs of request and charge, else the matrix subject. */
export function subjectOfGerund(memory: ClauseMemory): NounPhrase[] {
  const host = memory.current;
  if (!host) return [];
  const { verb, subject, objects } = host;
  // "Chad saw fit to recognize it"
  if (objects[0]?.[0]?.lemma === 'fit') return subject;
  if (isLeftAlone(memory, host)) return objects[0]!;
  if (!OBJECT_CONTROL.has(verb.lemma) || verb.passive) return subject;
  return whomItIsAskedOf(host) ?? subject;
}

/** Who does what the infinitive at a position says: the owner of a plan, who waits for a verb, whom its host leaves it to, or who does its host's deed. */
export function subjectOfInfinitive(memory: ClauseMemory, at: number): NounPhrase[] {
  const { current: host, pending, chunks } = memory;
  const planner = plannerBefore(memory, at);
  if (planner) return [planner];
  if (!host || pending.length > 0) return pending;
  for (const control of OF_INFINITIVES) {
    const doers = control(host, chunks[at - 1]);
    if (doers) return doers;
  }
  return subjectOfGerund(memory);
}
