import type { EntityKind } from '../../model/kinds.ts';
import { PERSONS } from '../words/actor-words.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isCounted, isNoun, isVerb, isWord, type KindOf } from './chunk-tests.ts';

/** "Palestinian", "American": a people's adjective with no noun of its own. */
const isBarePeople = ({ mentions, head, first, plural }: NounPhrase): boolean =>
  !plural && first === head && mentions[0]?.form === 'demonym' && mentions[0].last === head;

/** Who may be named along with the noun phrase before, and the comma or the word that joins them. */
interface Companion {
  noun: NounPhrase;
  behind: string;
  at: number;
}

/** Who is named along with a noun phrase, what only describes one of them, and the position behind them. */
interface List {
  members: NounPhrase[];
  asides: NounPhrase[];
  end: number;
}

/** The longest headline, in chunks. */
const HEADLINE = 16;

/** The lists of a sentence, by its chunks: who is named along with whom, and what only describes the one before. */
export class ChunkLists {
  protected readonly chunks: readonly Chunk[];
  readonly #kindOf: KindOf;
  readonly #isHeadline: boolean;

  constructor(chunks: readonly Chunk[], kindOf: KindOf) {
    this.chunks = chunks;
    this.#kindOf = kindOf;
    this.#isHeadline = chunks.length <= HEADLINE && !isWord(chunks.at(-1), 'semicolon');
  }

  /** The chunk before `at`, adverbs skipped. */
  before(at: number): Chunk | undefined {
    let index = at - 1;
    while (isWord(this.chunks[index], 'adverb')) index--;
    return this.chunks[index];
  }

  kind(phrase: NounPhrase): EntityKind | null {
    const entity = phrase.mentions[0]?.entities[0];
    return entity ? this.#kindOf(entity) : null;
  }

  similar(a: NounPhrase, b: NounPhrase): boolean {
    if (isCounted(a) || isCounted(b)) return true;
    // "by Palestinian and German hijackers": a people shares the noun behind the next
    if (isBarePeople(a) && b.modifiers.some(({ form }) => form === 'demonym')) return true;
    // "from Washington and London": towns, of which only those of states that act elsewhere are mentions
    if (a.mentions.length === 0 && b.mentions[0]?.use === 'place') return true;
    const kinds = [this.kind(a), this.kind(b)];
    if (kinds[0] === kinds[1]) return true;
    // "by Gromyko and the Indian foreign minister, Swaran Singh"
    if ([a, b].every((phrase, index) => kinds[index] === 'OFFICIAL' || this.isOfficeOfState(phrase))) return true;
    return kinds.every((kind) => kind === 'COUNTRY' || kind === 'ORGANIZATION');
  }

  /** "the Indian foreign minister": an office, named by its state alone. */
  isOfficeOfState(phrase: NounPhrase): boolean {
    return (
      (PERSONS.has(phrase.lemma) || phrase.lemma === 'colleague') &&
      (phrase.modifiers.length > 0 || phrase.possessor !== null || phrase.mentions[0]?.form === 'demonym')
    );
  }

  /** Position after the list that starts with the noun phrase at `at`: "Russia, Iran and Azerbaijan". */
  listEnd(at: number): number {
    return this.list(at).end;
  }

