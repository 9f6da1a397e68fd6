import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PAGE_FORMS, PAGE_FORM_LEADS } from './page-form-leads.ts';

leadSuite('a page gives the same claims in whatever form it comes', PAGE_FORM_LEADS, MISSED_PAGE_FORMS);
