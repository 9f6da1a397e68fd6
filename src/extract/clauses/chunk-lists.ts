import type { EntityKind } from '../../model/kinds.ts';
import { PERSONS } from '../words/actor-words.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isCounted, isNoun, isVerb, isWord, type KindOf } from './chunk-tests.ts';

/** "Palestinian", "American": a people's adjective with no noun of its own. */
const isBarePeople = ({ mentions, head, first, plural }: NounPhrase): boolean =>
  !plural && first === head && mentions[0]?.form === 'demonym' && mentions[0].last === head;

/** The lists of a sentence, by its chunks: who is named along with whom, and what only describes the one before. */
export class ChunkLists {
  protected readonly chunks: readonly Chunk[];
  readonly #kindOf: KindOf;

  constructor(chunks: readonly Chunk[], kindOf: KindOf) {
    this.chunks = chunks;
    this.#kindOf = kindOf;
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

  list(at: number): { members: NounPhrase[]; asides: NounPhrase[]; end: number } {
    const members = [this.chunks[at] as NounPhrase];
    const asides: NounPhrase[] = [];
    const taken: { noun: NounPhrase; coordinated: boolean }[] = [];
    let index = at + 1;
    for (;;) {
      let next = index;
      const comma = isWord(this.chunks[next], 'comma');
      if (comma) next++;
      const coordinator = this.chunks[next];
      const coordinated = isWord(coordinator, 'coordinator') && coordinator.text !== 'but';
      if (coordinated) next = this.behindAside(next + 1);
      const noun = this.chunks[next];
      if (comma && coordinated && taken.length === 0 && this.#startsAnew(next)) return { members, asides, end: at + 1 };
      if ((!comma && !coordinated) || !isNoun(noun) || noun.temporal || noun.relative)
        return { members, asides, end: at + 1 };
      // "neither Mexico nor Brazil"
      const neither = coordinated && coordinator.text === 'nor' && members[0]!.negated;
      if (!neither) taken.push({ noun, coordinated });
      index = next + 1;
      if (coordinated) break;
    }
    for (const { noun, coordinated } of taken)
      (!coordinated && this.isAside(members.at(-1)!, noun) ? asides : members).push(noun);
    return { members, asides, end: index };
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

  /** "Sergey Lavrov, the foreign minister," adds nobody. */
  isAside(before: NounPhrase, noun: NounPhrase): boolean {
    const same = noun.mentions[0]?.entities[0];
    if (same && same === before.mentions[0]?.entities[0]) return true;
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
