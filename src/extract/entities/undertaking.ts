import type { DocumentSpan } from './document-span.ts';

/** An agreement or project of one document. */
export interface Undertaking {
  id: string;
  kind: 'AGREEMENT' | 'PROJECT';
  name: string;
  names: Set<string>;
  families: Set<string>;
  marks: Set<string>;
  named: Set<string>;
  ordinal: string | null;
  isPlural: boolean;
  isListed: boolean;
  lastSeen: number;
  /** How often it was met: the deed that the article is about is met most. */
  count: number;
}

/** Families whose words may stand for one another: a "deal" may be a contract, a truce or a swap. */
const COMPATIBLE: Readonly<Record<string, readonly string[]>> = {
  pact: ['pact', 'contract', 'ceasefire', 'exchange', 'memorandum', 'plan', 'listed', 'draft'],
  contract: ['contract', 'pact'],
  ceasefire: ['ceasefire', 'plan'],
  plan: ['plan', 'ceasefire'],
  draft: ['draft', 'pact'],
};

/** What the article spoke of a moment ago comes first, then what it speaks of most. */
export const salience = (one: Undertaking, span: DocumentSpan): number =>
  (span.sentence - one.lastSeen <= 1 ? 1000 : 0) + one.count * 10 + one.lastSeen / 1000;

/** Words that do not stand for just any deal. */
const OF_ITS_OWN =
  /^(treaty|convention|contract|memorandum|protocol|charter|lease|declaration|communique|agreement|accord|pact)$/;

/** Of several, the first that was called by the same word before, where the first of all never was: "the treaty" beside a free trade agreement. */
export const calledSo = (pool: readonly Undertaking[], { row }: DocumentSpan): Undertaking | undefined =>
  row && OF_ITS_OWN.test(row.word)
    ? pool.find(({ names }) => [...names].some((name) => name.toLowerCase().split(' ').includes(row.word)))
    : undefined;

/** "signed a river treaty. Turkey rejected the pact on refugees": another word and another matter than what was spoken of. */
export function isOfOwnMatter({ row, topics, words }: DocumentSpan, nearest: Undertaking): boolean {
  // any paper may be called an agreement
  if (!row || row.word === 'agreement' || !OF_ITS_OWN.test(row.word)) return false;
  if (topics.length === 0 || !(words.has('of') || words.has('on'))) return false;
  if (nearest.marks.size === 0 || topics.some((topic) => nearest.marks.has(topic) || /^\d/.test(topic))) return false;
  return ![...nearest.names].some((name) => name.toLowerCase().split(' ').includes(row.word));
}

const isYear = (topic: string): boolean => /^(?:1[89]|20)\d\d$/.test(topic);

export const isOfSameYear = ({ topics }: DocumentSpan, { marks }: Undertaking): boolean =>
  topics.some((topic) => isYear(topic) && marks.has(topic));

/** "the agreement that Britain and Egypt concluded in 1954", "the treaty of 1968": what a year, not that of the news, tells from a paper that was told without it. */
export const isOfOtherYear = (span: DocumentSpan, nearest: Undertaking, year: string): boolean =>
  span.topics.some((topic) => isYear(topic) && topic !== year) && !nearest.isListed && !isOfSameYear(span, nearest);

/** "the Accra agreement", and then "the contract": what has a name of its own is called a contract only where it was called one before. */
const isNamedOtherwise = (family: string, { families, names }: Undertaking): boolean =>
  family === 'contract' &&
  !families.has('contract') &&
  [...names].some((name) => /^\p{Lu}\p{L}+ (?:agreement|accord|pact)s?$/iu.test(name) && /^\p{Lu}/u.test(name));

export const fits = (family: string, undertaking: Undertaking, kind: string): boolean =>
  undertaking.kind === kind &&
  !isNamedOtherwise(family, undertaking) &&
  (family === 'any' ||
    undertaking.families.has('any') ||
    (COMPATIBLE[family] ?? [family]).some((other) => undertaking.families.has(other)));

/** The node id of an undertaking. */
export const idOf = (kind: 'AGREEMENT' | 'PROJECT', slug: string): string => `${kind.toLowerCase()}:${slug}`;
