import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, type DocumentNode, parse, printSchema } from 'graphql';
import { relationSdl } from '../api/relation-sdl.ts';
import { operationTypes } from './operation-types.ts';

/**
 * Writes every file that is computed from another one: the `RelationType` enum, the resolver types, and the dashboard's
 * operations with their types. With `--check` it writes nothing and fails when a file is stale.
 */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SCHEMA = join(ROOT, 'schema');
const RELATIONS_SDL = join(SCHEMA, 'relations.graphql');
const RESOLVER_TYPES = join(ROOT, 'src/api/generated/resolver-types.ts');
const OPERATIONS = join(ROOT, 'src/web/operations');
const OPERATION_TYPES = join(ROOT, 'src/web/generated/operations.ts');

const PAGES = ['Entity', 'Official', 'Relation', 'Fact', 'Claim', 'Article', 'IdentityProposal'];
const ENTITIES = ['Entity', 'Country', 'Official', 'Organization', 'Agreement', 'Project'];

/** Which record stands behind each GraphQL type whose fields resolvers compute. */
const MAPPERS: Record<string, string> = {
  ...Object.fromEntries(ENTITIES.map((name) => [name, '../../graph/rows.ts#EntityRow'])),
  ...Object.fromEntries(PAGES.map((name) => [`${name}Connection`, `../connection.ts#${name}Page`])),
  Relation: '../../graph/rows.ts#RelationRow',
  Fact: '../../graph/rows.ts#FactRow',
  Claim: '../../graph/rows.ts#ClaimRow',
  Span: '../../graph/rows.ts#SpanRow',
  Article: '../../graph/rows.ts#ArticleRow',
  Source: '../../graph/rows.ts#SourceRow',
  Office: '../../graph/rows.ts#OfficeRow',
  SearchHit: '../../graph/rows.ts#SearchRow',
  Pair: '../../graph/rows.ts#PairRow',
  Facets: '../analysis-rows.ts#FacetsRow',
  HistogramColumn: '../analysis-rows.ts#HistogramColumnRow',
  DiffLink: '../panels/diff.ts#DiffPair',
  Path: '../analysis-rows.ts#PathRow',
  Hop: '../analysis-rows.ts#HopRow',
  SubgraphNode: '../analysis-rows.ts#NodeRow',
  IdentityProposal: '../../graph/read-proposals.ts#ProposalRow',
};

const RESOLVER_CONFIG = {
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  immutableTypes: true,
  inputMaybeValue: 'T | null | undefined',
  emitLegacyCommonJSImports: false,
  contextType: '../context.ts#ApiContext',
  resolversNonOptionalTypename: false,
  scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
  mappers: MAPPERS,
};

async function readSchema(relations: string): Promise<DocumentNode> {
  const names = (await readdir(SCHEMA)).filter((name) => name.endsWith('.graphql'));
  const paths = names.map((name) => join(SCHEMA, name)).filter((path) => path !== RELATIONS_SDL);
  const texts = await Promise.all(paths.sort().map((path) => readFile(path, 'utf8')));
  return parse(printSchema(buildASTSchema(parse([...texts, relations].join('\n')))));
}

async function resolverTypes(schema: DocumentNode): Promise<string> {
  return codegen({
    documents: [],
    filename: RESOLVER_TYPES,
    schema,
    config: RESOLVER_CONFIG,
    plugins: [
      { add: { content: '// Generated from schema/*.graphql by `npm run generate`.' } },
      { typescript: {} },
      { typescriptResolvers: {} },
    ],
    pluginMap: {
      add: { plugin: (_schema, _documents, config: { content: string }) => config.content },
      typescript,
      typescriptResolvers: resolvers,
    },
  });
}

async function main(check: boolean): Promise<void> {
  const relations = relationSdl();
  const schema = await readSchema(relations);
  const files = new Map([
    [RELATIONS_SDL, relations],
    [RESOLVER_TYPES, await resolverTypes(schema)],
    [OPERATION_TYPES, await operationTypes(schema, OPERATIONS)],
  ]);
  for (const [path, content] of files) {
    const current = await readFile(path, 'utf8').catch(() => '');
    if (current === content) continue;
    const name = relative(ROOT, path);
    if (check) {
      process.stderr.write(`${name} is stale: run \`npm run generate\` and commit the result.\n`);
      process.exitCode = 1;
    } else {
      await writeFile(path, content);
      process.stdout.write(`wrote ${name}\n`);
    }
  }
}

await main(process.argv.includes('--check'));
