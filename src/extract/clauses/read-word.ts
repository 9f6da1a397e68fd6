import type { SentenceMention } from '../words/document.ts';
import { AMBIGUOUS_OPENERS } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { elaborate } from './asides.ts';
import { asPhrase, type Chunk, type NounPhrase, type Word } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import { type ClauseMemory, closeSentence, suspend } from './memory.ts';
import { ASKING, DONE_WITH_WORDS, EXPLAINED, REPORTING } from './words.ts';

/** Takes in a small word or mark at a position; says where reading goes on. */
export function readWord(memory: ClauseMemory, at: number, word: Word): number {
  if (word.kind === 'open') return readBracket(memory, at);
  if (word.kind === 'colon') memory.afterColon = true;
  if (word.kind === 'semicolon') closeSentence(memory);
  else if (word.kind === 'particle') takeParticle(memory, at, word);
  else if (word.text === 'that' && turnCleft(memory)) return at + 1;
  else if (opensRelative(memory, at, word)) openRelative(memory, at, word);
  else if (opensSubordinate(memory, at, word)) openSubordinate(memory, word);
  return at + 1;
}

const opensRelative = (memory: ClauseMemory, at: number, word: Word): boolean =>
  word.kind === 'relative' || (word.text === 'that' && describesNoun(memory, at));

/** "the pact to which Britain adhered": who or what is described, and by which preposition; who waits for a verb goes on waiting. */
function openRelative(memory: ClauseMemory, at: number, word: Word): void {
  const before = memory.chunks[at - 1];
  const preposition = isWord(before, 'preposition') ? before.text : null;
  memory.antecedent = describedBefore(memory, preposition === null ? at : at - 1) ?? antecedentOf(memory, word.text);
  memory.described = memory.antecedent;
  memory.antecedentBy = preposition;
  suspend(memory);
}

/** "Chad, although Mali had left, stayed": who waits before the first inserted clause is the one that goes on. */
function openSubordinate(memory: ClauseMemory, word: Word): void {
  memory.opener = word.text;
  if (memory.pending.length > 0 && memory.suspended.length === 0) memory.suspended = memory.pending;
  memory.pending = [];
}

/** What a relative pronoun goes back to: the noun before it, but no state is "whom" and no person "which". */
function antecedentOf(memory: ClauseMemory, pronoun: string): NounPhrase | null {
  if (/^whom?$/.test(pronoun)) return personBefore(memory) ?? memory.lastNoun;
  const paper = paperBefore(memory);
  if (paper) return paper;
  return pronoun === 'which' ? (bodyBefore(memory) ?? pricedBefore(memory) ?? memory.lastNoun) : memory.lastNoun;
}

/** "a contract worth $15 billion, which Canada concluded": what has the price is described, and not the price. */
function pricedBefore({ chunks, lastNoun }: ClauseMemory): NounPhrase | null {
  const at = lastNoun ? chunks.indexOf(lastNoun) : -1;
  const [priced, worth] = [chunks[at - 2], chunks[at - 1]];
  return isWord(worth, 'preposition') && worth.text === 'worth' && isNoun(priced) ? priced : null;
}

const isText = oneOf('resolution motion draft text amendment');

/** "vetoed a resolution in the Security Council that called on Chad": what asks is the text, and not the body before which it is. */
function paperBefore({ chunks, lastNoun, look }: ClauseMemory): NounPhrase | null {
  if (!lastNoun || look.kind(lastNoun) !== 'ORGANIZATION') return null;
  const at = chunks.indexOf(lastNoun);
  const [text, within] = [chunks[at - 2], chunks[at - 1]];
  const isBefore = isWord(within, 'preposition') && /^(?:in|at|before)$/.test(within.text);
  return isBefore && isNoun(text) && isText(text.lemma) && !isWord(chunks[at + 1], 'comma') ? text : null;
}

/** The part of a phrase that one of its names is. */
const partOf = (phrase: NounPhrase, named: SentenceMention): NounPhrase =>
  asPhrase({
    ...phrase,
    first: named.first,
    head: named.head,
    mentions: [named],
    modifiers: [],
    possessor: null,
    before: [],
  });

/** "Palme, the prime minister of Sweden, which had signed": the state or body whose office he holds. */
function bodyBefore({ lastNoun, look, kindOf }: ClauseMemory): NounPhrase | null {
  if (!lastNoun || look.kind(lastNoun) !== 'OFFICIAL') return null;
  const named = lastNoun.modifiers.findLast(({ last, form }) => form !== 'demonym' && last === lastNoun.last);
  return named && /^(COUNTRY|ORGANIZATION)$/.test(kindOf(named.entities[0] ?? '') ?? '')
    ? partOf(lastNoun, named)
    : null;
}

/** "Norway, which had warned Chad and which expelled": a second relative clause behind "and" describes what the first does. */
function describedBefore({ look, current, described }: ClauseMemory, at: number): NounPhrase | null {
  if (!described || !isWord(look.before(at), 'coordinator')) return null;
  for (let host = current; host; host = host.parent) if (host.link === 'relative') return described;
  return null;
}

