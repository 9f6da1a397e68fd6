import type { Command } from 'commander';
import { checkInvariants } from '../../graph/check.ts';
import { withStore } from '../database.ts';
import { runCommand } from '../run-command.ts';

export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('check every promise of the graph by reading alone; exit code 1 where one is broken')
    .action(() =>
      runCommand((context) =>
        withStore(context, async (store) => {
          let checked = 0;
          const violations = await checkInvariants(store, { onInvariant: () => (checked += 1) });
          for (const { invariant, count, examples } of violations)
            context.progress.line(`Broken ${count} times: ${invariant}. For example: ${examples.join(', ')}`);
          context.progress.line(`${checked} promises checked, ${violations.length} broken.`);
          return violations.length === 0 ? 0 : 1;
        }),
      ),
    );
}
