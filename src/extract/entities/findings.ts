import type { Entity } from '../../model/records.ts';
import type { OfficeMention, SentenceMention } from '../words/document.ts';
import type { StateSpan } from './detect-states.ts';
import type { NameRun } from './find-names.ts';
import type { OrganizationSpan } from './organization-name.ts';
import type { Reading } from './reading.ts';

/** What the stages before resolution found in one sentence. */
export interface Findings {
  reading: Reading;
  organizations: readonly OrganizationSpan[];
  runs: readonly NameRun[];
  states: readonly StateSpan[];
}

/** An entity under construction: its surface forms grow with the mentions. */
export interface EntityDraft extends Omit<Entity, 'names'> {
  names: Set<string>;
}

/** What a naming stage adds to the document. */
export interface Naming {
  entities: EntityDraft[];
  mentions: SentenceMention[];
  offices: OfficeMention[];
}
