import type { ActorContext } from './actor-context.ts';
import { actorsOf } from './actors.ts';
import { asPhrase } from './chunk.ts';
import { gather } from './gather.ts';
import { cross, namesOf, type StructureRule } from './structure-rule.ts';

/** "the Soviet-built dam", "a Chinese-financed port": the doer stands in a compound before the work that he made or pays for. */
const madeBy =
  (made: RegExp): StructureRule =>
  (context: ActorContext, relation) =>
    gather(context.reading.phrases, (phrase) => {
      const { tokens } = context.sentence;
      const isCompound = (at: number): boolean =>
        tokens[at]?.lower.includes('-') === true && made.test(tokens[at]!.lower);
      const makers = [...phrase.mentions, ...phrase.modifiers].filter(
        ({ last }) => isCompound(last) || isCompound(last + 1),
      );
      if (makers.length === 0) return [];
      const works = namesOf(context, phrase, relation.target);
      if (works.length === 0) return [];
      const doers = gather(makers, (mention) =>
        actorsOf(
          context,
          asPhrase({ ...phrase, mentions: [mention], modifiers: [], possessor: null }),
          relation.source,
        ),
      );
      return cross(doers, works, phrase, null);
    });

export const builtBy = madeBy(/-(built|made|run|operated|constructed|designed)$/);
export const paidBy = madeBy(/-(financed|funded|bankrolled|sponsored|subsidized|subsidised)$/);
