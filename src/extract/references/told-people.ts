import type { UnnamedPeople } from './unnamed-people.ts';

/** The people that the text spoke of without a name ("a Turkish official"), in text order. */
export class ToldPeople {
  readonly #people: UnnamedPeople[] = [];

  /** Takes note of unnamed people. */
  add(people: readonly UnnamedPeople[]): void {
    this.#people.push(...people);
  }

  /** The state or body of the unnamed people spoken of last, `reach` sentences back at most; null where two are meant. */
  lastSpokenOf(
    at: { sentence: number; token: number },
    accepts: (people: UnnamedPeople) => boolean,
    reach: number,
  ): string | null {
    const found = this.#people.filter(
      (one) =>
        at.sentence - one.sentence <= reach && (one.sentence < at.sentence || one.token < at.token) && accepts(one),
    );
    const last = found.at(-1);
    if (!last) return null;
    const same = found.every(({ entity, sentence }) => sentence < last.sentence || entity === last.entity);
    return same ? last.entity : null;
  }

  /** The unnamed people that act in a sentence before a position. */
  actingIn(at: { sentence: number; token: number }): UnnamedPeople | null {
    return this.#people.findLast((one) => one.doer && one.sentence === at.sentence && one.token < at.token) ?? null;
  }
}
