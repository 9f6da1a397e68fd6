import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_WORDS, WORD_LEADS } from './more-word-leads.ts';
import { MISSED_SECOND_SHAPES, SECOND_SHAPE_LEADS } from './second-shape-leads.ts';
import { MISSED_SHAPES, SHAPE_LEADS } from './shape-leads.ts';
import { MISSED_THIRD_SHAPES, THIRD_SHAPE_LEADS } from './third-shape-leads.ts';

leadSuite(
  'what is built alike is read alike, and what only looks like it is not',
  [...SHAPE_LEADS, ...SECOND_SHAPE_LEADS, ...THIRD_SHAPE_LEADS, ...WORD_LEADS],
  [...MISSED_SHAPES, ...MISSED_SECOND_SHAPES, ...MISSED_THIRD_SHAPES, ...MISSED_WORDS],
);
