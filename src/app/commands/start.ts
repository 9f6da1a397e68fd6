import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { openSource } from '../article-source.ts';
import { localDatabaseHome, openStoreOf, ownDatabase } from '../database.ts';
import { extractorOf } from '../extractor.ts';
import { type Ingest, ingest } from '../ingest.ts';
import { loadTables } from '../lexicon.ts';
import { requireIdleHome } from '../local-neo4j/launch.ts';
import { print } from '../output.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { type CommandContext, runCommand } from '../run-command.ts';
import { requireFreePort, serve } from '../serve.ts';

const SEED = fileURLToPath(new URL('../../../seed/articles', import.meta.url));
const EXAMPLE = new URL('../../../seed/example.graphql', import.meta.url);

export function registerStart(program: Command): void {
  program
    .command('start')
    .summary('bring everything up: database if needed, migrations, seed if empty, server')
    .description(
      'Starts a local database unless NEO4J_URI names one, brings its schema up to date, loads the sample articles into an empty graph, and answers GraphQL until Ctrl-C.',
    )
    .action(() => runCommand(start));
}

async function start(context: CommandContext): Promise<number> {
  const { config, progress } = context;
  await requireIdleHome(localDatabaseHome(config));
  await requireFreePort(config.host, config.port);
  const tables = loadTables();
  const extract = extractorOf(tables);
  const database = await ownDatabase(config, progress);
  const { store, close } = await openStoreOf(database);
  try {
    await prepareGraph(store, tables, progress);
    await seedIfEmpty({ store, extract, context });
    return await serve(context, { database, store, extract }, (url) => greet(url, config.console));
  } finally {
    await close();
  }
}

async function seedIfEmpty({ store, extract, context }: Omit<Ingest, 'source'>): Promise<void> {
  const [row] = await store.read<{ found: number }>('MATCH (a:Article) WITH a LIMIT 1 RETURN count(a) AS found');
  if (row?.found) return;
  context.progress.line('The graph is empty: loading the sample articles.');
  await ingest({ source: await openSource(SEED), context, store, extract });
}

/** Tells where to go and one question that the samples answer. */
async function greet(url: string, console: boolean): Promise<void> {
  const query = (await readFile(EXAMPLE, 'utf8'))
    .replace(/^#.*\n/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  await print(
    [
      '',
      'Entente answers.',
      `  dashboard ${url}/`,
      `  GraphQL   ${url}/graphql`,
      ...(console ? [`  console   ${url}/graphiql`] : []),
      `  health    ${url}/healthz  ${url}/readyz`,
      '',
      'Try:',
      `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`,
      '',
      'Ctrl-C stops it.',
      '',
    ].join('\n'),
  );
}
