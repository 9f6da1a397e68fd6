import { type Chunk, inPassive, type NounPhrase, type VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause, ClauseLink } from './clause.ts';
import type { ClauseMaker, ClauseMemory, Opening } from './memory.ts';
import { opensWithPassive } from './participles.ts';
import { REPORTING } from './words.ts';

/** A verb that no subject waits for takes one over: from its noun, from before an inserted clause, or from the clause it goes on with. */
export function openWithoutSubject(memory: ClauseMemory, opening: Opening, make: ClauseMaker): Clause {
  const { at, verb, before } = opening;
  if (isOfNounBefore(memory, opening))
    return make('reduced', [memory.lastNoun!], { verb: inPassive(verb, 'participle') });
  if (memory.suspended.length > 0 && !isWord(before, 'coordinator')) return resume(memory, make);
  if (!memory.current)
    return opensWithPassive(memory, at, verb)
      ? make('reduced', [], { verb: inPassive(verb, 'participle') })
      : make('main', []);
  const host = hostOf(memory, memory.current, opening);
  if (isUndergoneAsWell(memory, host, opening))
    return make('reduced', host.subject, { verb: inPassive(verb, 'participle'), parent: host.parent });
  if (isVerb(before)) return make('complement', describedBy(host) ?? host.subject, { inferredSubject: true });
  return make('coordinate', doersOf(host, verb), { inferredSubject: true, parent: host });
}

/** "a dam financed and built by X": the second participle is as passive as the first. */
const isUndergoneAsWell = ({ look }: ClauseMemory, host: Clause, { at }: Opening): boolean =>
  host.link === 'reduced' && host.verb.passive && look.joinedParticiple(at - 2) === at && look.byFollows(at);

/** "rebels that France said were armed by Libya": who is described is the subject of what is said, and no object of the saying. */
function describedBy(host: Clause): NounPhrase[] | null {
  const [described] = host.objects;
  if (host.link !== 'relative' || !REPORTING.has(host.verb.lemma) || host.verb.passive || !described) return null;
  if (described[0]!.first > host.verb.first) return null;
  host.objects = [];
  return described;
}

/** "A treaty signed by Peru expired": the main verb of a subject that waits behind an inserted clause. */
const isOfThoseWaiting = (memory: ClauseMemory, { at, verb }: Opening): boolean =>
  memory.suspended.length > 0 &&
  memory.current?.link !== 'main' &&
  !memory.look.byFollows(at) &&
  !isInsideAside(memory, at, verb);

/** "the deal signed in May": what the noun before underwent; but "and on Monday dined with X": no day is dined with. */
function isOfNounBefore(memory: ClauseMemory, opening: Opening): boolean {
  const { at, verb, before } = opening;
  const { lastNoun, look, suspended } = memory;
  if (isOfThoseWaiting(memory, opening) || !look.reducedShape(at, verb)) return false;
  if (!lastNoun || lastNoun.temporal || isWord(before, 'coordinator')) return false;
  return look.byFollows(at) || (isWord(before, 'comma') ? suspended.length === 0 : !isWord(before, 'dash'));
}

/** Which clause a verb without a subject goes on with. */
function hostOf(memory: ClauseMemory, current: Clause, opening: Opening): Clause {
  const { at, verb, before } = opening;
  let host = resumesAboveAdverbial(memory, current, at) ? current.parent! : current;
  if (isInsertedReport(memory, host, opening) && !speaksOn(memory, host, before)) host = memory.clauses.at(-2) ?? host;
  if (isVerb(before)) return host;
  host = finiteHost(host, verb);
  if (resumesAboveReport(memory, host, opening) || resumesAboveSeveral(host, opening)) return host.parent!;
  return isWord(before, 'coordinator') && isAboutNobody(memory, host, verb) ? host.parent! : host;
}

/** "expelled a spy paid by Chad and closed its embassy": whom a passive only describes does not go on; who did the deed above does. */
const doersOf = (host: Clause, verb: VerbGroup): NounPhrase[] =>
  host.verb.passive && !verb.passive && host.link === 'reduced' && host.parent ? host.parent.subject : host.subject;

/** "Moscow, bound to Hanoi by a treaty signed in May, warned": a participle before the comma that closes an aside is the aside's. */
function isInsideAside({ chunks, current, look }: ClauseMemory, at: number, verb: VerbGroup): boolean {
  if (current?.link !== 'reduced' || !look.reducedShape(at, verb) || isWord(look.before(at), 'comma', 'coordinator'))
    return false;
  const opening = chunks.findIndex((chunk) => isVerb(chunk) && chunk.head === current.verb.head);
  return isNoun(chunks[at - 1]) && isWord(chunks[opening - 1], 'comma');
}

/** "Egypt, followed by Syria, broke off": who comes after or along does what the waiting subject does. */
function withCompany({ suspended, current }: ClauseMemory): NounPhrase[] {
  const after =
    current?.link === 'reduced' && current.subject === suspended && /^(follow|join)$/.test(current.verb.lemma);
  const company = after ? current.prepositionals.find(({ word }) => word === 'by') : undefined;
  return company ? [...suspended, ...company.phrases] : suspended;
}

/** "said that Morocco, which had not signed, recalled its envoy": whose words go on behind the clause about a subject of theirs. */
function reportAround({ current }: ClauseMemory, subject: NounPhrase | undefined): Clause | null {
  if (!subject) return null;
  for (let host = current?.parent; host; host = host.parent)
    if (host.verb.last < subject.first) return REPORTING.has(host.verb.lemma) ? host : null;
  return null;
}

/** "Norway, which said no, sold", "Norway, fearing a war, sold": what only describes the subject reports nothing of it. */
const BESIDE_SUBJECT: ReadonlySet<ClauseLink> = new Set(['relative', 'participle', 'gerund', 'reduced']);

