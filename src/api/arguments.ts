import { z } from 'zod';
import type { RelationFilter } from '../graph/filter.ts';
import { ENTITY_KINDS, FACT_STATUSES } from '../model/kinds.ts';
import { isoDate } from '../model/records.ts';
import { RELATION_TYPES } from '../model/relations.ts';
import { badInput } from './errors.ts';

/** What arguments may hold beyond what GraphQL's types say. Limits are stated in the schema's descriptions. */

export const MAX_LIST = 100;
export const MAX_FILTER_DEPTH = 4;

export const idSchema = z.string().min(1, 'is empty').max(512, 'at most 512 characters');
export const textSchema = z.string().trim().min(1, 'is empty').max(256, 'at most 256 characters');
export const optionalTextSchema = textSchema.nullish();
export const reasonSchema = z.string().trim().min(1, 'is empty').max(1000, 'at most 1000 characters');
export const idsSchema = z.array(idSchema).min(1, 'is empty').max(MAX_LIST, `at most ${MAX_LIST} ids`);
export const kindsSchema = z.array(z.enum(ENTITY_KINDS)).min(1, 'is empty').nullish();
export const daySchema = isoDate.nullish();

export const periodSchema = z
  .object({ from: isoDate.nullish(), to: isoDate.nullish() })
  .refine(({ from, to }) => from == null || to == null || from < to, 'from must lie before to (to is excluded)');

const nonEmpty = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, 'is empty: leave it out instead').max(MAX_LIST, `at most ${MAX_LIST} values`).nullish();

const leaves = {
  types: nonEmpty(z.enum(RELATION_TYPES)),
  direction: z.enum(['OUT', 'IN', 'ANY']).nullish(),
  with: nonEmpty(idSchema),
  kinds: nonEmpty(z.enum(ENTITY_KINDS)),
  status: nonEmpty(z.enum(FACT_STATUSES)),
  period: periodSchema.nullish(),
  undated: z.boolean().nullish(),
  minConfidence: z.number().min(0, '0 to 1').max(1, '0 to 1').nullish(),
  publishers: nonEmpty(idSchema),
  text: textSchema.nullish(),
};

export const relatedSchema = z.object({
  to: idSchema,
  types: leaves.types,
  direction: leaves.direction,
});

function filterSchema(depth: number): z.ZodType<RelationFilter> {
  if (depth === 0) return z.object({}).refine(() => false, `nests deeper than ${MAX_FILTER_DEPTH}`);
  const nested = z.lazy(() => filterSchema(depth - 1));
  return z.object({ ...leaves, and: nonEmpty(nested), or: nonEmpty(nested), not: nested.nullish() });
}

export const relationFilterSchema = filterSchema(MAX_FILTER_DEPTH).nullish();

const instant = z.iso.datetime({ offset: true });
export const asOfSchema = z
  .object({
    valid: isoDate.nullish().transform((day) => day ?? null),
    known: instant.nullish().transform((moment) => (moment == null ? null : new Date(moment).toISOString())),
  })
  .transform((asOf) => (asOf.valid === null && asOf.known === null ? null : asOf))
  .nullish();

/** A whole number from `least` to `most`; `preset` where none is given. */
export const between = (least: number, most: number, preset: number) =>
  z
    .number()
    .int()
    .min(least, `${least} to ${most}`)
    .max(most, `${least} to ${most}`)
    .nullish()
    .transform((value) => value ?? preset);

/** The value as `schema` makes it; otherwise a BAD_USER_INPUT that names the place within `field`. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown, field: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const path = [field, ...issue.path.map(String)].join('.');
  throw badInput(path, issue.message);
}
