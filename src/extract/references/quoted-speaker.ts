import type { SentenceMention, TaggedSentence, Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { isQuoted, type Quotation } from '../words/quotations.ts';
import type { Discourse } from './discourse.ts';

const reports = oneOf(
  'say tell add note announce warn insist argue state stress declare write explain tweet post reply claim confirm acknowledge reveal recall remark observe comment reiterate conclude complain continue joke assert maintain admit predict put speak brief',
);
const isHe = oneOf('he she');

/** Who speaks, and the word that says so. */
export interface Speech {
  speaker: string;
  cue: string;
}

/** What the speaker is looked for in. */
export interface Words {
  sentence: TaggedSentence;
  mentions: readonly SentenceMention[];
  discourse: Discourse;
  quotations: readonly Quotation[];
}

/** "…," he said: whoever was spoken of before the quotation. */
function pronounBeside({ sentence, discourse }: Words, verb: Token): string | null {
  const words = [-1, 1].map((side) => sentence.tokens[verb.index + side]?.lower ?? '');
  const at = { sentence: sentence.index, token: 0 };
  if (words.some(isHe)) return discourse.find(at, (id) => discourse.kind(id) === 'OFFICIAL');
  if (words[0] !== 'it') return null;
  return discourse.find(at, (id) => discourse.kind(id) === 'ORGANIZATION' || discourse.kind(id) === 'COUNTRY');
}

/** The official or body whose words a sentence quotes: the actor beside its last reporting verb, outside the quotation. */
export function speechIn(words: Words): Speech | null {
  const { sentence, mentions, discourse, quotations } = words;
  const isOutside = ({ start, end }: Token): boolean => !isQuoted(quotations, { start, end });
  const verb = sentence.tokens.findLast((token) => token.pos === 'VERB' && reports(token.lemma) && isOutside(token));
  if (!verb) return null;
  const besides = pronounBeside(words, verb);
  if (besides) return { speaker: besides, cue: verb.text };
  const isSpeaker = (mention: SentenceMention): boolean =>
    mention.use === 'actor' && isOutside(sentence.tokens[mention.first]!);
  const before = mentions.findLast(
    (mention) => mention.phraseLast < verb.index && verb.index - mention.phraseLast <= 6 && isSpeaker(mention),
  );
  // "said British Foreign Secretary X": the demonym is no speaker beside the name
  const behind = mentions.filter(({ phraseFirst }) => phraseFirst > verb.index && phraseFirst - verb.index <= 2);
  const after = behind.find(({ entities }) => discourse.kind(entities[0] ?? '') === 'OFFICIAL') ?? behind[0];
  const id = (before ?? after)?.entities[0];
  const speaks = id && discourse.kind(id) !== 'AGREEMENT' && discourse.kind(id) !== 'PROJECT';
  return speaks ? { speaker: id, cue: verb.text } : null;
}

/** "…," he told the Iraqi ambassador: the state of whom a sentence's last verb of speech addresses. */
export function addresseeIn({ sentence, mentions, discourse, quotations }: Words): string | null {
  const verb = sentence.tokens.findLast(
    (token) => /^(tell|ask|write|say|warn)$/.test(token.lemma) && !isQuoted(quotations, token),
  );
  if (!verb) return null;
  const hearer = mentions.find(
    ({ first }) => first > verb.index && first - verb.index <= 5 && !isQuoted(quotations, sentence.tokens[first]!),
  );
  const entity = hearer && discourse.entity(hearer.entities[0] ?? '');
  if (!entity || entity.kind === 'AGREEMENT' || entity.kind === 'PROJECT') return null;
  if (entity.country) return `country:${entity.country}`;
  return entity.kind === 'OFFICIAL' ? null : entity.id;
}
