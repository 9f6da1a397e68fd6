import { type EntityKind, kindOfId } from '../model/kinds.ts';
import type { SentenceMention } from './document.ts';

/** A reference already settled, as later ones may look back to it. */
export interface Antecedent {
  sentence: number;
  token: number;
  entities: readonly string[];
  kinds: ReadonlySet<EntityKind>;
  /** May act: no mere modifier or place. */
  isActor: boolean;
}

/** How many sentences a reference may look back. */
const REACH = 8;

/** All settled references in reading order. Pronouns that were settled count too, so that a chain of "he" keeps its end. */
export class Antecedents {
  readonly #items: Antecedent[] = [];

  constructor(mentions: readonly SentenceMention[]) {
    for (const mention of mentions) this.add(mention);
    this.#items.sort((a, b) => a.sentence - b.sentence || a.token - b.token);
  }

  /** Adds a reference that was just settled; keep reading order. */
  add(mention: SentenceMention): void {
    const item = {
      sentence: mention.sentence,
      token: mention.phraseFirst,
      entities: mention.entities,
      kinds: new Set(mention.entities.map((id) => kindOfId(id)!)),
      isActor: mention.use === 'actor',
    };
    const at = this.#items.findLastIndex(
      (other) => other.sentence < item.sentence || (other.sentence === item.sentence && other.token <= item.token),
    );
    this.#items.splice(at + 1, 0, item);
  }

  /** References before a token, nearest sentence first and, within a sentence, first-named first: subjects come before objects. */
  *before(sentence: number, token: number, reach = REACH): Generator<Antecedent> {
    const { items, end } = { items: this.#items, end: this.#firstAt(sentence, token) };
    let stop = end;
    while (stop > 0) {
      const at = items[stop - 1]!.sentence;
      if (sentence - at > reach) return;
      let start = stop;
      while (start > 0 && items[start - 1]!.sentence === at) start--;
      yield* items.slice(start, stop);
      stop = start;
    }
  }

  /** References before a token, the nearest first. */
  *nearest(sentence: number, token: number, reach = REACH): Generator<Antecedent> {
    for (let index = this.#firstAt(sentence, token) - 1; index >= 0; index--) {
      if (sentence - this.#items[index]!.sentence > reach) return;
      yield this.#items[index]!;
    }
  }

  #firstAt(sentence: number, token: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#items[middle]!;
      if (item.sentence < sentence || (item.sentence === sentence && item.token < token)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