  list(at: number): List {
    const first = this.chunks[at] as NounPhrase;
    const list: List = { members: [first], asides: [], end: at + 1 };
    const companions: Companion[] = [];
    let companion = this.#companionAt(at + 1, true);
    while (companion?.behind === ',') {
      companions.push(companion);
      companion = this.#companionAt(companion.at + 1, false);
    }
    // no "and" closes the list
    if (!companion) {
      if (this.#isHeadline && companions.length > 0) this.#closeWithComma(list, companions, at);
      return list;
    }
    // "neither Mexico nor Brazil"
    if (!(companion.behind === 'nor' && first.negated)) companions.push(companion);
    for (const { noun, behind } of companions)
      (behind === ',' && this.isAside(list.members.at(-1)!, noun) ? list.asides : list.members).push(noun);
    list.end = companion.at + 1;
    return list;
  }

  /** "Turkey, Russia, Iran to hold drills", "on Iran, Syria": in a headline a comma stands for "and" between names of a sort; but "on Iran, Syria says". */
  #closeWithComma(list: List, companions: readonly Companion[], at: number): void {
    const [first] = list.members;
    const last = companions.at(-1)!;
    const isNamed = ({ noun }: Companion): boolean =>
      this.kind(noun) !== null && this.similar(first!, noun) && !this.isAside(first!, noun);
    if (this.kind(first!) === null || !companions.every(isNamed)) return;
    if (isWord(this.chunks[last.at + 1], 'comma')) return;
    if (isVerb(this.chunks[last.at + 1]) && this.chunks.slice(0, at).some(isVerb)) return;
    list.members.push(...companions.map(({ noun }) => noun));
    list.end = last.at + 1;
  }

  /** Whom the comma or "and" at a position leads in; null where it stands before nobody who may be named along. */
  #companionAt(at: number, isNext: boolean): Companion | null {
    const isComma = isWord(this.chunks[at], 'comma');
    const join = isComma ? at + 1 : at;
    const word = this.chunks[join];
    const coordinator = isWord(word, 'coordinator') && word.text !== 'but' ? word.text : null;
    if (!isComma && coordinator === null) return null;
    const place = coordinator === null ? join : this.behindAside(join + 1);
    if (isNext && isComma && coordinator !== null && this.#startsAnew(place)) return null;
    const noun = this.chunks[place];
    if (!isNoun(noun) || noun.temporal || noun.relative) return null;
    return { noun, behind: coordinator ?? ',', at: place };
  }

  /** "congratulated Chad, and Kenya, a friend of both, spoke": behind comma and "and" stands the subject of the next verb, with an aside. */
  #startsAnew(at: number): boolean {
    const noun = this.chunks[at];
    if (!isNoun(noun) || !isVerb(this.chunks[at - 4]) || !isWord(this.chunks[at + 1], 'comma')) return false;
    // "Bolivia's president, Luis Arce," is one phrase
    const aside = noun.mentions.some((one) => one.form === 'name' && one.phraseFirst < one.first) ? 0 : 1;
    for (let index = at + 1 + aside; index < Math.min(at + 8, this.chunks.length); index++) {
      if (isVerb(this.chunks[index])) return false;
      if (!isWord(this.chunks[index], 'comma')) continue;
      const next = this.chunks[index + 1];
      return isVerb(next) && next.form === 'finite';
    }
    return false;
  }

  /** "Sudan and, hours later, Djibouti": position behind a few words between commas at `at`; `at` where none stand there. */
  behindAside(at: number): number {
    if (!isWord(this.chunks[at], 'comma')) return at;
    for (let index = at + 1; index < Math.min(at + 6, this.chunks.length); index++) {
      if (isWord(this.chunks[index], 'comma')) return index + 1;
      if (isVerb(this.chunks[index])) return at;
    }
    return at;
  }

  /** "Sergey Lavrov, the foreign minister," adds nobody, and "the Soviet leader, Leonid Brezhnev," neither. */
  isAside(before: NounPhrase, noun: NounPhrase): boolean {
    const same = noun.mentions[0]?.entities[0];
    if (same && same === before.mentions[0]?.entities[0]) return true;
    if (noun.mentions.some(({ form, phraseFirst }) => form === 'name' && phraseFirst <= before.head)) return true;
    return (
      noun.mentions.length === 0 &&
      !noun.plural &&
      this.kind(before) === 'OFFICIAL' &&
      /(minister|president|chief|leader|envoy|secretary|head|spokesman|spokeswoman|ambassador|general|counterpart)$/.test(
        noun.lemma,
      )
    );
  }

  /** Position of the bracket that closes the one at `at`; `at` where none does. */
  closing(at: number): number {
    const close = this.chunks.findIndex((chunk, index) => index > at && isWord(chunk, 'close'));
    return close < 0 ? at : close;
  }
}
