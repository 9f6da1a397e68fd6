import type { TaggedSentence } from '../words/document.ts';
import { wordSet } from '../words/one-of.ts';
import { isLedToAnother } from './objects.ts';
import type { Wanted } from './rules.ts';

/** What the verb or preposition beside "it" tells of whom or what it means. */

/** Verbs whose object "it" is a document or an undertaking: "signed it", "tore it up". */
const DOCUMENT_VERBS = wordSet(
  'sign ratify initial broker mediate reject block build construct develop finance oppose tear scrap approve endorse abandon denounce negotiate conclude finalize adopt implement accept welcome praise join shelve revive restore',
);

/** Verbs whose object "it" is a document where the sentence speaks of one: "struck a deal, and Netanyahu called it a mistake". */
const JUDGING_VERBS = wordSet('call describe label brand term dub hail condemn criticize criticise dismiss deplore');

/** "came out against it", "voted for it", "put his name to it": what one takes a stand on. */
function takesStandOn({ tokens }: TaggedSentence, preposition: number): boolean {
  if (!/^(against|for|to|behind)$/.test(tokens[preposition]?.lower ?? '')) return false;
  const before = tokens
    .slice(Math.max(0, preposition - 3), preposition)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:come|came|coming|comes|spoke|spoken) out$|(?:vote|voted|campaign|campaigned|stood)$|(?:name|names|signature|signatures|adhere|adhered|accede|acceded|party|signatory|signatories)$/.test(
    before,
  );
}

/** What papers do: "it obliges both to withdraw". */
const PAPERS_SAY = wordSet('oblige bind stipulate entitle envisage');
/** What is done with papers, and with no state: "it was reached in Oslo". */
const DONE_WITH_PAPERS = wordSet('sign initial ratify reach conclude negotiate draft');

/** "It obliges both", "it was signed": a document where the article has just spoken of one. */
function isPaper({ tokens }: TaggedSentence, token: number): boolean {
  const [verb, participle] = [tokens[token + 1], tokens[token + 2]];
  if (tokens[token]!.lower !== 'it' || !verb) return false;
  if (PAPERS_SAY.has(verb.lemma)) return true;
  return /^(is|was|been)$/.test(verb.lower) && participle?.pos === 'VERB' && DONE_WITH_PAPERS.has(participle.lemma);
}

/** What is done with works, and with no state. */
const DONE_WITH_WORKS = wordSet('build construct lay develop operate fund finance inaugurate dig excavate commission');

/** Between "it" and its verb: "it will be built", "it is now being run". */
const HELPS = /^(?:AUX|ADV|PART)$/;

/** "It was built by Peru", "it runs through Chad": a work where the article has just spoken of one. */
function isWork({ tokens }: TaggedSentence, token: number): boolean {
  if (tokens[token]!.lower !== 'it') return false;
  let at = token + 1;
  while (HELPS.test(tokens[at]?.pos ?? '') && at < token + 5) at++;
  const [verb, next] = [tokens[at], tokens[at + 1]?.lower ?? ''];
  if (verb?.pos !== 'VERB') return false;
  if (/^(?:be|being)$/.test(tokens[at - 1]!.lemma)) return DONE_WITH_WORKS.has(verb.lemma);
  return verb.lemma === 'run' && /^(?:through|across|under|along|from|via)$/.test(next);
}

const HELD_IN = /(?:^| )(?:(?:part|share|stake|interest) in|percent of|pa(?:y|ys|id|ying) for)$/;

/** "took part in it", "holds 51 percent of it", "paid for it": a work is meant where one was just spoken of. */
const isHeldIn = ({ tokens }: TaggedSentence, token: number): boolean =>
  tokens[token]!.lower === 'it' &&
  tokens[token - 1]?.pos === 'ADP' &&
  HELD_IN.test(`${tokens[token - 2]?.lower ?? ''} ${tokens[token - 1]!.lower}`);

const QUITS = wordSet('withdraw secede resign quit exit leave');

/** "withdrew from it", "quit it": a paper or a body as well as a land. */
function isQuit({ tokens }: TaggedSentence, token: number): boolean {
  if (tokens[token]!.lower !== 'it') return false;
  const verb = tokens[tokens[token - 1]?.lower === 'from' ? token - 2 : token - 1];
  return verb !== undefined && verb.pos === 'VERB' && QUITS.has(verb.lemma);
}

export function refine(wanted: Wanted, sentence: TaggedSentence, token: number): Wanted {
  if (wanted.what !== 'body' || wanted.role !== 'subject') return wanted;
  const before = sentence.tokens[token - 1];
  if (isHeldIn(sentence, token)) return { what: 'work', isObject: true };
  if (isQuit(sentence, token)) return { what: 'quit' };
  if (before?.pos === 'VERB' && DOCUMENT_VERBS.has(before.lemma)) return { what: 'document' };
  if (before?.pos === 'VERB' && JUDGING_VERBS.has(before.lemma)) return { what: 'judged' };
  if (takesStandOn(sentence, token - 1)) return { what: 'document' };
  if (isPaper(sentence, token)) return { what: 'paper' };
  if (isWork(sentence, token)) return { what: 'work', isObject: false };
  // "itself" is whoever does it
  const isIt = sentence.tokens[token]!.lower === 'it';
  return isIt && (before?.pos === 'VERB' || isLedToAnother({ sentence, token }))
    ? { what: 'body', role: 'object' }
    : wanted;
}
