import type { Command } from 'commander';
import { openDatabase, openStoreOf } from '../database.ts';
import { extractorOf } from '../extractor.ts';
import { loadTables } from '../lexicon.ts';
import { runCommand } from '../run-command.ts';
import { requireFreePort, serve } from '../serve.ts';

export function registerServe(program: Command): void {
  program
    .command('serve')
    .summary('answer GraphQL, on a database that is set up')
    .description('Answers GraphQL, on a database that is set up: neither migrates nor seeds it.')
    .action(() =>
      runCommand(async (context) => {
        const { config, progress } = context;
        await requireFreePort(config.host, config.port);
        const database = await openDatabase(config, progress);
        const { store, close } = await openStoreOf(database);
        try {
          const extract = extractorOf(loadTables());
          return await serve(context, { database, store, extract }, (url) =>
            progress.line(`Entente answers at ${url}/graphql`),
          );
        } finally {
          await close();
        }
      }),
    );
}
