import type { Draft } from './draft.ts';

export type Dropped = { ok: true; draft: Partial<Draft> } | { ok: false; problem: string };

const TEXT_NAMES = /\.(txt|text|md|markdown)$/i;
/** As the service takes it: code units of text. */
const LONGEST = 2_000_000;
const HEAD = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const LINE = /^(title|publisher|publishedAt|url):\s*(.*)$/;

/** What a dropped file says: its text, and what the lines between dashes at its top tell of it. Pages and feeds are the command line's business. */
export function readDropped(name: string, content: string): Dropped {
  if (!TEXT_NAMES.test(name)) {
    return {
      ok: false,
      problem: `${name} is no text file: .txt and .md are taken here; for HTML, JSON and feeds use \`entente ingest\`.`,
    };
  }
  const head = HEAD.exec(content);
  const text = content.slice(head?.[0].length ?? 0).trim();
  if (text.length > LONGEST) return { ok: false, problem: `${name} is longer than 2,000,000 characters.` };
  const told = (head?.[1] ?? '').split(/\r?\n/).flatMap((line) => {
    const [, field, value] = LINE.exec(line) ?? [];
    return field === undefined || value === undefined ? [] : [[field, unquote(value)] as const];
  });
  return { ok: true, draft: { ...Object.fromEntries(told), text } };
}

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');
