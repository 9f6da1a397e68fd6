import { leadSuite } from '../support/lead-suite.ts';
import { CARRIED_DEED_LEADS } from './carried-deed-leads.ts';

leadSuite('A deed told through another verb or another order of words is told as what it is', CARRIED_DEED_LEADS, []);
