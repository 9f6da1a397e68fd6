import type { Command } from 'commander';
import { withStore } from '../database.ts';
import { loadTables } from '../lexicon.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { runCommand } from '../run-command.ts';

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date: constraints, indexes, curated entities')
    .action(() =>
      runCommand((context) =>
        withStore(context, async (store) => {
          await prepareGraph(store, loadTables(), context.progress);
          return 0;
        }),
      ),
    );
}
