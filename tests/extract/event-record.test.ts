import { leadSuite } from '../support/lead-suite.ts';
import { EVENT_RECORD_COUNTERS, MISSED_EVENT_RECORD_COUNTERS } from './event-record-counters.ts';
import { EVENT_RECORD_LEADS, MISSED_EVENT_RECORD } from './event-record-leads.ts';
import { MISSED_SECOND_EVENT_RECORD, SECOND_EVENT_RECORD_LEADS } from './second-event-record-leads.ts';
import { MISSED_THIRD_EVENT_RECORD, THIRD_EVENT_RECORD_LEADS } from './third-event-record-leads.ts';

leadSuite(
  'a plain sentence of the public record tells its deed and no other',
  [...EVENT_RECORD_LEADS, ...SECOND_EVENT_RECORD_LEADS, ...THIRD_EVENT_RECORD_LEADS],
  [...MISSED_EVENT_RECORD, ...MISSED_SECOND_EVENT_RECORD, ...MISSED_THIRD_EVENT_RECORD],
);
leadSuite('and what looks alike does not', EVENT_RECORD_COUNTERS, MISSED_EVENT_RECORD_COUNTERS);
