import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Argument, type Command } from 'commander';
import { type ExportRequest, exportText, FORMAT_NAMES, readExportRequest } from '../../api/export/export.ts';
import { createReader } from '../../api/yoga.ts';
import type { Store } from '../../graph/store.ts';
import { withStore } from '../database.ts';
import { Failure } from '../failure.ts';
import { print } from '../output.ts';
import type { ProgressStep } from '../progress.ts';
import { type CommandContext, runCommand } from '../run-command.ts';

interface Options {
  out?: string;
  facts?: boolean;
  filter?: string;
}

/** Milliseconds that one page may take in the database: nobody waits at the other end. */
const PAGE_LIMIT = 120_000;

export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write the graph to stdout or a file: for Gephi, a spreadsheet, a triple store or a script')
    .addArgument(new Argument('<format>', 'how to spell it').choices(FORMAT_NAMES))
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--facts', 'one edge for each fact instead of one for each type and pair')
    .option(
      '--filter <json>',
      'a RelationFilter of the API as JSON: {"period":{"from":"2023-01-01"},"kinds":["OFFICIAL"]}',
    )
    .action((format: string, options: Options) =>
      runCommand((context) => {
        const request = requestOf(format, options);
        return withStore(context, (store) => exportGraph(context, store, { request, file: options.out }));
      }),
    );
}

function requestOf(format: string, { facts, filter }: Options): ExportRequest {
  const address = new URL('http://localhost/export');
  address.searchParams.set('format', format);
  if (facts) address.searchParams.set('level', 'facts');
  if (filter) address.searchParams.set('filter', filter);
  const request = readExportRequest(address);
  if ('problem' in request) throw new Failure(request.problem, 2);
  return request;
}

async function exportGraph(
  { progress, signal }: CommandContext,
  store: Store,
  { request, file }: { request: ExportRequest; file: string | undefined },
): Promise<number> {
  const text = exportText(() => createReader(store, { signal, remaining: () => PAGE_LIMIT }), request);
  if (file === undefined) {
    for await (const piece of text) await print(piece);
    return 0;
  }
  const step = progress.start(`Writing ${file}, pages`, null);
  await pipeline(countedBy(step, text), createWriteStream(file));
  step.done(`Written: ${file}.`);
  return 0;
}

async function* countedBy(step: ProgressStep, text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of text) {
    step.advance();
    yield piece;
  }
}
