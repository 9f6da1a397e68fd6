import type { Lexicon, Officeholder } from '../lexicon/lexicon.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { withoutGeneration } from '../lexicon/officeholder-names.ts';
import { countryOfHolder, holderBySound, holderBySurname } from '../lexicon/officeholders.ts';

/** A person of one document, gathered from all that names them. */
export interface Person {
  name: string;
  holder: Officeholder | null;
  country: string | null;
  /** Lower-case words of the fullest name. */
  words: readonly string[];
  names: Set<string>;
  /** Heads of the offices told of them ("minister"), lower case. */
  roles: Set<string>;
  lastSeen: number;
}

const EASTERN = /^(CHN|TWN|KOR|PRK|HKG|VNM|KHM|SGP|JPN|HUN)$/;
const PARTICLE = /^(al|el|bin|ibn|ben|van|von|der|den|de|da|das|di|do|dos|du|del|la|le|abu|of|the|jr|sr|ii|iii)$/;

/** "Robert Kennedy" beside "President Kennedy": another first name than the table's. Letters may be put down variously ("Yuri", "Iouri"), so that the first must differ. */
const isKin = (words: readonly string[], listed: string): boolean =>
  words.length > 1 &&
  !/^[jyig]/.test(words[0]!) &&
  !nameKey(listed)
    .split(' ')
    .some((word) => word[0] === words[0]![0]);

const isInitial = (word: string): boolean => word.length === 1;

/** "S. V. Lavrov" beside "Sergey Lavrov": one surname, and the initials of the first name. */
const sharesInitial = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 1 &&
  others.length > 1 &&
  isInitial(some[0]!) !== isInitial(others[0]!) &&
  some[0]![0] === others[0]![0] &&
  some.at(-1) === others.at(-1) &&
  [some, others].some((words) => words.slice(0, -1).every(isInitial));

/** A first name says more than initials, and more words more than fewer. */
const isFuller = (words: readonly string[], known: readonly string[]): boolean =>
  isInitial(known[0] ?? '') === isInitial(words[0] ?? '') ? words.length > known.length : isInitial(known[0] ?? '');

/** What tells of a name beside its words. */
interface NameClue {
  listed: string | null;
  country: string | null;
  role: string | null;
  /** A courtesy stands before it that goes with a first name where that alone is the name, or the bearer a knight. */
  isCourteous: boolean;
}

/** The people of one document. Names join where one is part of the other; a lone surname goes to its bearer. */
export class People {
  readonly all: Person[] = [];
  readonly #lexicon: Lexicon;
  readonly #day: string;

  constructor(lexicon: Lexicon, day: string) {
    this.#lexicon = lexicon;
    this.#day = day;
  }

  /** Adds a full name, or joins it to the person whom it already names. */
  add(text: string, clue: NameClue): Person {
    const holder =
      this.#lexicon.officeholders.get(clue.listed ?? '') ??
      this.#listedBySurname(text, clue) ??
      holderBySound(text, clue.country, { lexicon: this.#lexicon, day: this.#day });
    const words = nameKey(text).split(' ');
    const known =
      this.all.find(
        (person) =>
          (holder && person.holder === holder) ||
          (!(holder && person.holder) && this.#isSame(person, words, clue.country)),
      ) ?? (clue.isCourteous ? this.#calledByFirstName(words) : undefined);
    const country = (holder ? countryOfHolder(holder, this.#lexicon, this.#day) : null) ?? clue.country;
    if (known) {
      if (isFuller(words, known.words)) Object.assign(known, { words, name: known.holder ? known.name : text });
      if (!known.holder && holder) Object.assign(known, { holder, name: holder.name });
      known.country ??= country;
      known.names.add(text);
      return known;
    }
    const person: Person = {
      name: holder?.name ?? text,
      holder,
      country,
      words,
      names: new Set([text]),
      roles: new Set(),
      lastSeen: 0,
    };
    this.all.push(person);
    return person;
  }

  #listedBySurname(text: string, clue: { country: string | null; role: string | null }): Officeholder | null {
    const surname = withoutGeneration(text);
    if (/\s/.test(surname) && !this.#lexicon.surnames.has(nameKey(surname))) return null;
    if (this.find(text)) return null;
    return holderBySurname(surname, clue, { lexicon: this.#lexicon, day: this.#day });
  }

  /** "Sir Alec", "Mr Isaias": the one person whose first name this is. */
  #calledByFirstName([word, ...rest]: readonly string[]): Person | undefined {
    const bearers = this.all.filter(({ words }) => words.length > 1 && words[0] === word);
    return rest.length === 0 && bearers.length === 1 ? bearers[0] : undefined;
  }

  #isSame(person: Person, words: readonly string[], country: string | null): boolean {
    if (country && person.country && country !== person.country) return false;
    if (person.holder && person.words.length === 1 && isKin(words, person.holder.name)) return false;
    if (sharesInitial(words, person.words)) return true;
    const [short, long] = words.length <= person.words.length ? [words, person.words] : [person.words, words];
    if (short.length === 1) return this.#surnames(long, person.country).has(short[0]!);
    const shared = short.filter((word) => long.includes(word));
    return (
      shared.length === short.length &&
      short.some((word) => !PARTICLE.test(word) && this.#surnames(long, person.country).has(word))
    );
  }

  /** Words that may stand alone for a name: the last, the first in East Asia, the one before a second surname. */
  #surnames(words: readonly string[], country: string | null): Set<string> {
    const own = words.filter((word) => !PARTICLE.test(word));
    const names = new Set([own.at(-1) ?? '']);
    if (country && EASTERN.test(country)) names.add(own[0] ?? '');
    if (own.length >= 3) names.add(own.at(-2)!);
    return names;
  }

  /** The person of this document whom a name or part of a name means; the one last seen where several share it. */
  find(text: string, role: string | null = null): Person | null {
    const words = nameKey(text).split(' ');
    const matches = this.all.filter(
      (person) =>
        words.every((word) => person.words.includes(word)) ||
        [...person.names].some((name) => nameKey(name) === words.join(' ')),
    );
    if (matches.length <= 1) return matches[0] ?? null;
    const bySurname = matches.filter((person) =>
      words.some((word) => this.#surnames(person.words, person.country).has(word)),
    );
    const pool = bySurname.length > 0 ? bySurname : matches;
    const called = pool.filter(({ names }) => [...names].some((name) => nameKey(name) === words.join(' ')));
    if (called.length === 1) return called[0]!;
    const byRole = role ? pool.filter((person) => person.roles.has(role)) : [];
    return (byRole.length > 0 ? byRole : pool).toSorted((a, b) => b.lastSeen - a.lastSeen)[0]!;
  }

  /** A person known from the table by surname alone, where the day has only one such at the top: "Putin" at first mention. */
  recall(text: string): Person | null {
    const holder = holderBySurname(text, { role: null, country: null }, { lexicon: this.#lexicon, day: this.#day });
    return holder ? this.add(text, { listed: holder.name, country: null, role: null, isCourteous: false }) : null;
  }
}
