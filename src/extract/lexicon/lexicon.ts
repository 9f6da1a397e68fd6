import { startsSmall } from '../words/characters.ts';
import { gather } from '../words/gather.ts';
import type { BodyRow, CityRow, DocumentRow, HeadRow, LexiconTables, OfficeRow, StateRow } from './lexicon-tables.ts';
import { piecesOf } from './name-key.ts';
import {
  givenNamesOf,
  type Officeholder,
  soundsOf,
  surnamesOf,
  type Term,
  termsByOwner,
} from './officeholder-names.ts';

export type { Officeholder } from './officeholder-names.ts';

/** `prefix`: the first part of a compound only, "Franco" in "Franco-German". */
export type StateForm = 'name' | 'demonym' | 'people' | 'capital' | 'seat' | 'prefix';

/** States as the first part of a compound adjective. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  FRA: ['Franco'],
  CHN: ['Sino'],
  GBR: ['Anglo'],
  RUS: ['Russo'],
  IND: ['Indo'],
  GRC: ['Greco', 'Graeco'],
  ITA: ['Italo'],
  ESP: ['Hispano'],
  TUR: ['Turco'],
  JPN: ['Nippo'],
  PRT: ['Luso'],
  DEU: ['Germano'],
};

/** What a listed phrase may stand for. */
export type LexiconEntry =
  | { type: 'state'; state: StateRow; form: StateForm }
  | { type: 'body'; body: BodyRow }
  | { type: 'document'; document: DocumentRow }
  | { type: 'person'; name: string }
  | { type: 'city'; city: CityRow }
  | { type: 'region' };

/** A node of the phrase tree: one piece of a name leads to the next; `entries` where a listed phrase ends. */
export interface PhraseNode {
  next: Map<string, PhraseNode>;
  entries: LexiconEntry[];
}

/** All tables in the form that the stages look things up in. Built once, shared by all articles, never changed. */
export interface Lexicon {
  phrases: PhraseNode;
  /** First words of phrases that stand in small letters ("former", "ni"): few, so that most words of a text are done with at once. */
  smallOpeners: ReadonlySet<string>;
  states: ReadonlyMap<string, StateRow>;
  bodies: ReadonlyMap<string, BodyRow>;
  officeholders: ReadonlyMap<string, Officeholder>;
  /** Terms in the offices of a state or body, with who serves them. */
  terms: ReadonlyMap<string, readonly Term[]>;
  /** Officeholders by how their names sound (`soundOf`). */
  sounds: ReadonlyMap<string, readonly Officeholder[]>;
  /** Officeholders by the last word of their name, or all of a surname with a particle, lower case. */
  surnames: ReadonlyMap<string, readonly Officeholder[]>;
  /** First words of officeholders' names that put the family name last, lower case. */
  givenNames: ReadonlySet<string>;
  /** Rows of the heads table by their singular and plural, lower case. */
  heads: ReadonlyMap<string, HeadRow>;
  /** True where `word` (lower case, or a phrase of several words) belongs to a class of the words table. */
  isWord(kind: string, word: string): boolean;
  /** True where a word or phrase of a class (`head`: of the heads table) opens with `word`, lower case: a cheap test before longer ones. */
  opens(kind: string, word: string): boolean;
}

const emptyNode = (): PhraseNode => ({ next: new Map(), entries: [] });

function addPhrase(root: PhraseNode, phrase: string, entry: LexiconEntry): void {
  let node = root;
  for (const piece of piecesOf(phrase.replace(/^the /, ''))) {
    let next = node.next.get(piece.text);
    if (!next) {
      next = emptyNode();
      node.next.set(piece.text, next);
    }
    node = next;
  }
  if (node !== root) node.entries.push(entry);
}

/** "Iranian" → "Iranians": the regular plural of a people, where the table names none. */
const regularPeople = (adjectives: readonly string[]): string[] =>
  adjectives
    .filter((adjective) => /(an|i|ean|ese)$/.test(adjective))
    .map((adjective) => adjective.replace(/(an|i)$/, '$1s'));

function addState(root: PhraseNode, state: StateRow): void {
  const forms: [StateForm, readonly string[]][] = [
    ['name', [state.name, ...state.aliases]],
    ['demonym', state.adjectives],
    ['people', state.people.length > 0 ? state.people : regularPeople(state.adjectives)],
    ['capital', state.capitals],
    ['seat', state.seats],
    ['prefix', PREFIXES[state.code] ?? []],
  ];
  for (const [form, phrases] of forms)
    for (const phrase of new Set(phrases)) addPhrase(root, phrase, { type: 'state', state, form });
}

function officeholdersOf(rows: readonly OfficeRow[]): Map<string, Officeholder> {
  const byName = new Map<string, OfficeRow[]>();
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  return new Map(
    [...byName].map(([name, terms]) => [
      name,
      {
        name,
        aliases: gather(terms, (term) => term.aliases),
        terms: terms.toSorted((a, b) => a.from.localeCompare(b.from)),
      },
    ]),
  );
}

/** Builds the lexicon from checked tables: about 6,000 phrases, in some 20 ms. */
export function buildLexicon(tables: LexiconTables): Lexicon {
  const phrases = emptyNode();
  for (const state of tables.states) addState(phrases, state);
  for (const body of tables.bodies)
    for (const name of new Set([body.name, ...body.aliases])) addPhrase(phrases, name, { type: 'body', body });
  for (const document of tables.documents)
    for (const name of new Set([document.name, ...document.aliases]))
      addPhrase(phrases, name, { type: 'document', document });
  const officeholders = officeholdersOf(tables.offices);
  for (const holder of officeholders.values())
    for (const name of new Set([holder.name, ...holder.aliases]))
      addPhrase(phrases, name, { type: 'person', name: holder.name });
  for (const city of tables.cities) addPhrase(phrases, city.name, { type: 'city', city });
  const words = new Map<string, Set<string>>();
  for (const row of tables.words) {
    if (!words.has(row.class)) words.set(row.class, new Set());
    words.get(row.class)!.add(row.word);
    if (row.class === 'region') addPhrase(phrases, row.word, { type: 'region' });
  }
  const openings = new Map(
    [
      ...words,
      ['head', new Set(gather(tables.heads, (row) => [row.word.toLowerCase(), row.plural.toLowerCase()]))] as const,
    ].map(([kind, phrasesOfKind]) => [kind, new Set([...phrasesOfKind].map((phrase) => phrase.split(' ')[0]!))]),
  );
  return {
    phrases,
    smallOpeners: new Set([...phrases.next.keys()].filter(startsSmall)),
    states: new Map(tables.states.map((state) => [state.code, state])),
    bodies: new Map(tables.bodies.map((body) => [body.id, body])),
    officeholders,
    surnames: surnamesOf(officeholders.values()),
    givenNames: givenNamesOf(officeholders.values()),
    sounds: soundsOf(officeholders.values()),
    terms: termsByOwner(officeholders.values()),
    heads: new Map(gather(tables.heads, (row) => [row.word, row.plural].map((word) => [word.toLowerCase(), row]))),
    isWord: (kind, word) => words.get(kind)?.has(word) ?? false,
    opens: (kind, word) => openings.get(kind)?.has(word) ?? false,
  };
}
