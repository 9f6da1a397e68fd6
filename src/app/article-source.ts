import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE_EXTENSIONS, MAX_BATCH_BYTES } from '../intake/article-format.ts';
import { type ArticleInput, readArticles } from '../intake/read-articles.ts';
import type { Article, Result } from '../model/records.ts';
import { Failure } from './failure.ts';
import { FetchProblem, fetchPage } from './fetch-page.ts';
import { MAX_LINE_BYTES, readLines } from './lines.ts';

export interface SourceOptions {
  /** Lets a list of addresses name this machine and private networks. */
  allowPrivate?: boolean;
  /** Used where a source itself is silent. */
  defaults?: ArticleInput['defaults'];
  signal?: AbortSignal;
}

/** What the command line names, opened: how many articles it is thought to hold (null where nobody knows beforehand), and the articles. */
export interface ArticleSource {
  expected: number | null;
  articles(): AsyncGenerator<Result<Article>>;
}

/** Opens a file, a folder, a list of addresses, or stdin (`-`). Throws a Failure where there is nothing of that name. */
export async function openSource(name: string, options: SourceOptions = {}): Promise<ArticleSource> {
  if (name === '-') return { expected: null, articles: () => readStream(process.stdin, 'stdin', options) };
  const found = await stat(name).catch(() => null);
  if (!found) throw new Failure(`${name}: no such file or folder.`, 2);
  const files = found.isDirectory() ? await articleFiles(name) : [name];
  if (files.length === 0) {
    throw new Failure(`${name}: holds no articles (${ARTICLE_EXTENSIONS.join(' ')}).`, 2);
  }
  return { expected: await expectedArticles(files), articles: () => readFiles(files, options) };
}

const LINES = /\.(ndjson|jsonl)$/i;
const LONGEST_ADDRESS_LIST = 4_000_000;

/** Files below a folder that intake reads, in the order of their paths; hidden ones are left out. */
async function articleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ARTICLE_EXTENSIONS.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

/** Lines of NDJSON, else one article a file; null for a lone file, which may be a list or a feed. */
async function expectedArticles(files: readonly string[]): Promise<number | null> {
  if (files.length === 1 && !LINES.test(files[0]!)) return null;
  let count = 0;
  for (const file of files) count += LINES.test(file) ? await countLines(file) : 1;
  return count;
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  for await (const _line of readLines(createReadStream(file))) count += 1;
  return count;
}

async function* readFiles(files: readonly string[], options: SourceOptions): AsyncGenerator<Result<Article>> {
  for (const file of files) {
    if (options.signal?.aborted) return;
    yield* LINES.test(file) ? readLineFile(file, options) : readStream(createReadStream(file), file, options);
  }
}

/** NDJSON of any length in constant memory. */
async function* readLineFile(file: string, { defaults }: SourceOptions): AsyncGenerator<Result<Article>> {
  for await (const { number, text } of readLines(createReadStream(file))) {
    const name = `${file}:${number}`;
    if (text === null) yield refusal(name, `is longer than the ${MAX_LINE_BYTES} bytes allowed a line`);
    else yield* readArticles({ name, bytes: Buffer.from(text), declaredType: 'application/json', defaults });
  }
}

async function* readStream(
  stream: AsyncIterable<Buffer>,
  name: string,
  options: SourceOptions,
): AsyncGenerator<Result<Article>> {
  const bytes = await readAtMost(stream, MAX_BATCH_BYTES + 1);
  const addresses = bytes.length <= LONGEST_ADDRESS_LIST ? addressesIn(bytes.toString('utf8')) : null;
  if (addresses) yield* fetchAll(addresses, options);
  else yield* readArticles({ name, bytes, defaults: options.defaults });
}

/** The addresses of a list, or null where the text is none: a list has nothing but web addresses, one a line, blank lines and `#` comments. */
export function addressesIn(text: string): string[] | null {
  const addresses: string[] = [];
  for (const line of text.split('\n')) {
    const word = line.trim();
    if (word === '' || word.startsWith('#')) continue;
    if (!/^https?:\/\/\S+$/.test(word)) return null;
    addresses.push(word);
  }
  return addresses.length > 0 ? addresses : null;
}

async function* fetchAll(addresses: readonly string[], options: SourceOptions): AsyncGenerator<Result<Article>> {
  for (const address of addresses) {
    if (options.signal?.aborted) return;
    const input = await fetchInput(address, options);
    if (input instanceof FetchProblem) yield refusal(address, input.message);
    else yield* readArticles(input);
  }
}

async function fetchInput(address: string, options: SourceOptions): Promise<ArticleInput | FetchProblem> {
  try {
    const { url, contentType, bytes } = await fetchPage(address, options);
    return {
      name: address,
      bytes,
      declaredType: contentType ?? undefined,
      defaults: { ...options.defaults, url },
    };
  } catch (error) {
    if (error instanceof FetchProblem) return error;
    throw error;
  }
}

const refusal = (input: string, reason: string): Result<Article> => ({
  ok: false,
  problem: { input, field: null, reason },
});

/** The stream's bytes, cut at `limit`: intake refuses what is that long, and need not hold more of it to do so. */
async function readAtMost(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length >= limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit);
}
