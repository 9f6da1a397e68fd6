import { startsWithDigit } from '../words/characters.ts';
import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import type { DocumentContext } from './document-span.ts';
import { endsComplement, namesBody } from './document-stops.ts';

/** Longest complement, in tokens. */
const REACH = 14;

const PARTICIPLES =
  /^(dating|built|meant|brokered|covering|aimed|governing|banning|limiting|allowing|demanding|calling|extending|ending|setting|lifting|establishing|guaranteeing|regulating|linking|running|obliging|negotiated|mediated|reached|worked|known|called|supposed|intended|designed|committing|opening|condemning|barring|endorsing|urging|imposing|creating|connecting|carrying|announced|agreed|signed|concluded|struck|drafted|drawn|proposed|worth|giving|granting|dividing|declaring|denouncing|deploring|authorizing|authorising|approving|naming|making|recognising|recognizing|renouncing|providing|ordering|renewing|affirming|asking|inviting|requesting|restoring|pledging|promising|prohibiting|outlawing|forbidding|freezing|halting|ceding|transferring|defining|fixing|marking|protecting|easing|removing|returning|settling|settled|ratified|initialled|initialed|arranged|forbidding|fixing|requiring|scrapping|eliminating|abolishing|destroying|dismantling|reopening|resolving|normalising|normalizing|delimiting|demarcating|sharing|securing|safeguarding|pooling|merging|phasing|suspending|releasing|reducing|cutting|curbing|stationing|permitting|sending)$/;

/** "builds the plant | with a Russian loan": works are no deals with anybody, exercises are. */
const isEquipped = ({ reading, lexicon }: Pick<DocumentContext, 'reading' | 'lexicon'>, head: number): boolean => {
  const row = lexicon.heads.get(reading.tokens[head]!.lower);
  return (
    row?.kind === 'PROJECT' && /^(plant|line|port|dam|station|bridge|unit|terminal|airport|base)$/.test(row.family)
  );
};

/** "finances the project | with a loan", "pays for the scheme | with $3 million" */
const isPaidFor = ({ reading, lexicon }: Pick<DocumentContext, 'reading' | 'lexicon'>, head: number): boolean => {
  const row = lexicon.heads.get(reading.tokens[head]!.lower);
  const means = reading.tokens[head + 2];
  return row?.kind === 'PROJECT' && row.family === 'any' && /^(DET|NUM|SYM)$/.test(means?.pos ?? '');
};

const isHour = oneOf('midnight noon midday dawn dusk sunrise sunset night nightfall');

/** What opens the complement: a preposition ("on …"), an infinitive ("to build …"), or a clause or participle ("that …", "dating …"). */
export function openingOf(
  { reading, lexicon }: DocumentContext,
  head: number,
): 'phrase' | 'infinitive' | 'clause' | null {
  const link = reading.tokens[head + 1]?.lower ?? '';
  if (lexicon.isWord('weekday', reading.tokens[head + 2]?.text ?? '')) return null;
  // "read out the declaration | at midnight"
  if (link === 'at' && isHour(reading.tokens[head + 2]?.lower ?? '')) return null;
  // "signed a treaty | at a palace": a place where a paper is signed is no part of its name, one where a work stands is
  if (link === 'at' && lexicon.heads.get(reading.tokens[head]!.lower)?.kind === 'AGREEMENT') return null;
  // "built the dam | between 1960 and 1970"
  if (link === 'between' && startsWithDigit(reading.tokens[head + 2]?.text ?? '')) return null;
  if (link === 'to' && reading.tokens[head + 2]?.pos === 'VERB') return 'infinitive';
  if (link === 'with' && (isEquipped({ reading, lexicon }, head) || isPaidFor({ reading, lexicon }, head))) return null;
  if (/^(of|on|for|with|between|to|at|against|over|about|regarding|concerning|among)$/.test(link)) return 'phrase';
  // "a railway from Tanzania to Zambia"
  if (link === 'from' && lexicon.heads.get(reading.tokens[head]!.lower)?.family === 'line') return 'phrase';
  if (PARTICIPLES.test(link)) return 'clause';
  return link === 'that' && /^(VERB|AUX|NOUN|PROPN|DET)$/.test(reading.tokens[head + 2]?.pos ?? '') ? 'clause' : null;
}

const counts = oneOf('two three four five six');

/** "signed a pact | with the two ministers, X and Y": who are named behind it sign it as well, and are no part of its name. */
function isWithNamed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'with' || !counts(tokens[at + 2]?.lower ?? '')) return false;
  let end = at + 3;
  while (/^(NOUN|ADJ)$/.test(tokens[end]?.pos ?? '') && end < at + 6) end++;
  return tokens[end]?.text === ',' && tokens[end + 1]?.pos === 'PROPN';
}

/** "signed a pact | with Chad's foreign minister, X": who is named behind the office signs, and is no part of its name. */
function isWithHolder({ reading: { tokens }, lexicon }: DocumentContext, at: number): boolean {
  if (tokens[at]?.lower !== 'with') return false;
  for (let comma = at + 2; comma < at + 8 && comma + 1 < tokens.length; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    return lexicon.isWord('office-head', tokens[comma - 1]!.lower) && tokens[comma + 1]!.pos === 'PROPN';
  }
  return false;
}

/** "the convention | with 46 African, Caribbean and Pacific states": a name ends with no adjective. */
const opensListOfPeoples = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' &&
  tokens[at + 3]?.lower === 'and' &&
  tokens[at + 5]?.pos === 'NOUN' &&
  [at, at + 2, at + 4].every((index) => /^(ADJ|PROPN)$/.test(tokens[index]?.pos ?? ''));

/** Last token of "on gas monitors", "between Iran and Russia", "dating from 1951"; the head itself where nothing of the kind follows. */
export function complementEnd(context: DocumentContext, head: number): number {
  const { tokens } = context.reading;
  const opening = openingOf(context, head);
  if (opening === null || isWithNamed(tokens, head + 1) || isWithHolder(context, head + 1)) return head;
  if (namesBody(tokens, head + 1)) return head;
  const isStop = (index: number): boolean => endsComplement(opening, context, { head, index });
  let last = head;
  while (last + 1 < tokens.length && last < head + REACH && !isStop(last + 1)) last++;
  last = Math.max(last, head + 1);
  // A name that grew too long ends before its last link: "… fighter jets | to renew its ageing fleet".
  if (last === head + REACH && last + 1 < tokens.length && !isStop(last + 1)) {
    const link = tokens.findLastIndex(({ pos }, index) => index <= last && /^(ADP|PART|SCONJ)$/.test(pos));
    if (link > head + 1) last = link - 1;
  }
  if (opensListOfPeoples(tokens, last))
    last = Math.max(head, tokens.findLastIndex(({ pos }, index) => index < last && pos === 'ADP') - 1);
  while (last > head && /^(ADP|CCONJ|DET|PUNCT|PART|SCONJ|ADV)$/.test(tokens[last]!.pos)) last--;
  return last;
}
