import { GraphQLScalarType, Kind } from 'graphql';
import type { Reader } from '../../graph/read.ts';
import { type CoverageRow, latestChange, readCoverage } from '../../graph/read-coverage.ts';
import { isoDate } from '../../model/records.ts';
import type { Page } from '../connection.ts';
import { apiError } from '../errors.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

function day(value: unknown): string {
  const parsed = isoDate.safeParse(value);
  const exists = parsed.success && new Date(`${parsed.data}T00:00:00Z`).toISOString().startsWith(parsed.data);
  if (!exists) throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is no day; write YYYY-MM-DD`);
  return parsed.data;
}

function moment(value: unknown): string {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) {
    throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is no moment; write 2023-03-31T09:30:00Z`);
  }
  return new Date(time).toISOString();
}

const scalar = (
  name: string,
  description: string,
  read: (value: unknown) => string,
): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });

export const scalars = {
  Date: scalar('Date', 'A calendar day, `YYYY-MM-DD`, UTC.', day),
  DateTime: scalar(
    'DateTime',
    'A moment, ISO 8601 with time zone; answers are in UTC (`2023-03-31T09:30:00.000Z`).',
    moment,
  ),
};

const page = {
  edges: (list: Page<unknown>) => list.edges(),
  pageInfo: (list: Page<unknown>) => list.pageInfo(),
  totalCount: (list: Page<unknown>) => list.count(),
};

/** Every connection is answered by its Page. */
export const connections = {
  EntityConnection: page,
  OfficialConnection: page,
  RelationConnection: page,
  FactConnection: page,
  ClaimConnection: page,
  ArticleConnection: page,
  IdentityProposalConnection: page,
};

/** Coverage reads the whole graph: the last answer is kept until something is written. */
export function createCoverage(): QueryResolvers['coverage'] {
  let kept: { seq: number; row: Promise<CoverageRow> } | null = null;
  const read = (reader: Reader, seq: number): Promise<CoverageRow> => {
    const row = readCoverage(reader);
    row.catch(() => {
      kept = null;
    });
    kept = { seq, row };
    return row;
  };
  return async (_root, _args, { reader }) => {
    const { seq, at } = await latestChange(reader);
    const row = await (kept?.seq === seq ? kept.row : read(reader, seq));
    return { ...row, updatedAt: at, revision: String(seq) };
  };
}
