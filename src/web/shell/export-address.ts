import type { RelationFilter } from '../generated/operations.ts';

/** What can be taken away as a file, one row each. */
export const EXPORTS = [
  { format: 'gexf', label: 'GEXF', about: 'for Gephi, with time spans' },
  { format: 'graphml', label: 'GraphML', about: 'for most graph tools' },
  { format: 'jsonld', label: 'JSON-LD', about: 'linked data' },
  { format: 'nodes.csv', label: 'CSV, actors', about: 'one row an entity' },
  { format: 'edges.csv', label: 'CSV, links', about: 'one row a link' },
  { format: 'ndjson', label: 'NDJSON, claims', about: 'one line a sentence' },
] as const;

/** What is told of single facts only, so that a file of links narrowed by it has one edge for each fact. */
const OF_FACTS: readonly (keyof RelationFilter)[] = ['status', 'period', 'undated', 'publishers', 'text'];

/** Where the service streams all that the filters leave, in a format. */
export function exportAddress(format: string, filter: RelationFilter | null): string {
  const asked = new URLSearchParams({ format });
  if (filter !== null && OF_FACTS.some((field) => filter[field] != null)) asked.set('level', 'facts');
  if (filter !== null) asked.set('filter', JSON.stringify(filter));
  return `/export?${asked}`;
}
