import type { DocumentRow } from '../lexicon/lexicon-tables.ts';
import { slugOf } from '../lexicon/name-key.ts';
import { type DocumentClue, isDescribedEnough } from './described-enough.ts';
import { type DocumentSpan, hasComplement } from './document-span.ts';

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

const DEFINITE = /^(the|this|that|its|their|his|her|our|'s|these|those|both)$/;
/** Words that praise, count or time a document but tell it from no other. */
const LOOSE =
  /^(yearly|annual|bilateral|trilateral|tripartite|fragile|shaky|disputed|contentious|binding|temporary|unprecedented|long-awaited|hard-won|ill-fated|[\w-]+-(point|page|article|month))$/;

/** Families whose words may stand for one another: a "deal" may be a contract, a truce or a swap. */
const COMPATIBLE: Readonly<Record<string, readonly string[]>> = {
  pact: ['pact', 'contract', 'ceasefire', 'exchange', 'memorandum', 'plan', 'listed', 'draft'],
  contract: ['contract', 'pact'],
  ceasefire: ['ceasefire', 'plan'],
  plan: ['plan', 'ceasefire'],
  draft: ['draft', 'pact'],
};

/** What the article spoke of a moment ago comes first, then what it speaks of most. */
const salience = (one: Undertaking, span: DocumentSpan): number =>
  (span.sentence - one.lastSeen <= 1 ? 1000 : 0) + one.count * 10 + one.lastSeen / 1000;

/** Words that do not stand for just any deal. */
const OF_ITS_OWN =
  /^(treaty|convention|contract|memorandum|protocol|charter|lease|declaration|communique|agreement|accord|pact)$/;

/** Of several, the first that was called by the same word before, where the first of all never was: "the treaty" beside a free trade agreement. */
const calledSo = (pool: readonly Undertaking[], { row }: DocumentSpan): Undertaking | undefined =>
  row && OF_ITS_OWN.test(row.word)
    ? pool.find(({ names }) => [...names].some((name) => name.toLowerCase().split(' ').includes(row.word)))
    : undefined;

/** "signed a river treaty. Turkey rejected the pact on refugees": another word and another matter than what was spoken of. */
function isOfOwnMatter({ row, topics, words }: DocumentSpan, nearest: Undertaking): boolean {
  // any paper may be called an agreement
  if (!row || row.word === 'agreement' || !OF_ITS_OWN.test(row.word)) return false;
  if (topics.length === 0 || !(words.has('of') || words.has('on'))) return false;
  if (nearest.marks.size === 0 || topics.some((topic) => nearest.marks.has(topic) || /^\d/.test(topic))) return false;
  return ![...nearest.names].some((name) => name.toLowerCase().split(' ').includes(row.word));
}

const fits = (family: string, undertaking: Undertaking, kind: string): boolean =>
  undertaking.kind === kind &&
  (family === 'any' ||
    undertaking.families.has('any') ||
    (COMPATIBLE[family] ?? [family]).some((other) => undertaking.families.has(other)));

/** The agreements and projects of one document, met in reading order: one node for each, however variously described. */
export class Undertakings {
  readonly all: Undertaking[] = [];

  /** The node that a phrase speaks of, made where the phrase says enough; null where it is too vague. `surfaces` are its wordings, fullest first. */
  meet(
    span: DocumentSpan,
    surfaces: readonly string[],
    clue: DocumentClue & { isApposition: Undertaking | null },
  ): Undertaking | null {
    const known = this.#known(span, clue.isApposition);
    if (!known && !isDescribedEnough(span, clue, !this.all.some((one) => one.kind === 'AGREEMENT'))) return null;
    const undertaking = known ?? this.#create(span, surfaces);
    if (span.listed && !undertaking.isListed) this.#rename(undertaking, span.listed);
    for (const surface of surfaces) undertaking.names.add(surface);
    for (const mark of span.marks) undertaking.marks.add(mark);
    if (span.family !== 'any') undertaking.families.add(span.family);
    if (span.named) undertaking.named.add(span.named);
    for (const topic of span.topics) undertaking.marks.add(topic);
    undertaking.lastSeen = span.sentence;
    undertaking.count += 1;
    return undertaking;
  }

  #known(span: DocumentSpan, apposition: Undertaking | null): Undertaking | null {
    const pool = this.all
      .filter((one) => one.kind === span.kind)
      .toSorted((a, b) => salience(b, span) - salience(a, span));
    if (span.listed && (span.ordinal === null || span.family !== 'unit')) {
      const listed = pool.find((one) => one.id === idOf(span.kind, span.listed!.id));
      return (
        listed ??
        (apposition?.kind === span.kind && !apposition.isListed ? apposition : null) ??
        this.#unnamed(
          span,
          pool.filter((one) => span.kind === 'AGREEMENT' || fits(span.family, one, span.kind)),
        )
      );
    }
    if (apposition && apposition.kind === span.kind && !span.named) return apposition;
    const ofFamily = pool.filter(
      (one) =>
        fits(span.family, one, span.kind) &&
        (span.ordinal === null || span.family !== 'unit' || one.ordinal === span.ordinal),
    );
    if (span.named)
      return (
        ofFamily.find((one) => [...one.named].some((name) => name === span.named)) ?? this.#unnamed(span, ofFamily)
      );
    if (span.ordinal !== null && span.family === 'unit')
      return ofFamily.find((one) => one.ordinal === span.ordinal) ?? null;
    if (span.determiner !== null && DEFINITE.test(span.determiner) && !span.isPlural)
      return this.#definite(span, ofFamily);
    if (span.isPlural) return span.determiner === 'the' ? (ofFamily.find((one) => one.isPlural) ?? null) : null;
    const isSame = (one: Undertaking): boolean =>
      span.marks.length > 0 &&
      span.marks.every((mark) => one.marks.has(mark)) &&
      (!hasComplement(span) || span.topics.some((topic) => one.marks.has(topic)));
    return ofFamily.find(isSame) ?? this.#planOf(span, ofFamily);
  }

  /** "the plant at Akkuyu" after "Turkey's first nuclear power station": the name comes later. */
  #unnamed(span: DocumentSpan, pool: readonly Undertaking[]): Undertaking | null {
    if (span.kind === 'AGREEMENT') return span.phraseFirst <= 1 ? this.#justDescribed(span, pool) : null;
    if (span.determiner !== 'the' && !span.listed) return null;
    const unnamed = pool.filter((one) => one.named.size === 0 && one.ordinal === null);
    return unnamed.length === 1 || (unnamed[0] && span.sentence - unnamed[0].lastSeen <= 3)
      ? (unnamed[0] ?? null)
      : null;
  }

  /** A sentence that opens with a treaty's name, right after one was described, names that one. */
  #justDescribed(span: DocumentSpan, pool: readonly Undertaking[]): Undertaking | null {
    const described = pool.filter((one) => one.named.size === 0 && !one.isListed && !one.isPlural);
    return described.length === 1 && span.sentence - described[0]!.lastSeen <= 2 ? described[0]! : null;
  }

  /** "the deal", "this agreement": the last of its family, unless its own words tell another. */
  #definite(span: DocumentSpan, pool: readonly Undertaking[]): Undertaking | null {
    const marks = span.marks.filter((mark) => !LOOSE.test(mark));
    const nearest = calledSo(pool, span) ?? pool[0] ?? null;
    if (nearest && isOfOwnMatter(span, nearest)) return null;
    if (marks.length === 0 || span.family === 'any')
      return hasComplement(span) && span.row?.needs === 'named' ? null : nearest;
    const whole = pool.find((one) => marks.every((mark) => one.marks.has(mark)));
    if (whole || hasComplement(span)) return whole ?? null;
    return pool.find((one) => marks.some((mark) => one.marks.has(mark))) ?? null;
  }

  /** "a six-point plan" in the news of a ceasefire is its text. */
  #planOf(span: DocumentSpan, pool: readonly Undertaking[]): Undertaking | null {
    return span.family === 'plan' || (span.row?.needs === 'always' && span.kind === 'AGREEMENT')
      ? (pool[0] ?? null)
      : null;
  }

  /** A description that turns out to be of a listed thing takes its name and id. */
  #rename(undertaking: Undertaking, document: DocumentRow): void {
    if (undertaking.ordinal !== null) return;
    Object.assign(undertaking, { id: idOf(undertaking.kind, document.id), name: document.name, isListed: true });
  }

  #create(span: DocumentSpan, surfaces: readonly string[]): Undertaking {
    const name = span.listed?.name ?? surfaces[0]!;
    const base = idOf(span.kind, span.listed?.id ?? slugOf(name));
    const id = this.all.some((one) => one.id === base) ? `${base}-${this.all.length + 1}` : base;
    const undertaking: Undertaking = {
      id,
      kind: span.kind,
      name,
      names: new Set(),
      families: new Set([span.family]),
      marks: new Set(),
      named: new Set(),
      ordinal: span.ordinal,
      isPlural: span.isPlural || /[^s]s$/.test(span.listed?.name ?? ''),
      isListed: span.listed !== null && span.ordinal === null,
      lastSeen: span.sentence,
      count: 0,
    };
    this.all.push(undertaking);
    return undertaking;
  }
}

const idOf = (kind: 'AGREEMENT' | 'PROJECT', slug: string): string => `${kind.toLowerCase()}:${slug}`;
