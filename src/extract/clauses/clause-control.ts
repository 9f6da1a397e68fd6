import { wordSet } from '../words/one-of.ts';
import { asPhrase, type Chunk, type NounPhrase, type VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './clause-memory.ts';
import { BARE_CONTROL, OBJECT_CONTROL, OWN_PLANS } from './clause-words.ts';

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

/** "Ukraine's bid to join", "the American offer to mediate", "the refusal of Sweden to extradite": the owner of a plan is to do it. */
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
  return owned && isWord(link, 'preposition') && /^(of|by)$/.test(link.text) ? noun : null;
}

/** Papers and words that tell somebody what to do, or let him. */
const SERVED = wordSet('notice order ultimatum instruction permission leave warning deadline directive command');

/** Verbs behind which two act together. */
const JOINING = wordSet('join team unite combine ally conspire cooperate collaborate work');

/** Who does what an infinitive or gerund says: the matrix object after verbs of request and charge, else the matrix subject. */
export function controlledSubject(memory: ClauseMemory, at: number, word: string): NounPhrase[] {
  const host = memory.current;
  const planner = word === 'to' && at > 0 ? plannerBefore(memory, at) : null;
  if (planner) return [planner];
  if (!host) return memory.pending;
  if (memory.pending.length > 0) return memory.pending;
  const last = host.prepositionals.at(-1);
  if (word === 'to' && at > 0 && last?.word === 'for' && memory.chunks[at - 1] === last.phrases.at(-1))
    return last.phrases;
  // "joined with Norway to sign": both sign
  const partners = word === 'to' && JOINING.has(host.verb.lemma) ? last : undefined;
  if (partners?.word === 'with' && !host.verb.passive) return [...host.subject, ...partners.phrases];
  // "It took Norway a month to reject the plan"
  if (
    word === 'to' &&
    host.verb.lemma === 'take' &&
    host.subject[0]?.lemma === 'it' &&
    host.objects[0]?.[0]?.mentions.length
  )
    return host.objects[0];
  // "Chad saw fit to recognize it"
  if (host.objects[0]?.[0]?.lemma === 'fit') return host.subject;
  // "handed the Americans a notice to leave": whoever gets it is to go
  const served = at > 0 ? memory.chunks[at - 1] : undefined;
  if (
    word === 'to' &&
    isNoun(served) &&
    SERVED.has(served.lemma) &&
    host.objects.length > 1 &&
    host.objects[1]?.includes(served)
  )
    return host.objects[0]!;
  // "leaving Syria to fight alone", but "leaving Cairo to meet him"
  const left = host.verb.lemma === 'leave' && host.verb.form === 'ing' ? host.objects[0]?.[0] : undefined;
  if (left?.mentions.some(({ form }) => form === 'name') && memory.look.kind(left) !== null) return host.objects[0]!;
  if (!OBJECT_CONTROL.has(host.verb.lemma)) return host.subject;
  if (host.verb.passive) return host.subject;
  const object = host.objects[0] ?? host.prepositionals.find((one) => /^(on|upon|to|with)$/.test(one.word))?.phrases;
  return object ?? host.subject;
}
