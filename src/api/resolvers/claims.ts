import { textsOfRevisions } from '../../graph/read-articles.ts';
import { type ClaimListQuery, countClaims, listClaims } from '../../graph/read-claim-list.ts';
import { claimPosition, claimsById } from '../../graph/read-claims.ts';
import type { ClaimRow } from '../../graph/rows.ts';
import { check, idSchema, idsSchema } from '../arguments.ts';
import { Page, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import type { Soon } from '../soon.ts';
import { filterOf, headsOf, loadEntity } from '../view.ts';
import { loadFact } from './facts.ts';
import { reviewedClaim } from './reviews.ts';

/** Code units of text that stand before and after a quote. */
const MARGIN = 300;

/** The text of a revision. */
export const loadText = async (context: ApiContext, revision: string): Promise<string> =>
  (await context.batcher.load({ name: 'text', id: revision }, (ids) => textsOfRevisions(context.reader, ids))) ?? '';

/** The claim with this id, closed ones too; null where there is none. */
export const loadClaim = (context: ApiContext, id: string): Soon<ClaimRow | null> =>
  context.batcher.load({ name: 'claim', id }, (ids) => claimsById(context.reader, ids));

export const claimTypes: Pick<Resolvers, 'Claim' | 'Span'> = {
  Claim: {
    ...reviewedClaim,
    before: async (claim, _args, context) => {
      const text = await loadText(context, claim.revision);
      return text.slice(Math.max(0, claim.start - MARGIN), claim.start) || null;
    },
    after: async (claim, _args, context) => {
      const text = await loadText(context, claim.revision);
      return text.slice(claim.end, claim.end + MARGIN) || null;
    },
    fact: (claim, _args, context) => (claim.fact === null ? null : loadFact(context, claim.fact)),
  },
  Span: {
    entity: (span, _args, context) => (span.entity === null ? null : loadEntity(context, span.entity)),
  },
};

export const claimQueries: Pick<QueryResolvers, 'claims' | 'claim'> = {
  claims: async (_root, args, context) => {
    const ids = check(idsSchema.max(20, 'at most 20 ids').nullish(), args.between, 'between') ?? [];
    const speaker = check(idSchema.nullish(), args.saidBy, 'saidBy') ?? null;
    const filter = await filterOf(context, args.filter);
    const heads = await headsOf(context, speaker === null ? ids : [...ids, speaker]);
    const query: ClaimListQuery = {
      between: heads.slice(0, ids.length),
      saidBy: speaker === null ? null : heads[ids.length]!,
      filter,
    };
    const slice = sliceOf(args, 'claims');
    return new Page<ClaimRow>({
      slice,
      order: 'claims',
      position: claimPosition,
      rows: () => listClaims(context.reader, query, slice),
      count: () => countClaims(context.reader, query),
    });
  },
  claim: (_root, { id }, context) => loadClaim(context, check(idSchema, id, 'id')),
};
