import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameRun } from './find-names.ts';
import type { Findings, Naming } from './findings.ts';
import type { OrganizationNaming } from './name-organizations.ts';
import type { Person } from './people.ts';

/** Who holds an office of which a state has one alone, as the article says outright: by office and state. */
export type OfficesTold = ReadonlyMap<string, ReadonlySet<Person>>;

/** What settling an open title needs to know of the document. */
export interface HolderContext {
  lexicon: Lexicon;
  day: string;
  organizations: OrganizationNaming;
  states: Naming;
  /** Who is in which office as titles say outright; known once all titles are read. */
  told?: OfficesTold;
}

/** The sentence of a title, and who is known to be named in it. */
export interface Surroundings {
  found: Findings;
  context: HolderContext;
  bearers: ReadonlyMap<NameRun, Person>;
}
