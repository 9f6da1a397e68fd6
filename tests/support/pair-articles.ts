import type { LoadItem } from '../../src/graph/article-rows.ts';
import { addDays } from '../../src/graph/days.ts';
import { RELATIONS } from '../../src/model/relations.ts';
import { randomFrom } from './random.ts';
import { entity, onDay, type Told, toldArticle } from './told.ts';

/** Types between two states that tell a deed, in the order of the table. */
const DEEDS = RELATIONS.filter(
  ({ plover, source, target }) =>
    plover !== 'STATE' &&
    (source as readonly string[]).includes('COUNTRY') &&
    (target as readonly string[]).includes('COUNTRY'),
);

/** Articles on two states alone, eight claims each, spread evenly over `years`: a pair with a long history. */
export function pairArticles(
  [source, target]: readonly [string, string],
  { seed, count, years }: { seed: number; count: number; years: number },
): LoadItem[] {
  const random = randomFrom(seed);
  const ends = [entity(`country:${source}`, source), entity(`country:${target}`, target)];
  return Array.from({ length: count }, (_, index) => {
    const publishedAt = addDays('2010-01-01', Math.floor(((index + 1) / count) * 365 * years));
    const tellings = Array.from({ length: 8 }, (): Told => {
      const [one, other] = random.shuffle(ends);
      const { type } = random.pick(DEEDS);
      const sentence = `${one!.name} ${type} ${other!.name} ${random.below(1e9)} ${random.below(1e9)} ${random.below(1e9)}.`;
      return {
        type,
        source: one!.id,
        target: other!.id,
        sentence,
        date: onDay(addDays(publishedAt, -random.below(4))),
      };
    });
    return toldArticle(
      { id: `${source}-${target}-${seed}-${index}`, publishedAt, publisher: `Outlet ${index % 7}` },
      ends,
      tellings,
    );
  });
}
