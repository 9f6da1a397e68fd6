import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PAGE_FORMS, PAGE_FORM_LEADS } from './page-form-leads.ts';
import { OFF_TOPIC_PAGE_FORMS } from './page-form-off-topic.ts';

leadSuite(
  'a page gives the same claims in whatever form it comes, and other news gives none',
  [...PAGE_FORM_LEADS, ...OFF_TOPIC_PAGE_FORMS],
  MISSED_PAGE_FORMS,
);
