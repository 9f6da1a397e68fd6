import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const CONFIG = {
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  immutableTypes: true,
  inlineFragmentTypes: 'combine',
  scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
};

const HEAD = [
  '// Generated from schema/*.graphql and src/web/operations/*.graphql by `npm run generate`.',
  "import { operation } from '../client/operation.ts';",
  '',
].join('\n');

/** The operations in a folder, one document a file, in the order of their names. */
export async function readOperations(folder: string): Promise<{ location: string; document: DocumentNode }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => ({ location: name, document: parse(await readFile(join(folder, name), 'utf8')) })),
  );
}

/** TypeScript that holds every operation of the dashboard as text, and the types of its variables and its answer. */
export async function operationTypes(schema: DocumentNode, folder: string): Promise<string> {
  const documents = await readOperations(folder);
  const types = await codegen({
    documents,
    filename: 'operations.ts',
    schema,
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return `${HEAD}\n${types}\n${operationTexts(documents.map(({ document }) => document))}`;
}

function operationTexts(documents: readonly DocumentNode[]): string {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const asked = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const texts = fragments.map((node) => `const ${node.name.value}Text = \`${print(node)}\`;\n`);
  return [...texts, ...asked.map((node) => constantOf(node, fragments))].join('\n');
}

const KINDS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

function constantOf(node: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): string {
  const name = node.name?.value;
  if (name === undefined) throw new Error('an operation of the dashboard needs a name');
  const type = `${name}${KINDS[node.operation]}`;
  const used = [...fragmentsUsed(node, fragments)].map((fragment) => `\\n\${${fragment}Text}`).join('');
  return `export const ${name}Document = /* @__PURE__ */ operation<${type}, ${type}Variables>('${name}', \`${print(node)}${used}\`);\n`;
}

/** Names of the fragments that a definition spreads, and those that these spread. */
function fragmentsUsed(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): Set<string> {
  const used = new Set<string>();
  visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.find(({ name }) => name.value === value);
      if (fragment === undefined) throw new Error(`no fragment ${value} in the operations of the dashboard`);
      used.add(value);
      for (const inner of fragmentsUsed(fragment, fragments)) used.add(inner);
    },
  });
  return used;
}
