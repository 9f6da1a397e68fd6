import {
  claimsToReview,
  countClaimsToReview,
  reviewPosition,
  reviewsOf,
  rulePrecision,
} from '../../graph/read-reviews.ts';
import type { ClaimRow } from '../../graph/rows.ts';
import { Page, sliceOf } from '../connection.ts';
import type { ClaimResolvers, QueryResolvers } from '../generated/resolver-types.ts';

export const reviewedClaim: Pick<ClaimResolvers, 'review'> = {
  review: ({ id }, _args, context) =>
    context.batcher.load({ name: 'review', id }, (ids) => reviewsOf(context.reader, ids)),
};

export const reviewQueries: Pick<QueryResolvers, 'claimsToReview' | 'rulePrecision'> = {
  claimsToReview: (_root, args, { reader }) => {
    const slice = sliceOf(args, 'review');
    return new Page<ClaimRow>({
      slice,
      order: 'review',
      position: reviewPosition,
      rows: () => claimsToReview(reader, slice),
      count: () => countClaimsToReview(reader),
    });
  },
  rulePrecision: (_root, _args, { reader }) => rulePrecision(reader),
};
