import type { Token } from '../words/document.ts';
import { PARTICLES, PAST_SAME } from '../words/grammar-words.ts';
import { IRREGULAR_PAST } from '../words/irregular-verbs.ts';
import { oneOf } from '../words/one-of.ts';

/** Past forms of known verbs that the tagger takes for adjectives or nouns, told from participles that only describe. */

/** Participles that say what things are like: "to have limited means", "and occupied Palestine". */
const QUALITIES =
  /^(limited|strained|mixed|advanced|armed|united|divided|occupied|allied|annexed|increased|improved|reduced|troubled|renewed|related|shared|detailed|trained|wounded|skilled|close|unified|split|battered|besieged|embattled)$/;

/** "has liberated Chile", "has armed the rebels", but not "has armed guards", "has limited means". */
const takesObject = ({ lower }: Token, after: Token): boolean =>
  /^(DET|PRON)$/.test(after.pos) || (/^(PROPN|NUM)$/.test(after.pos) && !QUALITIES.test(lower));

/** "is said to have staged exercises", "having pledged support": behind "have" stands the verb. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const [second, after] = [tokens[at - 2]?.lower ?? '', tokens[at + 1]];
  const perfect =
    before.lower === 'having' ||
    (before.lower === 'have' && second === 'to') ||
    // "has since sheltered dissidents"
    (before.lower === 'since' && /^(has|have|had)$/.test(second));
  if (perfect)
    return !QUALITIES.test(tokens[at]!.lower) || (after !== undefined && /^(DET|PRON|PROPN)$/.test(after.pos));
  let auxiliary = at - 1;
  // "has long accused Iraq"
  while (auxiliary > 0 && (tokens[auxiliary]!.pos === 'ADV' || tokens[auxiliary]!.lower === 'long')) auxiliary--;
  return /^(has|have|had)$/.test(tokens[auxiliary]!.lower) && after !== undefined && takesObject(tokens[at]!, after);
}

/** "Egypt blockaded", "ministers alleged", "Chou En-lai alleged": a name, a pronoun or a plural right before the form. */
const followsSubject = ({ pos, lemma, lower, text }: Token): boolean =>
  pos === 'PROPN' || pos === 'PRON' || (pos === 'NOUN' && (lemma !== lower || /^\p{Lu}/u.test(text)));

const isDash = oneOf('– — - --');

/** "Chad – a poor country – alleged", "the union (AU) mediated": the second mark of an aside. */
const closesAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === ')' ||
  (isDash(tokens[at]!.text) && tokens.slice(0, at).some(({ text }, index) => index > 0 && isDash(text)));

/** "France, in a rare step, rebuffed", "the government mediated", "which shelled", "Chad (a poor country) alleged": a past form behind what parts it from its subject. */
function closesSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (
    before.text === ',' ||
    before.pos === 'NOUN' ||
    closesAside(tokens, at - 1) ||
    /^(that|which|who)$/.test(before.lower)
  )
    return true;
  if (before.pos === 'CCONJ') return tokens.slice(0, at).some(({ pos }) => pos === 'VERB');
  return before.pos === 'ADV' && !/^(DET|ADP|AUX|ADV)$/.test(tokens[at - 2]?.pos ?? 'DET');
}

const governs = ({ lower }: Token, after: Token): boolean =>
  /^(DET|PRON|NUM|SCONJ)$/.test(after.pos) || (/^(PROPN|ADP)$/.test(after.pos) && !QUALITIES.test(lower));

/** "Honoured by France, Sudan", "Hemmed in by Chad,", "Herded into a deal by Chad,": a past form at the head of a sentence with its doer. */
function opensPassive(tokens: readonly Token[]): boolean {
  const next = tokens[1];
  if (!next || (next.pos !== 'ADP' && !PARTICLES.has(next.lower))) return false;
  for (let at = 1; at < Math.min(tokens.length, 8) && tokens[at]!.text !== ','; at++)
    if (tokens[at]!.lower === 'by') return true;
  return false;
}

/** "The former gave the latter ships": no adjective before it. */
const followsPair = (tokens: readonly Token[], at: number): boolean =>
  /^(former|latter)$/.test(tokens[at - 1]!.lower) &&
  tokens[at - 2]?.lower === 'the' &&
  /^(DET|NUM|SYM|PRON|PROPN|ADP|SCONJ|PART)$/.test(tokens[at + 1]!.pos);

/** True for a past form tagged otherwise that does the work of a verb; `isKnown` tells the past forms of the table's regular verbs. */
export function isPastVerb(tokens: readonly Token[], at: number, isKnown: (lower: string) => boolean): boolean {
  const token = tokens[at]!;
  if (at === 0) return token.pos !== 'VERB' && opensPassive(tokens) && isKnown(token.lower);
  const after = tokens[at + 1];
  if (!after || (token.pos !== 'ADJ' && token.pos !== 'NOUN')) return false;
  const mayBePast = IRREGULAR_PAST.has(token.lower) || PAST_SAME.has(token.lower) || isKnown(token.lower);
  if (mayBePast && (isPerfect(tokens, at) || followsPair(tokens, at))) return true;
  if (!isKnown(token.lower)) return false;
  if (followsSubject(tokens[at - 1]!) && /^(DET|PRON|PROPN|NUM|SYM|SCONJ|ADP)$/.test(after.pos)) return true;
  return closesSubject(tokens, at) && governs(token, after);
}
