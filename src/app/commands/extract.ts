import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { Article } from '../../model/records.ts';
import { explanationText } from '../explanation-text.ts';
import { extractLines } from '../extract-lines.ts';
import { toExtractionJson } from '../extraction-json.ts';
import { extractionText } from '../extraction-text.ts';
import { explainerOf, extractorOf } from '../extractor.ts';
import { Failure } from '../failure.ts';
import { loadTables } from '../lexicon.ts';
import { print } from '../output.ts';
import { parallelExtractor } from '../parallel-extractor.ts';
import { problemText } from '../problem-text.ts';
import { type CommandContext, runCommand } from '../run-command.ts';
import { addSourceOptions, type SourceFlags, sourceOptions } from './source-options.ts';

interface ExtractFlags extends SourceFlags {
  ndjson?: boolean;
  json?: boolean;
  explain?: boolean;
}

export function registerExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('show what an article says; needs no database')
    .description('Shows the entities and claims of articles, without storing anything. Needs no database.')
    .argument('<source>', 'a file, a folder, a list of addresses, or - for stdin')
    .option(
      '--ndjson',
      'one JSON article a line in, one JSON answer a line out; a bad line is answered by {"id","error"}',
    )
    .option('--json', 'JSON also on a terminal')
    .option('--explain', 'sentence by sentence: what was found, which rule fired, why a candidate was dropped');
  addSourceOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((source: string, flags: ExtractFlags) =>
      runCommand((context) =>
        flags.ndjson
          ? extractNdjson(source, context)
          : extractArticles({ source, flags, context, show: showerOf(flags) }),
      ),
    );
}

const EXAMPLES = `
Examples:
  entente extract article.txt --published 2023-03-31
  entente extract page.html | jq '.claims[].type'
  entente extract article.txt --explain | less
  entente extract --ndjson - < articles.ndjson > claims.ndjson

Exit code: 0 all was read, 1 some input was bad, 2 misuse.`;

async function extractNdjson(source: string, { signal }: CommandContext): Promise<number> {
  const extractor = parallelExtractor(extractorOf(loadTables()));
  const lines = await openLines(source);
  const stop = (): void => void lines.destroy();
  signal.addEventListener('abort', stop);
  let bad = 0;
  try {
    for await (const answer of extractLines(lines, extractor.extract)) {
      if ('error' in answer) bad += 1;
      await print(`${JSON.stringify(answer)}\n`);
      signal.throwIfAborted();
    }
    signal.throwIfAborted();
  } finally {
    stop();
    await extractor.close();
  }
  return bad === 0 ? 0 : 1;
}

async function openLines(source: string): Promise<Readable> {
  if (source === '-') return process.stdin;
  await access(source).catch(() => {
    throw new Failure(`${source}: no such file.`, 2);
  });
  return createReadStream(source);
}

/** How articles are shown: explained, for the eye on a terminal, else as JSON. */
function showerOf(flags: ExtractFlags): (article: Article) => string {
  if (flags.explain) {
    const explain = explainerOf(loadTables());
    return (article) =>
      flags.json ? `${JSON.stringify(explain(article), null, 2)}\n` : explanationText(explain(article));
  }
  const extract = extractorOf(loadTables());
  const forTheEye = process.stdout.isTTY && !flags.json;
  return (article) =>
    forTheEye
      ? extractionText(article, extract(article))
      : `${JSON.stringify(toExtractionJson(extract(article)), null, 2)}\n`;
}

interface Extraction {
  source: string;
  flags: ExtractFlags;
  context: CommandContext;
  /** What is printed of an article. */
  show: (article: Article) => string;
}

async function extractArticles({ source, flags, context, show }: Extraction): Promise<number> {
  // readers of pages and feeds weigh 10 MB that a run over NDJSON has no use for
  const { openSource } = await import('../article-source.ts');
  const { articles } = await openSource(source, sourceOptions(flags, context.signal));
  let bad = 0;
  for await (const article of articles()) {
    context.signal.throwIfAborted();
    if (!article.ok) {
      bad += 1;
      context.progress.line(problemText(article.problem));
      continue;
    }
    await print(show(article.value));
  }
  return bad === 0 ? 0 : 1;
}