/** "It was with Chad that Mali severed relations", "It was after it had left that Chad came", "It was after seizing a ship that it left": how it was done is told ahead, and "that" opens the deed. */
function turnCleft(memory: ClauseMemory): boolean {
  const { current, chunks, pending } = memory;
  const gerund = current?.link === 'gerund' ? current : null;
  const ahead = gerund ?? (current?.link === 'adverbial' ? current : null);
  const be = ahead ? ahead.parent : current;
  if (be?.verb.lemma !== 'be' || be.subject[0]?.lemma !== 'it' || be.objects.length > 0 || pending.length > 0)
    return false;
  let behind = chunks.indexOf(be.verb) + 1;
  while (isWord(chunks[behind], 'adverb')) behind++;
  if (!isWord(chunks[behind], 'preposition')) return false;
  if (gerund) {
    gerund.subject = [];
    gerund.parent = null;
    memory.dangling.push(gerund);
  }
  memory.fronted = be.prepositionals.splice(0);
  memory.current = null;
  memory.lastNoun = null;
  return true;
}

/** "President Olympio of Togo, whom Nkrumah accuses": a state is no "whom", he that it belongs to is. */
function personBefore({ chunks, lastNoun, look }: ClauseMemory): NounPhrase | null {
  if (!lastNoun || look.kind(lastNoun) !== 'COUNTRY') return null;
  // "the government of Imre Nagy, who appealed"
  const named = lastNoun.modifiers.find(({ form, last }) => form === 'name' && last === lastNoun.last);
  if (named?.entities[0]?.startsWith('official:')) return partOf(lastNoun, named);
  const at = chunks.indexOf(lastNoun);
  const link = chunks[at - 1];
  const person = chunks[at - 2];
  return isWord(link, 'preposition') && /^(of|from)$/.test(link.text) && isNoun(person) ? person : null;
}

const opensSubordinate = (memory: ClauseMemory, at: number, word: Word): boolean =>
  word.kind === 'subordinator' ||
  (word.kind === 'preposition' && AMBIGUOUS_OPENERS.has(word.text) && memory.look.opensClause(at + 1));

const endsSentence = ({ chunks }: ClauseMemory, at: number): boolean =>
  at >= chunks.length || isWord(chunks[at], 'semicolon');

/** What stands in brackets is skipped, but for a list that spells out the phrase before it. */
function readBracket(memory: ClauseMemory, at: number): number {
  let close = at + 1;
  while (close < memory.chunks.length && !isWord(memory.chunks[close], 'close')) close++;
  // "expelled Chad's teachers (it had recalled its envoy in May)."
  if (endsSentence(memory, close + 1) && isNoun(memory.chunks[at + 1]) && memory.look.opensClause(at + 1)) {
    closeSentence(memory);
    return at + 1;
  }
  if (isNoun(memory.chunks[at + 1]) && memory.look.listEnd(at + 1) === close)
    elaborate(memory, memory.look.list(at + 1).members);
  return close < memory.chunks.length ? close + 1 : at + 1;
}

/** "threw out the envoys", "threw the envoys out" */
function takeParticle(memory: ClauseMemory, at: number, word: Word): void {
  const before = memory.chunks[at - 1];
  const verb = memory.current?.verb;
  if (memory.current?.particle === null && (isNoun(before) || (isVerb(before) && before.head === verb?.head)))
    memory.current.particle = word.text;
}

const isSaid = (lemma: string): boolean => REPORTING.has(lemma) || ASKING.has(lemma);

/** "the charge that it had armed them": "that" at a position says what the noun before it is; but "the charge that Belgrade denied". */
function explainsNoun({ chunks, look }: ClauseMemory, noun: NounPhrase, at: number): boolean {
  if (!EXPLAINED.has(noun.lemma)) return false;
  const verb = chunks[look.listEnd(at + 1)];
  const isDescribed =
    isVerb(verb) && DONE_WITH_WORDS.has(verb.lemma) && !verb.passive && !isNoun(chunks[chunks.indexOf(verb) + 1]);
  return !isDescribed;
}

const leadsInTopic = oneOf('of about over against');

const isTopicOf = (chunk: Chunk | undefined): boolean => isWord(chunk, 'preposition') && leadsInTopic(chunk.text);

const isCleft = ({ current }: ClauseMemory): boolean =>
  current?.verb.lemma === 'be' && current.subject[0]?.lemma === 'it';

/** A person, or a state by its name: nobody asks which one is meant. */
function isSomebody({ kindOf }: ClauseMemory, { form, entities }: SentenceMention): boolean {
  const kind = form === 'demonym' ? null : kindOf(entities[0] ?? '');
  return kind === 'OFFICIAL' || (kind === 'COUNTRY' && (form === 'name' || form === 'capital'));
}

/** "the harbour that China built": "that" after a noun which is neither told to nor explained. */
function describesNoun(memory: ClauseMemory, at: number): boolean {
  // "it was Berg, the minister, that Chad condemned"
  const aside = isWord(memory.chunks[at - 1], 'comma') && isCleft(memory) ? 1 : 0;
  const noun = memory.chunks[at - 1 - aside];
  if (!isNoun(noun) || noun.temporal || !isNoun(memory.chunks[at + 1]) || explainsNoun(memory, noun, at)) return false;
  // "complained of the weapons that Russia sold": what is spoken of is described, and nothing is said
  const topic = isTopicOf(memory.chunks[at - 2]);
  if (!topic && memory.current && memory.pending.length === 0 && isSaid(memory.current.verb.lemma)) return false;
  // "reminded me that": nothing describes a pronoun
  if (/^(?:i|me|him|us|them|you)$/.test(noun.lemma)) return false;
  // "it is not the case that"
  if (noun.lemma === 'case' && memory.current?.verb.lemma === 'be') return false;
  // "it was the president that France received"
  if (isCleft(memory)) return true;
  return !noun.mentions.some((mention) => isSomebody(memory, mention));
}
