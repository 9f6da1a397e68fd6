import type { Article, Claim, Entity, Extraction, Extractor, Mention } from '../model/records.ts';
import { RELATIONS } from '../model/relations.ts';
import { type ClaimReading, readClaims } from './claims/read-claims.ts';
import { resolveDocument } from './entities/resolve.ts';
import { compileFrames, type FrameIndex } from './frames/frames.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isNumbered } from './page/numbered-paragraphs.ts';
import { claimAsSent, mentionAsSent, type ReadableText, readableText } from './page/readable-text.ts';
import { restoreCase } from './page/restore-case.ts';
import { linkReferences } from './references/co-reference.ts';
import { isEverydayWord, tagSentences } from './tagging/tag.ts';
import type { ResolvedDocument } from './words/document.ts';
import { gather } from './words/gather.ts';

/** Where the entities stand in the text. "We" may mean a state that nothing else brings in: it is left out with its mention. */
const mentionsOf = (document: ResolvedDocument, entities: readonly Entity[]): Mention[] => {
  const known = new Set(entities.map((entity) => entity.id));
  return gather(document.mentions, (mention) => {
    const { tokens } = document.sentences[mention.sentence]!;
    const span = { start: tokens[mention.first]!.start, end: tokens[mention.last]!.end };
    return mention.entities.filter((id) => known.has(id)).map((entity) => ({ entity, ...span }));
  });
};

/** States that act only through their officials ("Putin invaded Georgia") are entities as well, under the words that stand for them, if any do. */
function statesActingThroughOthers(document: ResolvedDocument, claims: readonly Claim[], lexicon: Lexicon): Entity[] {
  const known = new Set(document.entities.map((entity) => entity.id));
  const { text } = document.article;
  const states = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const id of [claim.source, claim.target, claim.saidBy]) {
      if (!id?.startsWith('country:') || known.has(id)) continue;
      const names = claim.spans.filter((span) => span.entity === id).map(({ start, end }) => text.slice(start, end));
      states.set(id, new Set([...(states.get(id) ?? []), ...names]));
    }
  return gather([...states], ([id, names]): Entity[] => {
    const state = lexicon.states.get(id.slice('country:'.length));
    return state ? [{ id, kind: 'COUNTRY', name: state.name, names: [...names], country: null }] : [];
  });
}

/** How an article was read: what extraction makes its answer of, and `extract --explain` shows. */
export interface ArticleReading {
  /** The words that were read, and where they stand in the text that was sent. */
  page: ReadableText;
  document: ResolvedDocument;
  reading: ClaimReading;
}

/** Text → readable text → ordinary print → tagged sentences → entities, mentions and offices → references → clauses → deeds → claims. */
export function readArticle(article: Article, lexicon: Lexicon, frames: FrameIndex): ArticleReading {
  const page = readableText(article.text, isEverydayWord);
  const sentences = tagSentences(restoreCase(page.text, lexicon, isEverydayWord));
  const read = page.text === article.text ? article : { ...article, text: page.text };
  const document = linkReferences(resolveDocument(read, sentences, lexicon), lexicon);
  return { page, document, reading: readClaims(document, frames, isNumbered(article.text)) };
}

/**
 * The way of an article through extraction. Built once for a lexicon; the returned function is pure: the same article gives the same
 * extraction, byte for byte. Every end and speaker of a claim is among the entities.
 */
export function createExtractor(lexicon: Lexicon): Extractor {
  const frames = compileFrames(RELATIONS);
  return (article: Article): Extraction => {
    const { page, document, reading } = readArticle(article, lexicon, frames);
    const entities = [...document.entities, ...statesActingThroughOthers(document, reading.claims, lexicon)];
    const mentions = mentionsOf(document, entities);
    if (page.text === article.text) return { id: article.id, entities, mentions, claims: reading.claims };
    return {
      id: article.id,
      entities,
      mentions: mentions.map((mention) => mentionAsSent(mention, page)),
      claims: reading.claims.map((claim) => claimAsSent(claim, page, article.text)),
    };
  };
}
