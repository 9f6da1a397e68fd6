import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_REFERENCES, REFERENCE_LEADS } from './reference-leads.ts';

leadSuite('a deed of which the sentence before tells an end is told of that end', REFERENCE_LEADS, MISSED_REFERENCES);
