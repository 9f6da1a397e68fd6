import { MultiGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/api/export/formats.ts';
import type { ExportEdge } from '../../../src/graph/read-export.ts';
import type { EntityRow } from '../../../src/graph/rows.ts';

/** A reader that others wrote finds in a file what was put into it. */

const entity = (id: string, name: string, country: string | null = null): EntityRow => ({
  id,
  kind: id.startsWith('country:') ? 'COUNTRY' : 'OFFICIAL',
  name,
  names: [name],
  country,
  code: null,
  code2: null,
  region: null,
});
const NODES = [
  entity('country:CIV', "Côte d'Ivoire"),
  entity('country:NOR', 'Norway & <friends> "quoted"'),
  entity('official:ana-veld', 'Ana Veld 🕊', 'NOR'),
];
const edge = (type: ExportEdge['type'], src: string, tgt: string, rest: Partial<ExportEdge> = {}): ExportEdge => ({
  key: `${type}|${src}|${tgt}`,
  type,
  src,
  tgt,
  first: '2023-03-29',
  last: '2023-04-02',
  facts: 2,
  claims: 3,
  confidence: 0.75,
  status: null,
  ...rest,
});
const EDGES = [
  edge('AIDS', 'country:NOR', 'country:CIV'),
  edge('AIDS', 'country:CIV', 'country:NOR', { status: 'PLANNED' }),
  edge('MEETS', 'country:CIV', 'official:ana-veld', { facts: 1 }),
  edge('CRITICIZES', 'country:NOR', 'country:CIV'),
];

function written(name: string): string {
  const format = EXPORT_FORMATS[name]!;
  const nodes = NODES.map((node, index) => format.node!(node, index));
  return [
    format.head,
    ...nodes,
    format.between,
    ...EDGES.map((row, index) => format.edge!(row, index)),
    format.tail,
  ].join('');
}

const READERS = {
  gexf: (text: string) => gexf.parse(MultiGraph, text),
  graphml: (text: string) => graphml.parse(MultiGraph, text),
};

describe.each(Object.entries(READERS))('%s, read by another program', (name, read) => {
  const graph = read(written(name));

  test('holds every node with its name and kind', () => {
    const nodes = graph.mapNodes((id, { label, kind, country }) => [id, label, kind, country ?? null]);
    expect(nodes).toEqual(NODES.map(({ id, kind, name: label, country }) => [id, label, kind, country]));
  });

  test('holds every edge between its ends, several between two, symmetric ones without direction', () => {
    // This reader of GraphML takes the direction of the whole file for that of every edge.
    const undirected = name === 'gexf' ? ['MEETS'] : [];
    const edges = graph.mapEdges((id, _values, src, tgt) => [id, src, tgt, graph.isUndirected(id)]);
    const expected = EDGES.map(({ key, src, tgt, type }) => [key, src, tgt, undirected.includes(type)]);
    expect(edges.toSorted()).toEqual(expected.toSorted());
  });

  test('holds numbers as numbers', () => {
    const [, planned] = EDGES;
    expect(graph.getEdgeAttributes(planned!.key)).toMatchObject({
      facts: 2,
      claims: 3,
      confidence: 0.75,
      status: 'PLANNED',
    });
  });
});
