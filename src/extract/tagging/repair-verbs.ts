import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { endsInS, isGerund, isPlainForm, type Repair, wordSet } from './repair.ts';

const owns = oneOf('its his their our my');

/** Nouns, and parts of names, that the tagger takes for verbs. */

const VERBS_IN_ERS = wordSet(
  'offers delivers orders covers enters suffers considers transfers lowers answers prefers refers differs remembers',
);
const COUNTS = /^(two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|several|many)$/;
const JUDGED = wordSet(
  'condemn denounce deplore criticize criticise regret protest welcome hail applaud oppose demand reject halt suspend order threaten announce',
);
const isCapital = (word: Token | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

export const VERB_REPAIRS: readonly Repair[] = [
  // "Germany's backing of the pipeline", "its bombing of": owned and followed by a preposition, a gerund is a noun
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      isGerund(token) && after?.pos === 'ADP' && /^('s|its|his|her|their|the|a|an|our)$/.test(before?.lower ?? ''),
  },
  // "condemned downing of the aircraft": what is judged is a deed, its gerund a noun
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      isGerund(token) && after?.lower === 'of' && before?.pos === 'VERB' && JUDGED.has(before.lemma),
  },
  // "American backing for", "Israeli shelling of": behind a demonym and before what it is done to, it is a noun
  {
    from: ['VERB'],
    words: wordSet('backing shelling bombing funding financing handling meddling lobbying'),
    to: 'NOUN',
    when: ({ before, after }) =>
      /^(PROPN|ADJ)$/.test(before?.pos ?? '') &&
      /^\p{Lu}.*(an|ish|ese|i|sh|ch|ean)$/u.test(before!.text) &&
      /^(of|for|in)$/.test(after?.lower ?? ''),
  },
  // "Fighting raged between", "Heavy fighting broke out": what a verb follows at the opening of a sentence is its subject
  {
    from: ['VERB'],
    words: wordSet('fighting shelling bombing'),
    to: 'NOUN',
    when: ({ at, before, after }) =>
      /^(VERB|AUX)$/.test(after?.pos ?? '') &&
      (at === 0 || before?.text === ',' || (at === 1 && /^(ADJ|PROPN|DET)$/.test(before?.pos ?? ''))),
  },
  // "suspended intelligence sharing with Kyiv": what is shared stands right before it
  {
    from: ['VERB'],
    words: wordSet('sharing'),
    to: 'NOUN',
    when: ({ before, after }) =>
      /^(intelligence|information|data|power|burden)$/.test(before?.lower ?? '') &&
      !/^(DET|PRON|PROPN)$/.test(after?.pos ?? ''),
  },
  // "the Mirage fighters that": agents in -ers are no verbs after a name
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before }) =>
      token.lower.endsWith('ers') &&
      /[^aeiou]ers$/.test(token.lower) &&
      /^(PROPN|ADJ|DET)$/.test(before?.pos ?? '') &&
      !VERBS_IN_ERS.has(token.lower),
  },
  // "according to state media"
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before }) =>
      before?.lower === 'to' && tokens[at - 2]?.lower === 'according' && isPlainForm(token),
  },
  // "appealed for help."
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      before?.lower === 'for' && isPlainForm(token) && /^(PUNCT|ADP)$/.test(after?.pos ?? 'PUNCT'),
  },
  // "bowed to pressure from": a plain form after "to" and before a preposition or the end, where no verb of wishing stands before
  {
    from: ['VERB'],
    words: wordSet('pressure demand attack plan request appeal protest force visit call'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lower === 'to' && after?.lower === 'from',
  },
  // "sought Beijing's help": no verb right after a possessive
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before }) => before?.lower === "'s" && before.pos === 'PART' && isPlainForm(token),
  },
  // "sought help from", "offered support to": what is asked for or given is a noun
  {
    from: ['VERB'],
    words: wordSet('help support aid shelter cover work talk change trade'),
    to: 'NOUN',
    when: ({ before, after }) =>
      /^(ADP|PUNCT)$/.test(after?.pos ?? 'PUNCT') &&
      /^(seek|offer|request|provide|promise|pledge|give|send|receive|get|ask)$/.test(before?.lemma ?? ''),
  },
  // "was host in Tripoli to the leaders of"
  {
    from: ['VERB'],
    words: wordSet('host'),
    to: 'NOUN',
    when: ({ before, after }) => before?.lemma === 'be' && after?.pos === 'ADP',
  },
  // "there was praise from": no plain form stands after a form of "be"
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before }) =>
      before?.lemma === 'be' && tokens[at - 2]?.lower === 'there' && isPlainForm(token) && !token.lower.endsWith('ed'),
  },
  // "two drug suspects to": what is counted is a noun
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before }) =>
      before?.pos === 'NOUN' &&
      before.lower === before.lemma &&
      COUNTS.test(tokens[at - 2]?.lower ?? '') &&
      endsInS(token),
  },
  // "put pen to paper"
  { from: ['VERB'], words: wordSet('paper'), to: 'NOUN', when: ({ tokens, at }) => tokens[at - 2]?.lower === 'pen' },
  // "in a televised address": a participle and a plain form after an article are an adjective and its noun
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before }) =>
      isPlainForm(token) &&
      before?.pos === 'VERB' &&
      before.lower.endsWith('ed') &&
      /^(a|an|the)$/.test(tokens[at - 2]?.lower ?? ''),
  },
  // "took them to task", "let the crew go", "went to war"
  { from: ['VERB'], words: wordSet('task crew crews war'), to: 'NOUN', when: () => true },
  // "the White House Rose Garden": a capitalized verb form between capitalized words is part of a name
  {
    from: ['VERB'],
    to: 'PROPN',
    when: ({ at, token, before, after }) =>
      at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      (isCapital(after) || (isCapital(before) && at > 1 && !/^["(]$/.test(before!.text))),
  },
  // "put on hold": a base form after a preposition
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before }) => before?.pos === 'ADP' && before.lower !== 'to' && isPlainForm(token),
  },
  // "when protests against him": an -s form before a preposition in subject place
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before, after }) =>
      before?.pos === 'SCONJ' &&
      after?.pos === 'ADP' &&
      endsInS(token) &&
      (/^(when|as|after|before|while|if)$/.test(before.lower) ||
        (before.lower === 'that' && tokens[at - 2]?.pos === 'VERB')),
  },
  // "when talks failed": what a verb follows behind the word that opens the clause is its subject
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      /^(when|while|if|once|because|although|though|until|unless|where)$/.test(before?.lower ?? '') &&
      /^(VERB|AUX)$/.test(after?.pos ?? '') &&
      endsInS(token),
  },
  // "given it diplomatic cover", "its military attaches": a verb form after an adjective inside a noun phrase is a noun
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before }) => {
      const opener = tokens[at - 2];
      if (before?.pos !== 'ADJ' || !opener || token.lower.endsWith('ed') || isGerund(token)) return false;
      return opener.lower === "'s" || /^(DET|PRON|VERB|ADP)$/.test(opener.pos);
    },
  },
  // "Under WTO rules the parties have": no verb inside a noun phrase
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before, after }) =>
      at <= 3 && before?.pos === 'PROPN' && tokens[at - 2]?.pos === 'ADP' && after?.pos === 'DET' && endsInS(token),
  },
  // "the north coast of Cyprus"
  {
    from: ['VERB'],
    words: wordSet('coast coasts shore shores border borders bank banks'),
    to: 'NOUN',
    when: ({ before, after }) =>
      /^(ADJ|ADV)$/.test(before?.pos ?? '') && /^(of|with|near|opposite|between)$/.test(after?.lower ?? ''),
  },
  // "heads of state"
  { from: ['VERB'], words: wordSet('head heads'), to: 'NOUN', when: ({ after }) => after?.lower === 'of' },
  // "condemned the downing as", "lends its backing to": a gerund after an article that no noun follows
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      isGerund(token) &&
      before !== undefined &&
      (before.pos === 'DET' || /^(its|his|her|their|our)$/.test(before.lower)) &&
      /^(ADP|PUNCT|CCONJ|PART)$/.test(after?.pos ?? ''),
  },
  // "keep promises": no finite verb right after another verb
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before }) =>
      before?.pos === 'VERB' && endsInS(token) && !/^(say|says|said|believe|think|know|hope)$/.test(before.lower),
  },
  // "its visit", "the supply": after a determiner or possessive pronoun never a finite verb
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before }) =>
      before !== undefined &&
      (before.pos === 'DET' || owns(before.lower)) &&
      !token.lower.endsWith('ed') &&
      !isGerund(token) &&
      !/^(that|this|all|both|some|those|these|each)$/.test(before.lower),
  },
];
