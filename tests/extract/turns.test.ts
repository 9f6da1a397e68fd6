import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_TURNS, TURN_LEADS } from './turn-leads.ts';

leadSuite('a deed is told in whatever turn, and by nobody who is only named beside it', TURN_LEADS, MISSED_TURNS);