/** "The charges, Algeria retorted, were": what resumes is what the inserted clause reports. */
function resume(memory: ClauseMemory, make: ClauseMaker): Clause {
  const subject = withCompany(memory);
  memory.suspended = [];
  const reported =
    memory.current && REPORTING.has(memory.current.verb.lemma) && !BESIDE_SUBJECT.has(memory.current.link);
  if (reported) return make('complement', subject);
  const report = reportAround(memory, subject[0]);
  return make(report ? 'complement' : 'main', subject, { parent: report });
}

/** "offered his services when it was late, and sent an envoy": a comma and "and" lead back above the clause of time. */
const resumesAboveAdverbial = (memory: ClauseMemory, host: Clause, at: number): boolean =>
  host.link === 'adverbial' &&
  host.parent !== null &&
  isWord(memory.chunks[at - 1], 'coordinator') &&
  isWord(memory.chunks[at - 2], 'comma');

/** "said that Chad had fired on it, and asked for help": behind comma and "and" a plain past goes on with who says so, and not with what had been or would be done. */
const resumesAboveReport = ({ chunks }: ClauseMemory, host: Clause, { at, verb }: Opening): boolean =>
  host.link === 'complement' &&
  host.parent?.verb.form === 'finite' &&
  host.parent.verb.past &&
  (host.verb.perfect || host.verb.modal !== null || host.parent.verb.lemma === 'deny') &&
  isPlainPast(verb) &&
  isWord(chunks[at - 1], 'coordinator') &&
  isWord(chunks[at - 2], 'comma') &&
  // "said that Chad had shelled it, burnt huts, and stolen cattle": one more of a list
  !chunks.slice(chunks.indexOf(host.verb) + 1, at).some((chunk) => isVerb(chunk) && chunk.form === 'finite');

/** "rejected the draft that Chad and Mali had worked out and insists": what one alone does goes on with the one above, and not with several. */
const resumesAboveSeveral = ({ link, parent, subject }: Clause, { verb, before }: Opening): boolean =>
  link === 'relative' &&
  subject.length > 1 &&
  parent?.subject.length === 1 &&
  !parent.subject[0]!.plural &&
  isWord(before, 'coordinator') &&
  isOfOne(verb);

/** "insists", "has left": no form of what several do. */
const isOfOne = ({ form, plural, past, bare, modal }: VerbGroup): boolean =>
  form === 'finite' && !plural && !past && !bare && modal === null;

const isPlainPast = ({ past, perfect, modal, passive, progressive }: VerbGroup): boolean =>
  past && !perfect && modal === null && !passive && !progressive;

/** "X regretted the step, APS reported, withdrew its envoys": the inserted reporting clause is not the host. */
const isInsertedReport = (memory: ClauseMemory, host: Clause, { verb, before }: Opening): boolean =>
  isWord(before, 'comma', 'coordinator') &&
  REPORTING.has(host.verb.lemma) &&
  host.link === 'coordinate' &&
  host.objects.length === 0 &&
  host.verb.head < verb.first &&
  isWord(memory.chunks[memory.chunks.indexOf(host.verb) + 1], 'comma');

/** "…,” Berg said": a mark stands between the comma and who speaks; marks make no chunk. */
function endsQuotation({ chunks }: ClauseMemory, { subject: [speaker] }: Clause): boolean {
  const comma = speaker && chunks[chunks.indexOf(speaker) - 1];
  return isWord(comma, 'comma') && speaker!.first - comma.last > 1;
}

/** "The charge is absurd, Delhi replied, and accused Ottawa", "“We object,” Berg said, and left": what merely is so, or is quoted, goes on with nothing; who speaks does. */
function speaksOn(memory: ClauseMemory, report: Clause, before: Chunk | undefined): boolean {
  const { clauses, look } = memory;
  const told = clauses.at(-2);
  if (!told || !isWord(before, 'coordinator') || look.kind(report.subject[0] ?? told.subject[0]!) === null)
    return false;
  if (endsQuotation(memory, report)) return true;
  return told.subject.length > 0 && told.subject.every((phrase) => look.kind(phrase) === null);
}

/** A form that no infinitive or gerund goes on with: "banned", "will ban", "is banned". */
const mustBeFinite = (verb: VerbGroup): boolean =>
  (verb.past && !verb.bare) || verb.modal !== null || verb.perfect || verb.passive || verb.progressive;

/** "said it was late and warned": who says the first says the second; but "Ecuador, Reuters said, expelled one and recalled another". */
const isReportIn = ({ link, parent, subject }: Clause, verb: VerbGroup): boolean =>
  link === 'complement' &&
  parent !== null &&
  REPORTING.has(verb.lemma) &&
  REPORTING.has(parent.verb.lemma) &&
  parent.verb.last < (subject[0]?.first ?? 0);

/** "ordered them to leave and banned others", "said it was late and warned of delays": which clause a verb without a subject goes on with. */
function finiteHost(host: Clause, verb: VerbGroup): Clause {
  let found = host;
  if (mustBeFinite(verb))
    while (found.verb.form !== 'finite' && found.parent && found.link !== 'reduced') found = found.parent;
  return isReportIn(found, verb) ? found.parent! : found;
}

/** "agreed that no other answer was plausible and recalled their envoy": what merely is so does nothing; who says it goes on. */
const isAboutNobody = (memory: ClauseMemory, host: Clause, verb: VerbGroup): boolean =>
  host.link === 'complement' &&
  host.parent !== null &&
  host.verb.lemma === 'be' &&
  verb.past &&
  !verb.passive &&
  host.subject.every((phrase) => memory.look.kind(phrase) === null && !/^(it|they|he|she)$/.test(phrase.lemma));
