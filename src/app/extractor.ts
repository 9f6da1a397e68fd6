import { createExtractor } from '../extract/extract.ts';
import { buildLexicon, type LexiconTables } from '../extract/lexicon.ts';
import type { Extractor } from '../model/records.ts';

/** The extractor that knows the curated tables. Takes a moment: make it once. */
export const extractorOf = (tables: LexiconTables): Extractor => createExtractor(buildLexicon(tables));
