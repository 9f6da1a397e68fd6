import type { Command } from 'commander';
import type { Effect, Effects } from '../../graph/effects.ts';
import { type Ruling, reinstateArticle, reinstateSource, retractArticle, retractSource } from '../../graph/retract.ts';
import type { Store } from '../../graph/store.ts';
import type { Result } from '../../model/records.ts';
import { withStore } from '../database.ts';
import { runCommand } from '../run-command.ts';

interface Options {
  reason: string;
  source?: boolean;
  undo?: boolean;
  dryRun?: boolean;
}

export function registerRetract(program: Command): void {
  program
    .command('retract')
    .description(
      'take an article back, or every article of a source: facts that nobody else supports go, what it disputed recovers',
    )
    .argument('<id>', 'id of the article, or with --source of the source')
    .option('--reason <text>', 'why: kept in the audit', 'retracted by hand')
    .option('--source', 'the id is that of a source')
    .option('--undo', 'reinstate instead')
    .option('--dry-run', 'tell what would be lost, downgraded and revived, and store nothing')
    .action((id: string, options: Options) =>
      runCommand((context) =>
        withStore(context, async (store) => {
          const result = await rule(store, id, options);
          for (const line of result.ok ? linesOf(result.value) : [`${id}: ${result.problem.reason}.`])
            context.progress.line(line);
          return result.ok ? 0 : 1;
        }),
      ),
    );
}

function rule(store: Store, id: string, { reason, source, undo, dryRun }: Options): Promise<Result<Effects>> {
  const ruling: Ruling = { actor: 'command line', reason, dryRun: dryRun ?? false };
  if (undo) return (source ? reinstateSource : reinstateArticle)(store, id, ruling);
  return (source ? retractSource : retractArticle)(store, id, ruling);
}

/** Facts of each sort, with the status before and after. */
const linesOf = (effects: Effects): string[] =>
  (Object.entries(effects) as [string, Effect[]][]).flatMap(([sort, facts]) => [
    `${sort}: ${facts.length}`,
    ...facts.map(({ key, before, after }) => `  ${key}: ${before ?? 'none'} → ${after ?? 'none'}`),
  ]);
