import type { VerbGroup } from './chunk.ts';
import type { Token } from './document.ts';
import {
  INNER_ADVERBS,
  isGerundShape,
  isParticipleShape,
  isPast,
  MODALS,
  NEVER_PASSIVE,
  PARTICLES,
  PAST_ONLY,
  PAST_SAME,
} from './grammar-words.ts';
import { oneOf } from './one-of.ts';
import { isPrenominal, isVerbal, type SentenceView } from './sentence-view.ts';

const isPluralOnly = oneOf('have are were do');

const negates = oneOf('never seldom rarely hardly scarcely');

/** Auxiliaries, adverbs, "not" and the verb, as one group; null where no verb follows. */
export function verbGroup(view: SentenceView, at: number): VerbGroup | null {
  const first = view.tokens[at]!;
  const infinitive =
    first.lower === 'to' &&
    !isGerundShape(view.tokens[at + 1]?.lower ?? '') &&
    (isVerbal(view, at + 1) || (view.tokens[at + 1]?.pos === 'ADV' && isVerbal(view, at + 2)));
  if (!infinitive && !isVerbal(view, at)) return null;
  // "to help quell an insurgency": the bare form after "help" is one more infinitive
  const bare =
    view.tokens[at - 1]?.lemma === 'help' && view.tokens[at - 1]?.pos === 'VERB' && first.lower === first.lemma;
  if (!infinitive && isPrenominal(view, at)) return null;
  let index = infinitive ? at + 1 : at;
  const auxiliaries: Token[] = [];
  // "for not recognising it", "vowed not to sign"
  const before = view.tokens[at - 1]?.lower;
  // "never recognized Kosovo", "no longer recognizes it"
  const isNoMore = before === 'longer' && view.tokens[at - 2]?.lower === 'no';
  let negated = negates(before ?? '') || isNoMore || (before === 'not' && (infinitive || isGerundShape(first.lower)));
  let head = -1;
  for (; index < view.tokens.length; index++) {
    const token = view.tokens[index]!;
    if (token.lower === 'not' || token.lower === "n't" || token.lower === 'never') {
      if (head >= 0) break;
      negated = true;
    } else if (token.lower === 'no' && view.tokens[index + 1]?.lower === 'longer' && auxiliaries.length > 0) {
      negated = true;
      index++;
    } else if ((token.pos === 'AUX' || isHaving(view, index)) && !view.covered.has(index)) auxiliaries.push(token);
    else if (
      (token.pos === 'ADV' || INNER_ADVERBS.has(token.lower)) &&
      !PARTICLES.has(token.lower) &&
      (auxiliaries.length > 0 || infinitive) &&
      verbAhead(view, index)
    )
      continue;
    else if (isVerbal(view, index)) {
      if (auxiliaries.length > 0 && isGerundShape(token.lower) && !auxiliaries.some((word) => word.lemma === 'be'))
        break;
      head = index;
      break;
    } else break;
  }
  const lastAuxiliary = auxiliaries.at(-1);
  if (head < 0) {
    if (!lastAuxiliary) return null;
    head = lastAuxiliary.index;
  }
  return describe(view, {
    at,
    head,
    auxiliaries: auxiliaries.filter((word) => word.index !== head),
    infinitive: infinitive || bare,
    negated,
  });
}

/** "accused them of having shelled it", "is said to have massed troops": no verb by itself before a participle. */
function isHaving(view: SentenceView, index: number): boolean {
  const { lower } = view.tokens[index]!;
  const next = view.tokens[index + 1];
  if (!next || (next.pos !== 'VERB' && next.pos !== 'AUX')) return false;
  return lower === 'having' || (lower === 'have' && isParticipleShape(next));
}

function verbAhead(view: SentenceView, index: number): boolean {
  for (let next = index + 1; next < Math.min(index + 3, view.tokens.length); next++) {
    if (isVerbal(view, next) || view.tokens[next]!.lower === 'not') return true;
    if (view.tokens[next]!.pos !== 'ADV') return false;
  }
  return false;
}

function describe(
  view: SentenceView,
  found: {
    at: number;
    head: number;
    auxiliaries: readonly Token[];
    infinitive: boolean;
    negated: boolean;
  },
): VerbGroup {
  const verb = view.tokens[found.head]!;
  const { auxiliaries } = found;
  const modalWord = auxiliaries.find((word) => word.lower in MODALS && word.lemma !== 'have') ?? null;
  const last = auxiliaries.at(-1);
  const ing = verb.lower.endsWith('ing') && (verb.lemma !== verb.lower || verb.pos === 'AUX');
  const passive =
    !ing &&
    last !== undefined &&
    (last.lemma === 'be' || last.lower === 'being' || last.lemma === 'get') &&
    // "were run by France": its participle is its plain form
    (isParticipleShape(verb) || verb.lower === 'run') &&
    verb.pos === 'VERB';
  const bare = auxiliaries.length === 0 && !found.infinitive;
  const form = found.infinitive
    ? 'to'
    : bare && ing
      ? 'ing'
      : auxiliaries[0]?.lower === 'being' || auxiliaries[0]?.lower === 'having'
        ? 'ing'
        : 'finite';
  return {
    kind: 'verb',
    first: found.at,
    last: found.head,
    head: found.head,
    lemma: verb.lower === 'being' ? 'be' : verb.lemma,
    form,
    passive,
    negated: found.negated,
    modal: modalWord ? MODALS[modalWord.lower]! : null,
    perfect: auxiliaries.some((word) => word.lemma === 'have') && !ing,
    progressive: (ing && last?.lemma === 'be') || (passive && last?.lower === 'being'),
    past: bare
      ? isPast(verb) || PAST_SAME.has(verb.lower)
      : auxiliaries.some((word) => /^(was|were|had|did)$/.test(word.lower)),
    participial: !PAST_ONLY.has(verb.lower) && !NEVER_PASSIVE.has(verb.lemma),
    bare: bare && verb.lower === verb.lemma,
    plural: (bare && verb.lower === verb.lemma) || isPluralOnly((auxiliaries[0] ?? verb).lower),
  };
}
