import { tellPapersApart } from '../extract/entities/tell-papers-apart.ts';
import { explain, type SentenceExplanation } from '../extract/explain.ts';
import { createExtractor, readArticle } from '../extract/extract.ts';
import { compileFrames } from '../extract/frames/frames.ts';
import { buildLexicon } from '../extract/lexicon/lexicon.ts';
import type { LexiconTables } from '../extract/lexicon/lexicon-tables.ts';
import type { Article, Extractor } from '../model/records.ts';
import { RELATIONS } from '../model/relations.ts';

/** The extractor that knows the curated tables. Takes a moment: make it once. */
export function extractorOf(tables: LexiconTables): Extractor {
  const extract = createExtractor(buildLexicon(tables));
  return (article) => tellPapersApart(article, extract(article));
}

/** Tells for each sentence of an article what was found, which rule fired and why a candidate was dropped. Make it once. */
export function explainerOf(tables: LexiconTables): (article: Article) => SentenceExplanation[] {
  const lexicon = buildLexicon(tables);
  const frames = compileFrames(RELATIONS);
  return (article) => {
    const { document, reading } = readArticle(article, lexicon, frames);
    return explain(document, reading, frames);
  };
}
