import type { Token } from '../words/document.ts';
import { PARTICLES } from '../words/grammar-words.ts';
import { oneOf, wordSet } from '../words/one-of.ts';

/** Gerunds of known verbs that the tagger takes for nouns, names or adjectives, told from nouns in -ing by what stands around them. */

/** Words in -ing that stand before other nouns or name an event by themselves: "mining towns", "voting rights", "fighting in". */
const NOUNS_IN_ING = wordSet(
  'meeting building training spending warning funding opening hearing shipping banking trading engineering manufacturing fighting bombing shelling fishing mining housing farming landing leading growing emerging developing neighbouring neighboring remaining existing competing voting striking operating rising standing flying sailing working falling acting governing ruling opposing mounting lasting sitting visiting departing dining drinking walking riding driving hunting swimming living outstanding binding warring understanding feeling finding saying offering undertaking crossing killing following including regarding concerning pending backing beating boarding closing testing filing sporting shooting bearing dumping pressing sweeping',
);

/** What people are like: "for starving Somalis". */
const DESCRIBING = wordSet('starving warring feuding dying ailing rioting surviving opposing visiting departing');

/** Prepositions and conjunctions that lead in a gerund. */
const LEADING =
  /^(of|for|by|from|against|without|after|before|while|when|since|despite|in|at|on|about|through|to|besides|than)$/;
/** Verbs whose object is what somebody does: "began shipping oil". */
const GOING_ON =
  /^(begin|start|stop|resume|continue|keep|avoid|consider|deny|admit|risk|suggest|favour|favor|cease|finish|quit|contemplate|propose)$/;

/** How far a participle at the head of a sentence may stand from the comma that ends its phrase. */
const PHRASE = 24;

/** Where the first verb stands at or behind a position that is no infinitive and no form in -ing; the end where none does. */
function finiteFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && tokens[at - 1]?.lower !== 'to')) return at;
  }
  return at;
}

/** "Filing a protest with Turkey, Moscow spoke": no finite verb before the comma, one behind it. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return (
    comma > at && comma < at + PHRASE && finiteFrom(tokens, at) > comma && finiteFrom(tokens, comma) < tokens.length
  );
}

/** "Voting against the text, Chad left", but not "Fighting in Chad, Togo and Niger went on", "Trading, the bank said, fell". */
function opensPlainly(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const verb = finiteFrom(tokens, comma);
  if (tokens[verb + 1]?.text === ',') return false;
  for (let index = comma + 1; index < verb; index++)
    if (/^(,|and|or|which|who|that)$/.test(tokens[index]!.lower)) return false;
  return true;
}

const goesOn = (before: Token | undefined): boolean => before?.pos === 'VERB' && GOING_ON.test(before.lemma);

/** "Peruvian", "Danish", "Chinese": what a people does is a noun, but "Iran", "Sudan". */
const PEOPLE = /(ian|ican|ish|ese|ench|rab|oviet|raqi|raeli|stani)$/;

/** "With Iran bombing refineries", ", with the two navies blockading it": what somebody named behind "with" does meanwhile. */
function isAbsolute(tokens: readonly Token[], at: number): boolean {
  const doer = tokens[at - 1]!;
  if (!/^(NOUN|PROPN)$/.test(doer.pos) || (doer.pos === 'PROPN' && PEOPLE.test(doer.lower))) return false;
  let start = at - 1;
  while (start > 0 && at - start < 6 && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[start]!.pos)) start--;
  return tokens[start]!.lower === 'with' && (start === 0 || tokens[start - 1]!.text === ',');
}

/** What stands before a gerund makes it one: the head of the sentence, a comma, a preposition or a verb such as "begin". */
function isLedIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return opensSentence(tokens, at);
  if (before.lower === 'busy') return tokens[at - 2]?.pos === 'AUX';
  // "by training and arming rebels": the second of two
  if (/^(and|or)$/.test(before.lower) && tokens[at - 2]!.lower.endsWith('ing'))
    return LEADING.test(tokens[at - 3]?.lower ?? '') || goesOn(tokens[at - 3]);
  return before.text === ',' || LEADING.test(before.lower) || goesOn(before) || isAbsolute(tokens, at);
}

/** "by training and arming the rebels": the first of two, which share what the second governs. */
function sharesObject(tokens: readonly Token[], at: number, isKnown: (lower: string) => boolean): boolean {
  const [and, second, object] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!and || !second || !object || !/^(and|or)$/.test(and.lower) || !second.lower.endsWith('ing')) return false;
  const before = tokens[at - 1];
  const led = goesOn(before) || /^(by|of|for|without)$/.test(before?.lower ?? '');
  return led && isKnown(second.lower) && governs(second, object, and);
}

const doesSoWith = oneOf('trading voting sailing standing');
const takesSides = oneOf('with for against by alongside');

/** "offering support", "meeting Putin", "lining up behind", "stopped trading with": what follows is its object, its particle or its preposition. */
function governs(token: Token, after: Token, before: Token | undefined): boolean {
  if (/^(DET|PRON|NUM|SYM)$/.test(after.pos) || PARTICLES.has(after.lower)) return true;
  // "for starving Somalis", but "of striking Chad"
  if (/^\p{Lu}/u.test(after.text)) return token.pos !== 'ADJ' || !DESCRIBING.has(token.lower);
  if (token.pos === 'ADJ' && !goesOn(before)) return false;
  if (NOUNS_IN_ING.has(token.lower) && before) return doesSoWith(token.lower) && takesSides(after.lower);
  if (after.lower === 'of') return false;
  return /^(NOUN|ADJ|ADP)$/.test(after.pos) || after.lower === 'to';
}

/** True for a known gerund tagged otherwise that does the work of a verb. */
export function isGerundVerb(tokens: readonly Token[], at: number, isKnown: (lower: string) => boolean): boolean {
  const token = tokens[at]!;
  if (!token.lower.endsWith('ing') || !/^(NOUN|ADJ|PROPN)$/.test(token.pos)) return false;
  if ((token.pos === 'PROPN' && at > 0) || !isKnown(token.lower)) return false;
  const after = tokens[at + 1];
  if (sharesObject(tokens, at, isKnown)) return true;
  if (after === undefined || !governs(token, after, tokens[at - 1]) || !isLedIn(tokens, at)) return false;
  return at > 0 || !NOUNS_IN_ING.has(token.lower) || opensPlainly(tokens);
}
