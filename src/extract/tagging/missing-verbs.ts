import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { FORMS } from '../words/verb-forms.ts';

/** Stretches of words that the tagger left without a verb, and the known verb form in them that is theirs. */

const REPORTS = /^(say|tell|report|add|announce|note|write|state)$/;

const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  // "Moscow demands to be shown"
  if (token.pos === 'AUX') return tokens[at - 1]?.lower !== 'to';
  const auxiliary = tokens[at - 1]?.pos === 'AUX' ? 1 : 0;
  const opener = tokens[at - 1 - auxiliary];
  const infinitive = opener?.pos === 'PART' ? opener.lower === 'to' || auxiliary === 0 : opener?.lower === 'to';
  return token.pos === 'VERB' && !infinitive && !token.lower.endsWith('ing') && !REPORTS.test(token.lemma);
};

const opensObject = (token: Token | undefined): boolean =>
  token !== undefined && /^(DET|PRON|PROPN|ADJ|NUM|NOUN|PART|SYM)$/.test(token.pos);

/** How far back an aside may open. */
const ASIDE_REACH = 14;

/** What stands before a verb, adverbs and one aside between commas skipped: "Israel reportedly", "Canada, in turn,". */
function subjectBefore(tokens: readonly Token[], at: number, from: number): Token | undefined {
  let index = at - 1;
  while (index > from && tokens[index]!.pos === 'ADV') index--;
  if (tokens[index]?.lower === 'turn' && tokens[index - 1]?.lower === 'in') index -= 2;
  if (index < from || tokens[index]?.text !== ',') return tokens[index];
  for (let open = index - 2; open > Math.max(from, index - ASIDE_REACH); open--)
    if (tokens[open]!.text === ',') return tokens[open - 1];
  return undefined;
}

/** "Peru, Chile sign deal": two names with a comma between them are several. */
const isHeadlinePair = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[from]!.pos === 'PROPN' &&
  tokens.slice(from, at).some(({ text }) => text === ',') &&
  tokens.slice(from, at).every(({ pos, text }) => text === ',' || /^(PROPN|ADJ|DET)$/.test(pos));

/** Those who act and are tagged as qualities: "Chad's premier", "the military". */
export const isActingAdjective = oneOf('premier general military executive union');

const mayAct = ({ pos, lower }: Token): boolean =>
  pos === 'PROPN' || pos === 'PRON' || pos === 'NOUN' || (pos === 'ADJ' && isActingAdjective(lower));

/** "the treaty", "Peking", and right before "with" or "to" a bare noun: "signs pact with Mali". */
const mayBeHit = (tokens: readonly Token[], at: number): boolean =>
  /^(PROPN|DET)$/.test(tokens[at]?.pos ?? '') ||
  (tokens[at]?.pos === 'NOUN' && /^(with|to|from|on|in|by)$/.test(tokens[at + 1]?.lower ?? ''));

/** A known verb form between a subject and what it governs, in words from a position on of which none is the verb. */
function isMissing(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  const form = FORMS.get(token.lower);
  if (!form || form.kind === 'gerund' || token.pos === 'PROPN' || token.pos === 'ADP' || at === from) return false;
  const before = subjectBefore(tokens, at, from);
  if (!before || !mayAct(before)) return false;
  // "The British envoy besought Peking", "the ministry reviews the treaty": behind one noun only what governs a name or has an article behind it
  const single = before.pos !== 'PROPN' && before.pos !== 'PRON' && before.lemma === before.lower;
  if (single && (form.kind === 'plain' || !mayBeHit(tokens, at + 1))) return false;
  const many =
    form.kind !== 'plain' ||
    tokens.slice(from, at).some((one) => one.lower === 'and') ||
    before.pos === 'NOUN' ||
    isHeadlinePair(tokens, at, from);
  return many && (opensObject(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADP');
}

function missingIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isFiniteVerb(tokens, at)) return -1;
  for (let at = from; at < to; at++) if (isMissing(tokens, at, from)) return at;
  return -1;
}

/** The words that open a clause of their own: "if Iran supplies arms". */
const OPENERS = /^(if|unless|when|because|while|although|though|whether)$/;

/** The longest headline, in words. */
const HEADLINE = 24;

/** "French planes bomb a village; Tunisia recalls its envoy": the verbs of the clauses between semicolons. */
function missingBetweenSemicolons(tokens: readonly Token[]): number[] {
  const missing: number[] = [];
  for (let from = 0, at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.text !== ';') continue;
    const found = from === 0 && at === tokens.length ? -1 : missingIn(tokens, from, at);
    if (found >= 0) missing.push(found);
    from = at + 1;
  }
  return missing;
}

/** "Bolivia breaks ties with Israel, Chile recalls envoy": the verbs of a headline's parts, each of which opens with a name. */
function missingInParts(tokens: readonly Token[]): number[] {
  const missing: number[] = [];
  for (let from = 0, at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !/^[,;]$/.test(tokens[at]!.text)) continue;
    const found = at - from > 2 && tokens[from]!.pos === 'PROPN' ? missingIn(tokens, from, at) : -1;
    if (found >= 0) missing.push(found);
    from = at + 1;
  }
  return missing;
}

const HAS = /^(have|has|had)$/;
/** How many words may stand between "had" and what it has somebody do. */
const CAUSED_REACH = 5;

/** "had his planes bomb Chad": the verb form between whom somebody has do it and whom it is done to; -1 where none stands there. */
function causedIn(tokens: readonly Token[], has: number): number {
  if (!/^(DET|PRON|PROPN)$/.test(tokens[has + 1]?.pos ?? '')) return -1;
  for (let at = has + 2; at < Math.min(has + CAUSED_REACH, tokens.length - 1); at++) {
    if (!/^(NOUN|ADJ|PROPN)$/.test(tokens[at]!.pos)) return -1;
    const isCaused = tokens[at]!.pos === 'NOUN' && FORMS.get(tokens[at]!.lower)?.kind === 'plain';
    if (isCaused && /^(NOUN|PROPN)$/.test(tokens[at - 1]!.pos) && tokens[at + 1]!.pos === 'PROPN') return at;
  }
  return -1;
}

function causedVerbs(tokens: readonly Token[]): number[] {
  const caused: number[] = [];
  for (let at = 0; at < tokens.length - 2; at++) {
    const found = HAS.test(tokens[at]!.lower) ? causedIn(tokens, at) : -1;
    if (found >= 0) caused.push(found);
  }
  return caused;
}

/** Positions of verbs that are tagged otherwise: of a whole sentence, of the parts of a headline, and of a clause between its conjunction and the next comma. */
export function missingVerbs(tokens: readonly Token[]): number[] {
  if (tokens.length > 40) return [];
  const whole = missingIn(tokens, 0, tokens.length);
  if (whole >= 0) return [whole];
  if (tokens.length <= HEADLINE && tokens.length > 0 && tokens.at(-1)!.pos !== 'PUNCT') return missingInParts(tokens);
  const missing = [...causedVerbs(tokens), ...missingBetweenSemicolons(tokens)];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.pos !== 'SCONJ' || !OPENERS.test(tokens[at]!.lower)) continue;
    let end = at + 1;
    while (end < tokens.length && tokens[end]!.text !== ',') end++;
    const found = missingIn(tokens, at + 1, end);
    if (found >= 0) missing.push(found);
  }
  return missing;
}
