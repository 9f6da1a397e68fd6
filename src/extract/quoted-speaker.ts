import type { Discourse } from './discourse.ts';
import type { SentenceMention, TaggedSentence } from './document.ts';

const REPORTING = new Set('say tell add note announce warn insist argue state stress declare write explain'.split(' '));

/** The official or body whose words a sentence quotes: the actor beside its last reporting verb. */
export function speakerIn(
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
  discourse: Discourse,
): string | null {
  const verb = sentence.tokens.findLast((token) => REPORTING.has(token.lemma) && token.pos === 'VERB');
  if (!verb) return null;
  const before = mentions.findLast(
    (mention) => mention.phraseLast < verb.index && mention.use === 'actor' && verb.index - mention.phraseLast <= 6,
  );
  const after = mentions.find((mention) => mention.phraseFirst > verb.index && mention.phraseFirst - verb.index <= 2);
  const speaker = before ?? after;
  // "…," he said: whoever was spoken of before the quotation
  if (!speaker && [-1, 1].some((side) => /^(he|she)$/.test(sentence.tokens[verb.index + side]?.lower ?? '')))
    return discourse.find({ sentence: sentence.index, token: 0 }, (id) => discourse.kind(id) === 'OFFICIAL');
  const id = speaker?.entities[0];
  return id && discourse.kind(id) !== 'AGREEMENT' && discourse.kind(id) !== 'PROJECT' ? id : null;
}
