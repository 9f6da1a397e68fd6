/** Entities that were named as one list, in text order: what "the three", "both" and "they" may mean. */

interface Group {
  entities: readonly string[];
  sentence: number;
}

/** A group with how often the article tells it; 0 where only its last telling counted. */
interface SpokenOf {
  entities: readonly string[];
  times: number;
}

/** How many sentences back "they" and "them" reach. */
const PLURAL_REACH = 5;

const keyOf = ({ entities }: Group): string => entities.toSorted().join(' ');

/** The lists that an article has told. `size` is any where null. */
export class ToldGroups {
  readonly #groups: Group[] = [];

  add(entities: readonly string[], sentence: number): void {
    this.#groups.push({ entities, sentence });
  }

  /** The last group whose members are all acceptable; of one sentence where that is told. */
  last(size: number | null, accepts: (entity: string) => boolean, sentence?: number): readonly string[] | null {
    const found = this.#groups.findLast(
      (group) =>
        (size === null || group.entities.length === size) &&
        (sentence === undefined || group.sentence === sentence) &&
        group.entities.every(accepts),
    );
    return found?.entities ?? null;
  }

  /** The first group of acceptable members in a sentence of a kind. */
  first(
    size: number,
    accepts: (entity: string) => boolean,
    isIn: (sentence: number) => boolean,
  ): readonly string[] | null {
    const found = this.#groups.find(
      ({ entities, sentence }) => entities.length === size && entities.every(accepts) && isIn(sentence),
    );
    return found?.entities ?? null;
  }

  /** The last group of acceptable members, whom "they" may mean: not one of long ago. */
  near(sentence: number, accepts: (entity: string) => boolean): readonly string[] | null {
    const found = this.#groups.findLast(({ entities }) => entities.every(accepts));
    return found && sentence - found.sentence <= PLURAL_REACH ? found.entities : null;
  }

  /** The group that the article speaks of: the last one where it stands in this sentence or the one before, else the one told most often. */
  spokenOf(size: number | null, accepts: (entity: string) => boolean, sentence: number): SpokenOf | null {
    const fitting = this.#groups.filter(
      (group) => (size === null || group.entities.length === size) && group.entities.every(accepts),
    );
    const last = fitting.at(-1);
    if (!last) return null;
    if (sentence - last.sentence <= 1) return { entities: last.entities, times: 0 };
    const told = new Map<string, number>();
    for (const group of fitting) told.set(keyOf(group), (told.get(keyOf(group)) ?? 0) + 1);
    const times = Math.max(...told.values());
    return { entities: fitting.findLast((group) => told.get(keyOf(group)) === times)!.entities, times };
  }
}
