import type { ExportEdge } from '../../graph/read-export.ts';
import type { EntityRow } from '../../graph/rows.ts';
import { relationOf } from '../../model/relations.ts';
import { csv, xml } from './escape.ts';

/** How one format spells a graph: what stands around and between, and one piece of text for each node and edge. */
export interface ExportFormat {
  contentType: string;
  extension: string;
  head: string;
  /** Null: the format lists no nodes. */
  node: ((node: EntityRow, index: number) => string) | null;
  between: string;
  /** Null: the format lists no edges. */
  edge: ((edge: ExportEdge, index: number) => string) | null;
  tail: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const gexf: ExportFormat = {
  contentType: 'application/gexf+xml',
  extension: 'gexf',
  head: `${XML}<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="country" title="country" type="string"/></attributes>
<attributes class="edge"><attribute id="facts" title="facts" type="integer"/><attribute id="claims" title="claims" type="integer"/><attribute id="confidence" title="confidence" type="double"/><attribute id="status" title="status" type="string"/></attributes>
<nodes>
`,
  node: ({ id, name, kind, country }) =>
    `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="kind" value="${kind}"/>${country === null ? '' : `<attvalue for="country" value="${xml(country)}"/>`}</attvalues></node>\n`,
  between: '</nodes>\n<edges>\n',
  edge: (edge) => {
    const { key, src, tgt, type, first, last, facts, claims, confidence, status } = edge;
    const shown = status === null ? '' : `<attvalue for="status" value="${xml(status)}"/>`;
    const symmetric = relationOf(type).symmetric ? ' type="undirected"' : '';
    return `<edge id="${xml(key)}" source="${xml(src)}" target="${xml(tgt)}" kind="${type}" label="${xml(relationOf(type).label)}"${symmetric} weight="${facts}" start="${first}" end="${last}"><attvalues><attvalue for="facts" value="${facts}"/><attvalue for="claims" value="${claims}"/><attvalue for="confidence" value="${confidence}"/>${shown}</attvalues></edge>\n`;
  },
  tail: '</edges>\n</graph>\n</gexf>\n',
};

const graphmlKey = (id: string, side: 'node' | 'edge', type: string): string =>
  `<key id="${id}" for="${side}" attr.name="${id}" attr.type="${type}"/>\n`;

const data = (key: string, value: string | number | null): string =>
  value === null ? '' : `<data key="${key}">${xml(String(value))}</data>`;

const graphml: ExportFormat = {
  contentType: 'application/graphml+xml',
  extension: 'graphml',
  head: [
    `${XML}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`,
    ...['label', 'kind', 'country'].map((id) => graphmlKey(id, 'node', 'string')),
    ...['type', 'first', 'last', 'status'].map((id) => graphmlKey(id, 'edge', 'string')),
    ...['facts', 'claims'].map((id) => graphmlKey(id, 'edge', 'int')),
    graphmlKey('confidence', 'edge', 'double'),
    '<graph edgedefault="directed">\n',
  ].join(''),
  node: ({ id, name, kind, country }) =>
    `<node id="${xml(id)}">${data('label', name)}${data('kind', kind)}${data('country', country)}</node>\n`,
  between: '',
  edge: ({ key, src, tgt, type, ...values }) => {
    const directed = relationOf(type).symmetric ? ' directed="false"' : '';
    const rest = Object.entries(values).map(([name, value]) => data(name, value));
    return `<edge id="${xml(key)}" source="${xml(src)}" target="${xml(tgt)}"${directed}>${data('type', type)}${rest.join('')}</edge>\n`;
  },
  tail: '</graph>\n</graphml>\n',
};

const line = (cells: readonly (string | number | null)[]): string => `${cells.map(csv).join(',')}\r\n`;

const nodesCsv: ExportFormat = {
  contentType: 'text/csv; charset=utf-8',
  extension: 'nodes.csv',
  head: line(['id', 'kind', 'name', 'country']),
  node: ({ id, kind, name, country }) => line([id, kind, name, country]),
  between: '',
  edge: null,
  tail: '',
};

const edgesCsv: ExportFormat = {
  contentType: 'text/csv; charset=utf-8',
  extension: 'edges.csv',
  head: line(['id', 'type', 'source', 'target', 'first', 'last', 'facts', 'claims', 'confidence', 'status']),
  node: null,
  between: '',
  edge: ({ key, type, src, tgt, first, last, facts, claims, confidence, status }) =>
    line([key, type, src, tgt, first, last, facts, claims, confidence, status]),
  tail: '',
};

const CONTEXT = {
  '@vocab': 'urn:entente:',
  id: '@id',
  type: '@type',
  name: 'http://schema.org/name',
  source: { '@type': '@id' },
  target: { '@type': '@id' },
  first: { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  last: { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
};

const item = (value: object, index: number): string => `${index === 0 ? '' : ',\n'}${JSON.stringify(value)}`;

const jsonld: ExportFormat = {
  contentType: 'application/ld+json',
  extension: 'jsonld',
  head: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`,
  node: ({ id, kind, name, country }, index) =>
    item({ id: `urn:entente:${id}`, type: kind, name, ...(country === null ? {} : { country }) }, index),
  between: '',
  edge: ({ key, type, src, tgt, status, ...values }) =>
    item(
      {
        id: `urn:entente:edge:${encodeURIComponent(key)}`,
        type,
        source: `urn:entente:${src}`,
        target: `urn:entente:${tgt}`,
        ...values,
        ...(status === null ? {} : { status }),
      },
      1,
    ),
  tail: '\n]}\n',
};

/** Every format of a graph by its name in the address. */
export const EXPORT_FORMATS: Record<string, ExportFormat> = {
  gexf,
  graphml,
  'nodes.csv': nodesCsv,
  'edges.csv': edgesCsv,
  jsonld,
};
