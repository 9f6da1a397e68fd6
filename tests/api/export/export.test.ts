import { describe, expect, test } from 'vitest';
import { readExportRequest } from '../../../src/api/export/export.ts';

const read = (query: string) => readExportRequest(new URL(`http://localhost/export?${query}`));

describe('an address of an export', () => {
  test.each<[string, object]>([
    ['format=gexf', { format: 'gexf', level: 'relations', filter: null }],
    ['format=ndjson&filter={"text":"drone"}', { format: 'ndjson', filter: expect.objectContaining({ text: 'drone' }) }],
    ['format=edges.csv&level=facts&filter={"status":["PLANNED"]}', { level: 'facts' }],
    ['format=xlsx', { problem: 'format: one of gexf, graphml, nodes.csv, edges.csv, jsonld, ndjson' }],
    ['', { problem: expect.stringContaining('format: one of') }],
    ['format=gexf&level=claims', { problem: 'level: relations or facts' }],
    ['format=gexf&filter={"status":["PLANNED"]}', { problem: expect.stringContaining('add level=facts') }],
    ['format=gexf&filter={"types":["NOTHING"]}', { problem: expect.stringContaining('filter.types') }],
    ['format=gexf&filter={broken', { problem: expect.stringContaining('filter') }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });
});
