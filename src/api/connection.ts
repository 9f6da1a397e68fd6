import { z } from 'zod';
import type { Slice } from '../graph/read.ts';
import type { ProposalRow } from '../graph/read-proposals.ts';
import type { ArticleRow, ClaimRow, EntityRow, FactRow, RelationRow } from '../graph/rows.ts';
import { badInput } from './errors.ts';
import { type Soon, soon } from './soon.ts';

/** Relay connections over keyset pages: a cursor holds the order, the value and the id of its row, so pages stay put while rows come and go. */

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export type Position = NonNullable<Slice['from']>;

const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

const encodeCursor = (order: string, { value, id }: Position): string =>
  Buffer.from(JSON.stringify([order, value, id])).toString('base64url');

function decodeCursor(cursor: string, order: string, field: string): Position {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw badInput(field, 'is no cursor of ours; pass one from an earlier page');
  const [made, value, id] = parsed.data;
  if (made !== order) throw badInput(field, `is a cursor of another list or order (${made}); this one is ${order}`);
  return { value, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The slice that page arguments ask for, with one row more than the page: it tells whether more follow. */
export function sliceOf(page: PageArguments, order: string): Slice {
  const backward = page.last != null;
  if (backward && page.first != null) throw badInput('last', 'use either first or last');
  if (backward && page.after != null) throw badInput('after', 'pages backward with last and before');
  if (!backward && page.before != null)
    throw badInput('before', 'pages forward with first and after; give last to page backward');
  const [name, size, cursor] = backward
    ? (['last', page.last ?? DEFAULT_PAGE, page.before] as const)
    : (['first', page.first ?? DEFAULT_PAGE, page.after] as const);
  if (size < 0 || size > MAX_PAGE) throw badInput(name, `0 to ${MAX_PAGE}, not ${size}`);
  const from = cursor == null ? null : decodeCursor(cursor, order, backward ? 'before' : 'after');
  return { limit: size + 1, backward, from };
}

/** Where a page comes from. */
export interface PageSource<Row> {
  readonly slice: Slice;
  /** Name of the list and its order, as its cursors hold it. */
  readonly order: string;
  rows: () => Soon<readonly Row[]>;
  count: () => Soon<number>;
  position: (row: Row) => Position;
}

/** A row with its place. The cursor is spelled out only where it is asked for: pages are long, and few ask for each row's. */
class PageEdge<Row> {
  readonly node: Row;
  readonly #source: PageSource<Row>;

  constructor(node: Row, source: PageSource<Row>) {
    this.node = node;
    this.#source = source;
  }

  get cursor(): string {
    return cursorAt(this.#source, this.node);
  }
}

const cursorAt = <Row>(source: PageSource<Row>, row: Row): string => encodeCursor(source.order, source.position(row));

interface Rows<Row> {
  rows: readonly Row[];
  more: boolean;
}

/** One page, read when its edges are asked for; its list is counted only when the count is. What is known already is answered at once. */
export class Page<Row> {
  readonly #source: PageSource<Row>;
  #rows: Soon<Rows<Row>> | null = null;

  constructor(source: PageSource<Row>) {
    this.#source = source;
  }

  count(): Soon<number> {
    return this.#source.count();
  }

  edges(): Soon<PageEdge<Row>[]> {
    const source = this.#source;
    return soon(this.#read(), ({ rows }) => rows.map((row) => new PageEdge(row, source)));
  }

  pageInfo() {
    const source = this.#source;
    const { slice } = source;
    return soon(this.#read(), ({ rows, more }) => {
      const [start, end] = [rows.at(0), rows.at(-1)];
      return {
        hasNextPage: slice.backward ? slice.from !== null : more,
        hasPreviousPage: slice.backward ? more : slice.from !== null,
        startCursor: start === undefined ? null : cursorAt(source, start),
        endCursor: end === undefined ? null : cursorAt(source, end),
      };
    });
  }

  #read(): Soon<Rows<Row>> {
    const { slice } = this.#source;
    const size = slice.limit - 1;
    this.#rows ??= soon(this.#source.rows(), (read) => {
      const kept = slice.backward ? read.slice(Math.max(0, read.length - size)) : read.slice(0, size);
      return { rows: kept, more: read.length > size };
    });
    return this.#rows;
  }
}

export type EntityPage = Page<EntityRow>;
export type OfficialPage = Page<EntityRow>;
export type RelationPage = Page<RelationRow>;
export type FactPage = Page<FactRow>;
export type ClaimPage = Page<ClaimRow>;
export type ArticlePage = Page<ArticleRow>;
export type IdentityProposalPage = Page<ProposalRow>;
