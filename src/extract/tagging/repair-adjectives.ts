import type { Token } from '../words/document.ts';
import { IRREGULAR_PAST } from '../words/irregular-verbs.ts';
import { FORMS } from '../words/verb-forms.ts';
import { isPastForm } from '../words/verb-lemma.ts';
import { endsInS, isGerund, precedingWord, type Repair, wordSet } from './repair.ts';

/** Words that the tagger takes for adjectives: participles that are the verb, and nouns after an article. */

/** A form that a verb of the table has as a past, with what it governs behind it. */
const isVerbAfterAll = (tokens: readonly Token[], at: number): boolean =>
  (FORMS.get(tokens[at]!.lower)?.kind === 'past' || IRREGULAR_PAST.has(tokens[at]!.lower)) &&
  /^(DET|PRON|PROPN|NUM|SYM|SCONJ|ADP|PART|PUNCT)$/.test(tokens[at + 1]?.pos ?? '');

const BE_OR_HAVE = wordSet('be being have get');

export const ADJECTIVE_REPAIRS: readonly Repair[] = [
  // "was concerned about", "is pleased with": how one feels, and nothing that is done to one; but "was alarmed by"
  {
    from: ['VERB', 'ADJ'],
    words: wordSet(
      'pleased delighted satisfied elated concerned alarmed dismayed outraged worried disappointed indebted deadlocked',
    ),
    to: 'ADJ',
    when: (site) => /^(about|at|over|with|to|on)$/.test(site.after?.lower ?? '') && precedingWord(site)?.lemma === 'be',
  },
  // "is promising Mali a loan", "are striking targets", but "is promising": with an object behind it, it is the verb
  {
    from: ['ADJ'],
    to: 'VERB',
    when: (site) => {
      const { token, after } = site;
      if (!isGerund(token) || precedingWord(site)?.lemma !== 'be') return false;
      return /^(PROPN|DET|PRON)$/.test(after?.pos ?? '') || (after?.pos === 'NOUN' && endsInS(after));
    },
  },
  // "will lower its flag"
  {
    from: ['ADJ'],
    words: wordSet('lower'),
    to: 'VERB',
    when: ({ before, after }) =>
      /^(will|would|to|may|might|must|should|can|could|shall)$/.test(before?.lower ?? '') &&
      /^(DET|PRON|NOUN|PROPN)$/.test(after?.pos ?? ''),
  },
  // "the green light"
  { from: ['ADJ'], words: wordSet('light'), to: 'NOUN', when: ({ before }) => before?.lower === 'green' },
  // "Algeria mediated a ceasefire": a past form between a name and an article is the verb
  {
    from: ['ADJ'],
    to: 'VERB',
    when: ({ token, before, after }) => before?.pos === 'PROPN' && after?.pos === 'DET' && isPastForm(token.lower),
  },
  // "Qatar mediated.": a past form between a name and the end
  {
    from: ['ADJ'],
    to: 'VERB',
    when: ({ at, token, before, after }) =>
      at > 0 && before?.pos === 'PROPN' && /^[.,;]$/.test(after?.text ?? '') && isPastForm(token.lower),
  },
  // "the army chief praised": an office, not a quality
  {
    from: ['ADJ'],
    words: wordSet('chief'),
    to: 'NOUN',
    when: ({ before, after }) =>
      !/^(NOUN|PROPN|ADJ)$/.test(after?.pos ?? '') || (after?.lower === 'accused' && before?.pos === 'NOUN'),
  },
  // "Chad's premier flew", "the Israeli military trained it": who does it, and what the tagger takes for a noun or a quality is the verb
  {
    from: ['ADJ'],
    words: wordSet('premier general military executive union secretary-general director-general attorney-general'),
    to: 'NOUN',
    when: ({ tokens, at, before, after }) =>
      before?.lower !== 'in' && after !== undefined && isVerbAfterAll(tokens, at + 1),
  },
  // "the Chilean premier,": the same, but not "in general"
  {
    from: ['ADJ'],
    words: wordSet('premier general executive'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lower !== 'in' && /^(PUNCT|VERB|AUX|ADP)$/.test(after?.pos ?? ''),
  },
  // "NATO's secretary-general"
  {
    from: ['ADJ'],
    words: wordSet(
      'secretary-general director-general governor-general attorney-general consul-general auditor-general',
    ),
    to: 'NOUN',
    when: () => true,
  },
  // "talks between X and Y mediated by Z": a past form after a name and before "by" is a participle
  {
    from: ['ADJ'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      after?.lower === 'by' && (before?.pos === 'PROPN' || before?.pos === 'NOUN') && isPastForm(token.lower),
  },
  // "was hit", "has been sanctioned", "were later expelled": a participle after its auxiliary is the verb
  {
    from: ['ADJ'],
    to: 'VERB',
    when: (site) => {
      const { token, after } = site;
      if (after?.pos === 'NOUN' || after?.pos === 'PROPN' || !isPastForm(token.lower)) return false;
      const before = precedingWord(site);
      return before !== undefined && BE_OR_HAVE.has(before.lemma);
    },
  },
  // "was menaced by Chad", "has been ostracised by Mali"
  {
    from: ['NOUN'],
    to: 'VERB',
    when: (site) =>
      site.after?.lower === 'by' &&
      site.token.lower.endsWith('ed') &&
      isPastForm(site.token.lower) &&
      BE_OR_HAVE.has(precedingWord(site)?.lemma ?? ''),
  },
  // "launched an offensive against", "the military in": an article and no noun after it
  {
    from: ['ADJ'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      before?.pos === 'DET' &&
      !token.lower.endsWith('ed') &&
      !/^(same|most|more|least|few|first|last|former|latter|next)$/.test(token.lower) &&
      /^(ADP|PUNCT|VERB|AUX)$/.test(after?.pos ?? ''),
  },
  // "on the subject,": an adjective that ends a phrase after its article is the noun
  {
    from: ['ADJ'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      before?.pos === 'DET' &&
      after?.pos === 'PUNCT' &&
      /^[,.;]$/.test(after.text) &&
      /(ct|nt|or|er)$/.test(token.lower) &&
      !/^(latter|former)$/.test(token.lower),
  },
];
