import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { navigate, state } from '../session.ts';
import { consoleAddress, type Question } from './console-address.ts';
import { DataTable } from './DataTable.tsx';
import { downloadCsv, downloadPng, downloadSvg } from './download.ts';
import type { TableData } from './table-data.ts';

interface Props {
  title: string;
  /** How much is shown of how much. */
  summary?: ComponentChildren;
  question?: Question | undefined;
  /** The same numbers as rows; null where there are none yet. */
  table?: TableData | null;
  /** The picture to save; left out where the panel has none. */
  picture?: (() => SVGSVGElement | null) | undefined;
  /** Controls of this panel alone. */
  tools?: ComponentChildren;
  /** Choices of this panel alone, in a row of their own. */
  controls?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every view: title, totals, its own controls, and the ways to take it along: table, CSV, picture, query. */
export function Panel({ title, summary, question, table, picture, tools, controls, children }: Props) {
  useEffect(() => {
    document.title = `${title} – Entente`;
  }, [title]);
  const asTable = picture !== undefined && state.value.asTable && table != null;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <header class="panel-head">
        <div>
          <h2 id="panel-title">{title}</h2>
          {summary && <p class="summary">{summary}</p>}
        </div>
        <div class="toolbar" role="toolbar" aria-label={`${title}: view and export`}>
          {tools}
          <Exports title={title} table={table} picture={picture} asTable={asTable} />
          {question && <QueryLink question={question} />}
        </div>
      </header>
      {controls && <div class="controls">{controls}</div>}
      {asTable ? <DataTable data={table} /> : children}
    </section>
  );
}

/** The ways to take a panel along: its numbers as rows or a file, its picture as it stands. */
const Exports = ({
  title,
  table,
  picture,
  asTable,
}: Pick<Props, 'title' | 'table' | 'picture'> & { asTable: boolean }) => (
  <>
    {picture && table && (
      <button type="button" aria-pressed={asTable} onClick={() => navigate({ asTable: !state.value.asTable })}>
        As table
      </button>
    )}
    {table && (
      <button type="button" onClick={() => downloadCsv(table, title)}>
        CSV
      </button>
    )}
    {picture && !asTable && (
      <>
        <button type="button" onClick={() => downloadSvg(picture(), title)}>
          SVG
        </button>
        <button type="button" onClick={() => downloadPng(picture(), title)}>
          PNG
        </button>
      </>
    )}
  </>
);

const QueryLink = ({ question }: { question: Question }) => (
  <a class="button" href={consoleAddress(question)} target="_blank" rel="noopener noreferrer">
    Query<span class="visually-hidden"> of this panel in the console, opens a new tab</span>
  </a>
);
