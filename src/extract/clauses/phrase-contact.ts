import type { SentenceMention, Token } from '../words/document.ts';
import { isPossessivePronoun } from '../words/grammar-words.ts';
import { wordSet } from '../words/one-of.ts';
import type { SentenceView } from './sentence-view.ts';

/** What stands beside a state's name for the state itself: "the island nation Cuba vetoed it". */
const STATELIKE = wordSet(
  'state country nation republic kingdom neighbour neighbor ally member island power rival partner giant guarantor host enemy foe nemesis archrival newcomer signatory president minister premier chancellor king ambassador champion coach captain champions holders hosts winners time way reason extent occasion instant extent',
);

/** "the loan", "tanks", but "EU candidate". */
function isDetermined(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun]!.lemma !== tokens[noun]!.lower) return true;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    if (tokens[at]!.pos === 'DET' || isPossessivePronoun(tokens[at]!.lower)) return true;
    if (!/^(ADJ|NOUN|NUM|PROPN)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** "the sanctions | Syria lifted", "whose envoy | Turkey expelled", "the day | Egypt left it": a name behind a thing, with its verb right behind. */
export function contactStarts({ tokens, covered }: SentenceView, at: number, mention: SentenceMention): boolean {
  if (mention.form !== 'name' && mention.form !== 'capital') return false;
  if (!mention.entities[0]!.startsWith('country:')) return false;
  const before = tokens[at - 1]!;
  const paper = covered.get(at - 1);
  if (paper && !(paper.form === 'description' && paper.last === at - 1)) return false;
  if (before.pos !== 'NOUN' || STATELIKE.has(before.lemma)) return false;
  if (!isDetermined(tokens, at - 1)) return false;
  let verb = mention.last + 1;
  while (tokens[verb]?.pos === 'ADV') verb++;
  const { pos, lower } = tokens[verb] ?? before;
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && tokens[verb + 1]?.lower !== 'by');
}
