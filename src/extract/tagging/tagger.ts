import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItsHelpers } from 'wink-nlp';

/**
 * wink-nlp, so kept that a text is read alike whatever was read before. wink learns each token that it meets, and takes it whole where it meets it
 * again: after "older than Latvia's." the "Latvia's" of every later text was one word, until the process ended.
 */

/** wink's own list of words, with what it has learnt behind those that it came with. */
interface Lexemes {
  list: string[];
  hash: Record<string, number>;
}

interface Tagger {
  its: ItsHelpers;
  read: (text: string) => Document;
  lexemes: Lexemes;
  /** How many words wink came with. */
  own: number;
  /** How many of the list have been looked through. */
  seen: number;
}

/** Words learnt by one instance before a new one, made in 80 ms, takes its place: 3 MB, measured on made-up words. */
const MOST_LEARNT = 50_000;

/** Words that wink takes whole wherever they stand: having learnt them changes nothing, and spares reading their features again. */
const ALWAYS_WHOLE = /^[A-Za-z]+$/;

function makeTagger(): Tagger {
  const core = (model.core as () => { features: { lexeme: Lexemes } })();
  const nlp = winkNLP({ ...model, core: () => core }, ['sbd', 'pos']);
  const lexemes = core.features.lexeme;
  return {
    its: nlp.its,
    read: (text) => nlp.readDoc(text),
    lexemes,
    own: lexemes.list.length,
    seen: lexemes.list.length,
  };
}

/** wink finds learnt words by the table alone: the list keeps their numbers, by which the document just read knows them. */
function forget(tagger: Tagger): void {
  const { list, hash } = tagger.lexemes;
  for (; tagger.seen < list.length; tagger.seen++) {
    const word = list[tagger.seen]!;
    if (!ALWAYS_WHOLE.test(word)) delete hash[word];
  }
}

let tagger = makeTagger();

/** What may be asked of a token. */
export const { its } = tagger;

/** True where wink's vocabulary had the word with this `uniqueId` before it read anything. */
export const isOwnWord = (uniqueId: number): boolean => uniqueId < tagger.own;

/** "Latvia's.", but not "that's.". It begins with what must be there: an expression that looks behind first is tried at every letter. */
const POSSESSIVE_AT_END = /'s(?<=\p{L}'s)(?<!\b(?:it|that|he|she|what|who|there|here|let)'s)(?=[.,;:!?)\]"]|$)/giu;

/** Reads a text with wink; a possessive before a mark ("than Latvia's.") is parted from its noun as it is elsewhere. */
export function tagged(text: string): Document {
  if (tagger.lexemes.list.length > tagger.own + MOST_LEARNT) tagger = makeTagger();
  const document = tagger.read(text.replace(POSSESSIVE_AT_END, " 's"));
  forget(tagger);
  return document;
}
