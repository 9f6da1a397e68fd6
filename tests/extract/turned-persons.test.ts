import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_TURNED_PERSONS, TURNED_PERSON_LEADS } from './turned-person-leads.ts';

leadSuite(
  'a turned sentence tells of persons and bodies what the plain one does',
  TURNED_PERSON_LEADS,
  MISSED_TURNED_PERSONS,
);
