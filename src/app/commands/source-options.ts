import { type Command, InvalidArgumentError } from 'commander';
import { isoDate } from '../../model/records.ts';
import type { SourceOptions } from '../article-source.ts';

/** The options of every command that reads articles. */
export interface SourceFlags {
  published?: string;
  publisher?: string;
  allowPrivate?: boolean;
}

export const addSourceOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'publication date (YYYY-MM-DD) of sources that tell none', parseDate)
    .option('--publisher <name>', 'publisher of sources that tell none')
    .option('--allow-private', 'let a list of addresses name this machine and private networks');

export const sourceOptions = (flags: SourceFlags, signal: AbortSignal): SourceOptions => ({
  allowPrivate: flags.allowPrivate ?? false,
  defaults: { publishedAt: flags.published ?? null, publisher: flags.publisher ?? null },
  signal,
});

function parseDate(text: string): string {
  if (!isoDate.safeParse(text).success) throw new InvalidArgumentError('It must be a date as YYYY-MM-DD.');
  return text;
}
