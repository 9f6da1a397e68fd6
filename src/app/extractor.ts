import { createExtractor } from '../extract/extract.ts';
import type { Extractor } from '../model/records.ts';
import { loadLexicon } from './lexicon.ts';

/** The extractor with the curated tables of seed/. Takes a moment: make it once. */
export const loadExtractor = (): Extractor => createExtractor(loadLexicon());
