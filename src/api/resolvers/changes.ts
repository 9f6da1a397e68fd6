import { z } from 'zod';
import { changesAfter } from '../../graph/read-changes.ts';
import { between, check } from '../arguments.ts';
import type { QueryResolvers, SubscriptionResolvers } from '../generated/resolver-types.ts';

const afterSchema = z.number().int().min(0, '0 or more').nullish();
const changeKindsSchema = z.array(z.string().min(1).max(64)).min(1, 'is empty').max(20, 'at most 20 kinds').nullish();

export const changeQueries: Pick<QueryResolvers, 'changes'> = {
  changes: (_root, args, { reader }) =>
    changesAfter(reader, {
      after: check(afterSchema, args.after, 'after') ?? 0,
      kinds: check(changeKindsSchema, args.kinds, 'kinds') ?? null,
      limit: check(between(1, 1000, 100), args.first, 'first'),
    }),
};

export const subscriptions: SubscriptionResolvers = {
  changes: {
    subscribe: (_root, args, { hub, left }) =>
      hub.listen(
        {
          after: check(afterSchema, args.after, 'after') ?? null,
          kinds: check(changeKindsSchema, args.kinds, 'kinds') ?? null,
        },
        left,
      ),
    resolve: (change: unknown) => change as never,
  },
};
