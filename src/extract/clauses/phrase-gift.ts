import { isCurrency } from '../words/grammar-words.ts';
import { wordSet } from '../words/one-of.ts';
import { isNominal, isPossessive, type SentenceView } from './sentence-view.ts';

/** Where a phrase ends before what is given to whom it names. */

/** "sold to Poland | 20 tanks", "In Iraq | 20 people", but "Brazil 2014": a number behind a state that a preposition leads in. */
function isCountBehindState({ tokens, covered }: SentenceView, at: number): boolean {
  const name = covered.get(at - 1)!;
  return tokens[name.first - 1]?.pos === 'ADP' && !/^(1[89]|20)\d\d$/.test(tokens[at]!.text);
}

const isStateName = ({ covered }: SentenceView, at: number): boolean => {
  const name = covered.get(at);
  return name?.form === 'name' && /^country:/.test(name.entities[0] ?? '');
};

/** "sold the Chinese government | 180 million bushels": several, or who receives something, before a sum. */
const mayReceiveSum = ({ tokens, covered }: SentenceView, at: number): boolean => {
  const { pos, lemma, lower } = tokens[at]!;
  return pos === 'NOUN' && (lemma !== lower || RECEIVING.has(lower)) && !covered.has(at);
};

/** "Haitians", but not "the Swiss" */
const isManyOfPeople = ({ tokens, covered }: SentenceView, at: number): boolean =>
  covered.get(at)?.form === 'demonym' && /[a-z]s$/.test(tokens[at]!.text) && tokens[at]!.lower !== 'swiss';

/** "promised African states 30 billion dollars", "offered Haitians land": a sum, or goods after a people, starts a phrase of its own. */
export function giftStarts(view: SentenceView, at: number): boolean {
  const [before, token] = [view.tokens[at - 1]!, view.tokens[at]!];
  if (view.covered.has(at)) return false;
  if (token.pos === 'NUM' && isStateName(view, at - 1)) return isCountBehindState(view, at);
  // "goods worth 5 billion dollars"
  if (token.lower === 'worth' && before.pos === 'NOUN') return true;
  if (token.pos === 'NUM' || isCurrency(token.text)) return mayReceiveSum(view, at - 1);
  return token.pos === 'NOUN' && isManyOfPeople(view, at - 1);
}

const RECEIVING = wordSet('government regime side leadership army administration');

const GIVING = wordSet(
  'give send sell lend offer hand grant supply ship award pay deny owe lease promise forgive spare fine charge cost loan pledge advance deliver extend guarantee earmark',
);

/** Where a list of names begins whose last name begins at a token: "lent Chile, Kenya and | Togo $50 million". */
function listStart({ tokens, covered }: SentenceView, last: number): number {
  let at = last;
  for (;;) {
    let before = at - 1;
    if (tokens[before]?.pos === 'DET') before--;
    if (tokens[before]?.lower === 'and' && tokens[before - 1]?.text === ',') before--;
    if (!/^(and|,)$/.test(tokens[before]?.lower ?? '')) return at;
    const name = covered.get(before - 1);
    if (!name || name.last !== before - 1 || name.form === 'demonym') return at;
    at = name.first;
  }
}

/** "sent Afghanistan 2.5 million tonnes", "sold Iran drones": whoever is given something ends a phrase before what is given. */
export function receiverEnds(view: SentenceView, at: number): boolean {
  const receiver = view.covered.get(at - 1);
  if (!receiver) return false;
  const before = view.tokens[listStart(view, receiver.first) - 1];
  // "sold the Soviet Union grain", "hand the Kremlin $10 billion", but "gave the United States embassy a clock"
  const given = view.tokens[at]!;
  if (before?.pos === 'DET' && !/^(NUM|SYM)$/.test(given.pos) && (isNominal(view, at + 1) || given.pos !== 'NOUN'))
    return false;
  const verb = before?.pos === 'DET' ? view.tokens[before.index - 1] : before;
  return receiver.form !== 'demonym' && verb?.pos === 'VERB' && GIVING.has(verb.lemma) && !isPossessive(view, at);
}
