import type { DocumentRow } from '../lexicon/lexicon-tables.ts';
import { slugOf } from '../lexicon/name-key.ts';
import { type DocumentClue, isDescribedEnough } from './described-enough.ts';
import { type DocumentSpan, hasComplement } from './document-span.ts';
import {
  calledSo,
  fits,
  idOf,
  isOfOtherYear,
  isOfOwnMatter,
  isOfSameYear,
  salience,
  type Undertaking,
} from './undertaking.ts';

const DEFINITE = /^(the|this|that|its|their|his|her|our|'s|these|those|both)$/;
/** Words that praise, count or time a document but tell it from no other. */
const LOOSE =
  /^(yearly|annual|bilateral|trilateral|tripartite|fragile|shaky|disputed|contentious|binding|temporary|unprecedented|long-awaited|hard-won|ill-fated|[\w-]+-(point|page|article|month))$/;

/** "the second unit": told from the others by its number. */
const isUnit = ({ ordinal, family }: DocumentSpan): boolean => ordinal !== null && family === 'unit';

/** "a trade agreement", again: what tells it from others is what told the other. */
const hasSameMarks = ({ marks }: Undertaking, span: DocumentSpan): boolean =>
  span.marks.length > 0 &&
  span.marks.every((mark) => marks.has(mark)) &&
  (!hasComplement(span) || span.topics.some((topic) => marks.has(topic)));

/** The agreements and projects of one document, met in reading order: one node for each, however variously described. */
export class Undertakings {
  readonly all: Undertaking[] = [];
  readonly #year: string;

  /** `day`: that of the news. */
  constructor(day: string) {
    this.#year = day.slice(0, 4);
  }

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

  /** The undertaking of those met so far that a phrase speaks of: by its listed name, as an aside, by name, number, article or marks. */
  #known(span: DocumentSpan, apposition: Undertaking | null): Undertaking | null {
    const pool = this.all
      .filter((one) => one.kind === span.kind)
      .toSorted((a, b) => salience(b, span) - salience(a, span));
    if (span.listed && !isUnit(span)) return this.#listed(span, pool, apposition);
    if (apposition && apposition.kind === span.kind && !span.named) return apposition;
    const family = pool.filter(
      (one) => fits(span.family, one, span.kind) && (!isUnit(span) || one.ordinal === span.ordinal),
    );
    if (span.named) return family.find((one) => one.named.has(span.named!)) ?? this.#unnamed(span, family);
    if (isUnit(span)) return family[0] ?? null;
    if (span.isPlural) return span.determiner === 'the' ? (family.find((one) => one.isPlural) ?? null) : null;
    if (span.determiner !== null && DEFINITE.test(span.determiner)) return this.#definite(span, family);
    return family.find((one) => hasSameMarks(one, span)) ?? this.#planOf(span, family);
  }

  /** The thing of the tables, or what was described before its name came. */
  #listed(span: DocumentSpan, pool: readonly Undertaking[], apposition: Undertaking | null): Undertaking | null {
    const listed = pool.find((one) => one.id === idOf(span.kind, span.listed!.id));
    if (listed) return listed;
    if (apposition?.kind === span.kind && !apposition.isListed) return apposition;
    const mayBeNamed = span.kind === 'AGREEMENT' ? pool : pool.filter((one) => fits(span.family, one, span.kind));
    return this.#unnamed(span, mayBeNamed);
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
    if (nearest && isOfOtherYear(span, nearest, this.#year)) return pool.find((one) => isOfSameYear(span, one)) ?? null;
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
