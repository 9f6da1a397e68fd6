import type { Effect, Effects } from '../../graph/effects.ts';
import { countProposals, listProposals, type ProposalRow, proposalPosition } from '../../graph/read-proposals.ts';
import type { RelationType } from '../../model/relations.ts';
import { check, idSchema } from '../arguments.ts';
import { Page, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { MergeEffectKind, QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { loadEntity, requireEntity } from '../view.ts';

/** Effects that a preview shows, as evenly among the sorts as there are. */
const EXAMPLES = 20;

export const identityTypes: Pick<Resolvers, 'IdentityProposal'> = {
  IdentityProposal: { id: ({ key }) => key },
};

export const identityQueries: Pick<QueryResolvers, 'identityProposals' | 'mergePreview'> = {
  identityProposals: (_root, args, { reader }) => {
    const slice = sliceOf(args, 'proposals');
    return new Page<ProposalRow>({
      slice,
      order: 'proposals',
      position: proposalPosition,
      rows: () => listProposals(reader, slice),
      count: () => countProposals(reader),
    });
  },
  mergePreview: async (_root, args, context) => {
    const [keep, merge] = [check(idSchema, args.keep, 'keep'), check(idSchema, args.merge, 'merge')];
    await Promise.all([requireEntity(context, keep, 'keep'), requireEntity(context, merge, 'merge')]);
    const outcome = await context.services.previewMerge({ keep, merge, actor: context.actor.name });
    const effects = outcome.ok ? outcome.value : NOTHING;
    const { lost, downgraded, revived, gained, recounted } = effects;
    return {
      problem: outcome.ok ? null : outcome.problem.reason,
      lost: lost.length,
      downgraded: downgraded.length,
      revived: revived.length,
      gained: gained.length,
      recounted: recounted.length,
      examples: await Promise.all(examplesOf(effects).map((example) => shown(context, example))),
    };
  },
};

const NOTHING: Effects = { lost: [], downgraded: [], revived: [], gained: [], recounted: [] };

type Example = Effect & { kind: MergeEffectKind };

function examplesOf(effects: Effects): Example[] {
  const sorts = (Object.entries(effects) as [keyof Effects, Effect[]][]).map(([sort, found]) =>
    found
      .slice(0, EXAMPLES)
      .map((effect, place) => ({ ...effect, place, kind: sort.toUpperCase() as MergeEffectKind })),
  );
  return sorts
    .flat()
    .sort((one, other) => one.place - other.place)
    .slice(0, EXAMPLES);
}

/** Ends are shown as they are named today: the merged entity still stands by itself. */
async function shown(context: ApiContext, { kind, key, before, after, claimsBefore, claimsAfter }: Example) {
  const [type, source, target] = key.split('|') as [RelationType, string, string];
  const [from, to] = await Promise.all([loadEntity(context, source), loadEntity(context, target)]);
  return { effect: kind, type, source: from!, target: to!, before, after, claimsBefore, claimsAfter };
}
