import { leadSuite } from '../support/lead-suite.ts';
import { LOOK_ALIKES, MISSED_LOOK_ALIKES } from './look-alikes.ts';

leadSuite('what only looks like a deed is none, and the deed beside it is found', LOOK_ALIKES, MISSED_LOOK_ALIKES);
