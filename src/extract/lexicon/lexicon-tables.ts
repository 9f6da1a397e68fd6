/** A state of the table. `from`/`to` bound historic states; both are null for states of today. */
export interface StateRow {
  code: string;
  alpha2: string;
  region: string;
  name: string;
  aliases: readonly string[];
  adjectives: readonly string[];
  people: readonly string[];
  capitals: readonly string[];
  seats: readonly string[];
  from: string | null;
  to: string | null;
}

export interface CityRow {
  name: string;
  state: string;
}

/** An organization of the table. `members` are alpha-3 codes, for the main blocs only. */
export interface BodyRow {
  id: string;
  name: string;
  kind: string;
  state: string | null;
  aliases: readonly string[];
  members: readonly string[];
}

/** One term of office. `of` is an alpha-3 code or the id of a body; `to` is null for a term that had not ended when the table was written. */
export interface OfficeRow {
  name: string;
  aliases: readonly string[];
  of: string;
  office: string;
  from: string;
  to: string | null;
}

/** A treaty, pact, pipeline or other undertaking that news takes as known. */
export interface DocumentRow {
  kind: 'AGREEMENT' | 'PROJECT';
  id: string;
  name: string;
  aliases: readonly string[];
}

/** A noun that heads descriptions of agreements or projects, and what a description needs beside it to count as one. */
export interface HeadRow {
  word: string;
  plural: string;
  kind: 'AGREEMENT' | 'PROJECT';
  /** Words of one family may name the same thing: "accord" and "pact". `any` goes with every family of its kind. */
  family: string;
  needs: 'always' | 'described' | 'qualified' | 'named' | 'never';
  /** Words of which one must stand in the description, where `needs` is `qualified`. */
  qualifiers: readonly string[];
}

export interface WordRow {
  class: string;
  word: string;
}

/** The curated tables as read and checked by the composition root. */
export interface LexiconTables {
  states: readonly StateRow[];
  cities: readonly CityRow[];
  bodies: readonly BodyRow[];
  offices: readonly OfficeRow[];
  documents: readonly DocumentRow[];
  heads: readonly HeadRow[];
  words: readonly WordRow[];
}
