import type { Command } from 'commander';
import { openSource } from '../article-source.ts';
import { withStore } from '../database.ts';
import { extractorOf } from '../extractor.ts';
import { ingest } from '../ingest.ts';
import { loadTables } from '../lexicon.ts';
import { parallelExtractor } from '../parallel-extractor.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { runCommand } from '../run-command.ts';
import { addSourceOptions, type SourceFlags, sourceOptions } from './source-options.ts';

interface IngestFlags extends SourceFlags {
  ndjson?: boolean;
}

export function registerIngest(program: Command): void {
  const command = program
    .command('ingest')
    .summary('read articles into the graph')
    .description('Reads articles into the graph. An article that is there already, unchanged, changes nothing.')
    .argument('<source>', 'a file, a folder, a list of addresses, or - for stdin')
    .option('--ndjson', 'one JSON line on stdout for each article, written when it is safe in the database');
  addSourceOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((source: string, flags: IngestFlags) =>
      runCommand(async (context) => {
        const opened = await openSource(source, sourceOptions(flags, context.signal));
        const tables = loadTables();
        const extractor = parallelExtractor(extractorOf(tables));
        return withStore(context, async (store) => {
          await prepareGraph(store, tables, context.progress);
          return ingest({ source: opened, ndjson: flags.ndjson, context, store, extract: extractor.extract });
        }).finally(extractor.close);
      }),
    );
}

const EXAMPLES = `
Formats: text, Markdown with front matter, HTML, JSON, NDJSON, RSS and Atom.
A list of addresses is a text file of http(s) addresses, one a line.

Examples:
  entente ingest seed/articles
  entente ingest articles.ndjson --ndjson > stored.ndjson
  entente ingest addresses.txt --publisher "Ministry of Foreign Affairs"

Ctrl-C stops after the articles that are being stored; what was stored stays.
Exit code: 0 all was stored, 1 some input was bad, 2 misuse, 130 interrupted.`;
