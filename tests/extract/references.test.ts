import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_REFERENCES, REFERENCE_LEADS } from './reference-leads.ts';
import { MISSED_REFERENCE_PASSAGES, REFERENCE_PASSAGES } from './reference-passages.ts';

leadSuite(
  'a deed of which the sentence before tells an end is told of that end',
  [...REFERENCE_LEADS, ...REFERENCE_PASSAGES],
  [...MISSED_REFERENCES, ...MISSED_REFERENCE_PASSAGES],
);
