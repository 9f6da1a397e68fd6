import { type Chunk, inPassive, type NounPhrase, type VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause, ClauseLink } from './clause.ts';
import type { ClauseMaker, ClauseMemory, Opening } from './memory.ts';
import { endOfPhrase, opensAside } from './participles.ts';
import { tellerBefore } from './teller.ts';
import { NAMING, REPORTING, SPEAKING } from './words.ts';

/** The clause of a verb with its subject before it, and how it hangs on the clause before. */

const HANGING: ReadonlySet<ClauseLink> = new Set(['gerund', 'participle', 'infinitive']);

/** "Libya accused of plot by Sudan": the one verb of a line without a full stop, with its doer behind. */
function isHeadlinePassive({ chunks, look }: ClauseMemory, at: number): boolean {
  if (isWord(chunks.at(-1), 'semicolon')) return false;
  for (let index = at + 1; index < chunks.length; index++) {
    const [word, doer] = [chunks[index]!, chunks[index + 1]];
    // "accused of arming rebels by Chad"
    if (isVerb(word) && !(word.form === 'ing' && isWord(chunks[index - 1], 'preposition'))) return false;
    if (isWord(word, 'preposition') && word.text === 'by' && isNoun(doer)) return look.kind(doer) !== null;
  }
  return false;
}

/** "Russia and Turkey": states and persons do the verb behind them. */
const areActors = ({ pending, look }: ClauseMemory): boolean =>
  pending.every((one) => /^(COUNTRY|OFFICIAL)$/.test(look.kind(one) ?? ''));

/** "Troops crossed into Chad, killed two men and left": right behind its noun, and with a comma before the next verb, the past form is the first of a list. */
function opensVerbList(memory: ClauseMemory, at: number): boolean {
  const { chunks, look, pending } = memory;
  if (chunks[at - 1] !== pending.at(-1)) return false;
  const comma = endOfPhrase(memory, at);
  const next = chunks[comma + 1];
  return comma > 0 && isVerb(next) && next.form === 'finite' && next.past && !look.reducedShape(comma + 1, next);
}

/**
 * "The treaty signed in May lapsed": a participle that only looks finite, as its subject has a verb ahead; but "Russia and Turkey agreed to set up a
 * centre that will".
 */
const onlyDescribes = (memory: ClauseMemory, at: number, verb: VerbGroup): boolean =>
  !memory.reportInserted &&
  memory.look.reducedShape(at, verb) &&
  memory.look.finiteAhead(at + 1, false) &&
  !isWord(memory.chunks[at + 1], 'comma') &&
  (memory.look.byFollows(at) || (!areActors(memory) && !opensVerbList(memory, at)));

/** "Envoys expelled by Chad", "Libya accused of plot by Sudan": a past form with its doer behind it is a passive. */
const isBarePassive = (memory: ClauseMemory, at: number, verb: VerbGroup): boolean =>
  isWord(memory.chunks[at + 1], 'preposition') &&
  memory.look.reducedShape(at, verb) &&
  (memory.look.byFollows(at) || isHeadlinePassive(memory, at));

/** A verb with its subject before it; a participle that only looks finite leaves the subject waiting. */
export function openWithSubject(memory: ClauseMemory, { at, verb, before }: Opening, make: ClauseMaker): Clause {
  if (opensAside(memory, at, verb) || onlyDescribes(memory, at, verb)) {
    memory.suspended = memory.pending;
    return make('reduced', nounOfAside(memory, at) ?? memory.pending, { verb: inPassive(verb, 'participle') });
  }
  const link = openedLink(memory, before);
  const teller = memory.opener === 'that' ? tellerBefore(memory, at) : null;
  const parent = teller ?? (link === 'coordinate' ? finiteAbove(memory.current!) : memory.current);
  return make(
    link,
    memory.pending,
    isBarePassive(memory, at, verb) ? { parent, verb: inPassive(verb, verb.form) } : { parent },
  );
}

/** "accused Turkey of spying, Brazil condemned": a clause with a subject of its own stands beside the finite one, and not beside what hangs on it. */
function finiteAbove(clause: Clause): Clause {
  let host = clause;
  while (host.parent && HANGING.has(host.link)) host = host.parent;
  return host;
}

/** "Thatcher, in a step welcomed by Canada, condemned": the participle belongs to the noun that the aside has right before it. */
function nounOfAside({ chunks, lastNoun, pending, look }: ClauseMemory, at: number): NounPhrase[] | null {
  if (!lastNoun || chunks[at - 1] !== lastNoun || pending.includes(lastNoun) || look.kind(lastNoun) !== null)
    return null;
  const opener = chunks.indexOf(pending.at(-1)!) + 1;
  return isWord(chunks[opener], 'comma', 'dash') && opener < at - 1 ? [lastNoun] : null;
}

/** "put it bluntly:" */
const isPutSo = ({ verb, objects }: Clause): boolean => verb.lemma === 'put' && objects[0]?.[0]?.lemma === 'it';

function openedLink(memory: ClauseMemory, before: Chunk | undefined): ClauseLink {
  if (memory.opener === 'that' || memory.opener === 'whether') return 'complement';
  if (memory.opener) return 'adverbial';
  if (!memory.current) return 'main';
  if (isWord(before, 'coordinator')) return 'coordinate';
  // "confirmed what many had feared: X quits": only speech goes on behind a colon
  if (memory.afterColon && isPutSo(memory.current)) return 'complement';
  if (memory.afterColon && !SPEAKING.test(memory.current.verb.lemma)) return 'main';
  return goesOnTelling(memory, memory.current) ? 'complement' : 'coordinate';
}

/** "said Chad had left"; but "recalled its envoy from Chad, Mali left", "As Chad had feared, Mali left" and "after announcing a ban, Mali left": a comma ends what is told. */
function goesOnTelling({ chunks, pending, look }: ClauseMemory, { verb, objects, link }: Clause): boolean {
  if (!REPORTING.has(verb.lemma)) return false;
  const mayEnd = HANGING.has(link) || link === 'adverbial' || (objects.length > 0 && NAMING.has(verb.lemma));
  return !mayEnd || !isWord(look.before(chunks.indexOf(pending[0]!)), 'comma');
}
