import type { Token } from './document.ts';
import { IRREGULAR_PAST } from './irregular-verbs.ts';
import { isGerundVerb } from './known-gerunds.ts';
import { retagged } from './repair.ts';
import { FORMS, lemmaOf } from './verb-forms.ts';

/**
 * The verbs of the relation table in all their forms. wink takes rare past forms for adjectives ("blockaded"), plain forms after a plural
 * subject for nouns ("Japan and Australia share intelligence") and invents lemmas ("stag" for "staged"); a verb that the table knows needs no guess.
 */

const REPORTS = /^(say|tell|report|add|announce|note|write|state)$/;

const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  if (token.pos === 'AUX') return true;
  const infinitive = tokens[at - 1]?.pos === 'PART' || tokens[at - 1]?.lower === 'to';
  return token.pos === 'VERB' && !infinitive && !token.lower.endsWith('ing') && !REPORTS.test(token.lemma);
};

const opensObject = (token: Token | undefined): boolean =>
  token !== undefined && /^(DET|PRON|PROPN|ADJ|NUM|NOUN|PART|SYM)$/.test(token.pos);

/** How far back an aside may open. */
const ASIDE_REACH = 14;

/** What stands before a verb, adverbs and one aside between commas skipped: "Israel reportedly", "Canada, in turn,". */
function subjectBefore(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (tokens[index]?.pos === 'ADV') index--;
  if (tokens[index]?.lower === 'turn' && tokens[index - 1]?.lower === 'in') index -= 2;
  if (tokens[index]?.text !== ',') return tokens[index];
  for (let open = index - 2; open > Math.max(0, index - ASIDE_REACH); open--)
    if (tokens[open]!.text === ',') return tokens[open - 1];
  return undefined;
}

/** "Egypt blockaded the port", "Chad alleged that": a past form right after its subject and before its object. */
function isPastVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after) return false;
  if (isPerfect(tokens, at) && (token.lower in IRREGULAR_PAST || FORMS.get(token.lower)?.kind === 'past')) return true;
  const form = FORMS.get(token.lower);
  if (form?.kind !== 'past' || form.lemma === token.lower) return false;
  const subject =
    before.pos === 'PROPN' ||
    before.pos === 'PRON' ||
    // "Chou En-lai alleged"
    (before.pos === 'NOUN' && (before.lemma !== before.lower || /^\p{Lu}/u.test(before.text)));
  if (subject && /^(DET|PRON|PROPN|NUM|SYM|SCONJ|ADP)$/.test(after.pos)) return true;
  return closesSubject(tokens, at) && governs(token, after);
}

/** Participles that say what things are like: "to have limited means", "and occupied Palestine". */
const QUALITIES =
  /^(limited|strained|mixed|advanced|armed|united|divided|occupied|allied|annexed|increased|improved|reduced|troubled|renewed|related|shared|detailed|trained|wounded|skilled|close|unified|split|battered|besieged|embattled)$/;

/** "is said to have staged exercises", "having pledged support": behind "have" stands the verb. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const perfect = before.lower === 'having' || (before.lower === 'have' && tokens[at - 2]?.lower === 'to');
  return perfect && !QUALITIES.test(tokens[at]!.lower);
}

/** "France, in a rare step, rebuffed", "the government mediated", "at last blockaded": a past form behind an aside, a noun or an adverb. */
function closesSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.text === ',' || before.pos === 'NOUN') return true;
  return before.pos === 'ADV' && !/^(DET|ADP|AUX|ADV)$/.test(tokens[at - 2]?.pos ?? 'DET');
}

const governs = (token: Token, after: Token): boolean =>
  /^(DET|PRON|NUM|SCONJ)$/.test(after.pos) || (/^(PROPN|ADP)$/.test(after.pos) && !QUALITIES.test(token.lower));

/** "Qatar plans to invest", "Britain demands that": a third form between a name and what it governs. */
function isThirdVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.pos !== 'NOUN' || FORMS.get(token.lower)?.kind !== 'third' || tokens[at - 1]?.pos !== 'PROPN') return false;
  // "asked its NATO allies to meet": whose they are
  if (/^(its|their|his|her|our)$/.test(tokens[at - 2]?.lower ?? '')) return false;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  return (next?.lower === 'to' && second?.pos === 'VERB') || next?.lower === 'that';
}

const ASKS = /^(demand|insist|urge|ask|request|recommend|propose|require|order|suggest|stipulate|decree)$/;

/** "demanded that Angola order them home": what is asked for stands in its plain form, which looks like a noun. */
function isAskedVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || FORMS.get(token.lower)?.kind !== 'plain') return false;
  if (!/^(PROPN|NOUN)$/.test(tokens[at - 1]?.pos ?? '') || /^(VERB|AUX|NOUN)$/.test(tokens[at + 1]?.pos ?? ''))
    return false;
  for (let back = at - 1; back >= Math.max(1, at - 7); back--) {
    if (tokens[back]!.lower === 'that') return ASKS.test(tokens[back - 1]!.lemma);
    if (tokens[back]!.pos === 'VERB' || tokens[back]!.pos === 'AUX') return false;
  }
  return false;
}

/** In a sentence without a finite verb, the first known verb form after a subject is it. */
function missingVerb(tokens: readonly Token[]): number {
  if (tokens.length > 40 || tokens.some((_, at) => isFiniteVerb(tokens, at))) return -1;
  return tokens.findIndex((token, at) => {
    const form = FORMS.get(token.lower);
    const before = form && subjectBefore(tokens, at);
    if (!form || form.kind === 'gerund' || token.pos === 'PROPN' || token.pos === 'ADP' || !before) return false;
    if (before.pos !== 'PROPN' && before.pos !== 'PRON' && before.pos !== 'NOUN') return false;
    // "The British envoy besought Peking": behind one noun only what governs a name
    if (
      before.pos === 'NOUN' &&
      before.lemma === before.lower &&
      (form.kind !== 'past' || tokens[at + 1]?.pos !== 'PROPN')
    )
      return false;
    const many =
      form.kind !== 'plain' || tokens.slice(0, at).some((one) => one.lower === 'and') || before.pos === 'NOUN';
    return many && (opensObject(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADP');
  });
}

const isKnownGerund = (lower: string): boolean => FORMS.get(lower)?.kind === 'gerund';

const asVerb = (token: Token): Token =>
  retagged(token, 'VERB', FORMS.get(token.lower)?.lemma ?? IRREGULAR_PAST[token.lower] ?? token.lemma);

/** Tags and lemmas of the verbs that the relation table knows, put right where wink misses them. */
export function restoreVerbs(tokens: readonly Token[]): Token[] {
  const restored = tokens.map((token, at) =>
    isPastVerb(tokens, at) ||
    isThirdVerb(tokens, at) ||
    isAskedVerb(tokens, at) ||
    isGerundVerb(tokens, at, isKnownGerund)
      ? asVerb(token)
      : token.pos === 'VERB'
        ? retagged(token, 'VERB', lemmaOf(token))
        : token,
  );
  const missing = missingVerb(restored);
  return missing < 0 ? restored : restored.map((token, at) => (at === missing ? asVerb(token) : token));
}
