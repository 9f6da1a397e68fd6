import type { Command } from 'commander';
import { migrate } from '../../graph/migrate.ts';
import { withStore } from '../database.ts';
import { runCommand } from '../run-command.ts';

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description("bring the database's constraints and indexes up to date")
    .action(() =>
      runCommand((context) =>
        withStore(context, async (store) => {
          const steps = await migrate(store);
          context.progress.line(steps.length ? `Migrated: ${steps.length} steps.` : 'Nothing to migrate.');
          return 0;
        }),
      ),
    );
}
