import type { Token } from './document.ts';
import { isGerundShape } from './grammar-words.ts';
import { IRREGULAR_PAST } from './irregular-verbs.ts';

/** A word that can be a past form, by its ending or by the table of irregular verbs. */
export const isPastForm = (lower: string): boolean =>
  lower.length > 4 && (lower.endsWith('ed') || IRREGULAR_PAST.has(lower));

/** The base form of a past or participle: from the table of irregular verbs, else wink's lemma, else by rule. */
export function verbLemma(token: Token): string {
  const irregular = IRREGULAR_PAST.get(token.lower);
  if (irregular) return irregular;
  const hyphen = token.lower.lastIndexOf('-');
  if (hyphen > 0) return prefixedLemma(token, hyphen);
  if (token.lemma !== token.lower) return token.lemma;
  const { lower } = token;
  // "to succeed", "to bleed": no past, unlike "agreed"
  if (/(?:ceed|bleed)$/.test(lower)) return lower;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.length > 4 && lower.endsWith('ed'))
    return /(.)\1ed$/.test(lower) && !/(ll|ss|zz)ed$/.test(lower)
      ? lower.slice(0, -3)
      : lower.replace(/d$/, '').replace(/([^aeiou])([aeiou])([bdgmnprt])e$/, '$1$2$3e');
  if (lower.length > 5 && isGerundShape(lower)) return baseOfGerund(lower.slice(0, -3));
  return lower;
}

/** Base forms that keep their last consonants without an "e": "hosted", "established", "opened". */
const BARE_BEFORE_ED = /(sh|ch|[ncfplrs]t|[nlr]d|ck|ss|ff|rn|lk|nk|rk|mp|lp|rm|lm|sk|wn|en|er|it|et)ed$/;

/** "co-host" of "co-hosted", "re-establish" of "re-established": the tagger knows no lemma of a hyphenated verb. */
function prefixedLemma(token: Token, hyphen: number): string {
  const rest = token.lower.slice(hyphen + 1);
  const base = BARE_BEFORE_ED.test(rest) ? rest.slice(0, -2) : verbLemma({ ...token, lower: rest, lemma: rest });
  return `${token.lower.slice(0, hyphen)}-${base}`;
}

/** "arm" of "arming", "hide" of "hiding", "plan" of "planning": only for words that the tagger's own lemmas lack. */
function baseOfGerund(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /^[^aeiou]*[aeiou][cdgkmnprstuvz]$/.test(stem) ? `${stem}e` : stem;
}
