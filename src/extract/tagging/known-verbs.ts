import type { Token } from '../words/document.ts';
import { IRREGULAR_PAST } from '../words/irregular-verbs.ts';
import { oneOf } from '../words/one-of.ts';
import { FORMS, lemmaOf } from '../words/verb-forms.ts';
import { verbBeforeThat } from './asked-clauses.ts';
import { isCountedVerb, isJoinedVerb } from './joined-verbs.ts';
import { isGerundVerb } from './known-gerunds.ts';
import { isPastVerb } from './known-pasts.ts';
import { isActingAdjective, missingVerbs } from './missing-verbs.ts';
import { retagged } from './repair.ts';

/**
 * The verbs of the relation table in all their forms. wink takes rare past forms for adjectives ("blockaded"), plain forms after a plural
 * subject for nouns ("Japan and Australia share intelligence") and invents lemmas ("stag" for "staged"); a verb that the table knows needs no guess.
 */

/** Nouns for those who act, whose plans are called theirs and not "government plans". */
const acts = oneOf(
  'government ministry minister premier president chancellor king army navy junta regime cabinet parliament kingdom republic country state administration leader alliance bloc union company envoy ambassador delegation side spokesman spokeswoman party opposition coalition',
);

/** "Qatar plans to invest", "the ministry demands that": a third form between who acts and what it governs. */
function isThirdVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.pos !== 'NOUN' || FORMS.get(token.lower)?.kind !== 'third') return false;
  if (before?.pos !== 'PROPN' && !(before?.pos === 'NOUN' && acts(before.lower))) return false;
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
    if (tokens[back]!.lower === 'that') return ASKS.test(verbBeforeThat(tokens, back)?.lemma ?? '');
    if (tokens[back]!.pos === 'VERB' || tokens[back]!.pos === 'AUX') return false;
  }
  return false;
}

/** "blockaded", but not "shot", which is as well a noun. */
const isKnownPast = (lower: string): boolean => {
  const form = FORMS.get(lower);
  return form?.kind === 'past' && form.lemma !== lower;
};
const mayTurn = oneOf('NOUN ADV ADJ');
const standsInSubject = oneOf('PROPN DET NOUN ADJ PART PUNCT');
const OBJECT = /^(DET|PRON|NUM)$/;
/** Behind a name, "did Mali train with Chad", "did Wang Yi touch down". */
const BEHIND_NAME = /^(DET|PROPN|PRON|NUM|ADP|ADV)$/;
/** The longest subject behind "did", in words. */
const TURNED_SUBJECT = 12;

/** "Not only did Chad praise Libya", "Only then did the foreign minister, Lars Berg, back it": the plain form behind a subject that stands behind "did". */
function isTurnedVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!mayTurn(token.pos) || FORMS.get(token.lower)?.kind !== 'plain') return false;
  // "did foreign minister Roland Dumas fly": an office before its name
  const opensObject = tokens[at - 1]?.pos === 'PROPN' || tokens[at - 1]?.text === ',' ? BEHIND_NAME : OBJECT;
  if (!opensObject.test(tokens[at + 1]?.pos ?? '')) return false;
  let auxiliary = at - 1;
  while (auxiliary > at - TURNED_SUBJECT && standsInSubject(tokens[auxiliary]?.pos ?? '')) auxiliary--;
  if (auxiliary === at - 1 || tokens[at - 1]!.pos === 'DET') return false;
  return /^(did|does|do)$/.test(tokens[auxiliary]?.lower ?? '');
}

const isKnownGerund = (lower: string): boolean => FORMS.get(lower)?.kind === 'gerund';

const asVerb = (token: Token): Token =>
  retagged(token, 'VERB', FORMS.get(token.lower)?.lemma ?? IRREGULAR_PAST.get(token.lower) ?? token.lemma);

const FORMS_OF_VERBS: ReadonlySet<string> = new Set([...FORMS.keys(), ...IRREGULAR_PAST.keys()]);
const mayHideVerb = oneOf('NOUN ADJ ADV');

/** True for a verb that wink takes for another word. Most words end at the first test: their tag is right, or they are no form of a known verb. */
const isHiddenVerb = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || mayHideVerb(tokens[at]!.pos)) &&
  FORMS_OF_VERBS.has(tokens[at]!.lower) &&
  (isPastVerb(tokens, at, isKnownPast) ||
    isThirdVerb(tokens, at) ||
    isAskedVerb(tokens, at) ||
    isTurnedVerb(tokens, at) ||
    isJoinedVerb(tokens, at) ||
    isCountedVerb(tokens, at) ||
    isGerundVerb(tokens, at, isKnownGerund));

/** Tags and lemmas of the verbs that the relation table knows, put right where wink misses them. */
export function restoreVerbs(tokens: readonly Token[]): Token[] {
  const restored = tokens.map((token, at) =>
    isHiddenVerb(tokens, at) ? asVerb(token) : token.pos === 'VERB' ? retagged(token, 'VERB', lemmaOf(token)) : token,
  );
  for (const at of missingVerbs(restored)) {
    restored[at] = asVerb(restored[at]!);
    const before = restored[at - 1];
    if (before?.pos === 'ADJ' && isActingAdjective(before.lower))
      restored[at - 1] = retagged(before, 'NOUN', before.lower);
  }
  // "which harassed Chile": what the verb found behind it is about
  for (let at = 1; at < restored.length; at++) {
    const { pos, lower } = restored[at - 1]!;
    if (pos === 'DET' && lower === 'which' && restored[at]!.pos === 'VERB')
      restored[at - 1] = retagged(restored[at - 1]!, 'PRON', lower);
  }
  return restored;
}
