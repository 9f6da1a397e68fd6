import { balanceOf } from '../model/balance.ts';
import type { RelationType } from '../model/relations.ts';
import type { Reader } from './read.ts';
import { edgesAmong, type InnerEdge, neighboursOf } from './read-neighbours.ts';
import type { View } from './rows.ts';
import { pairKey } from './schema-facts.ts';

export interface SubgraphQuery {
  /** Heads. */
  seeds: readonly string[];
  depth: number;
  view: View;
  maxNodes: number;
  maxLinks: number;
}

export interface LinkRow {
  id: string;
  sourceId: string;
  targetId: string;
  factCount: number;
  balance: number;
  topType: RelationType;
  firstDate: string;
  lastDate: string;
  types: { type: RelationType; factCount: number; claimCount: number }[];
}

export interface SubgraphRow {
  nodes: { id: string; degree: number; hidden: number }[];
  links: LinkRow[];
  nodesTotal: number;
  linksTotal: number;
  truncated: boolean;
}

/** What surrounds the seeds, level by level: one statement a level and one for the edges, whatever the sizes. */
export async function readSubgraph(reader: Reader, query: SubgraphQuery): Promise<SubgraphRow> {
  const { ids, total } = await surroundings(reader, query);
  const { edges, neighbours } = await edgesAmong(reader, ids, query.view);
  const all = linksOf(edges);
  const links = all.slice(0, query.maxLinks);
  const degrees = new Map<string, number>();
  for (const link of all) {
    for (const end of [link.sourceId, link.targetId]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const nodes = ids.map((id) => {
    const degree = degrees.get(id) ?? 0;
    return { id, degree, hidden: Math.max(0, (neighbours.get(id) ?? 0) - degree) };
  });
  return {
    nodes,
    links,
    nodesTotal: total,
    linksTotal: all.length,
    truncated: total > ids.length || all.length > links.length,
  };
}

async function surroundings(reader: Reader, query: SubgraphQuery): Promise<{ ids: string[]; total: number }> {
  const ids = [...new Set(query.seeds)].slice(0, query.maxNodes);
  let frontier = ids;
  let total = new Set(query.seeds).size;
  for (let level = 0; level < query.depth && frontier.length > 0; level += 1) {
    const found = await neighboursOf(reader, frontier, {
      view: query.view,
      seen: ids,
      limit: query.maxNodes - ids.length,
    });
    total += found.total;
    ids.push(...found.ids);
    frontier = found.ids;
  }
  return { ids, total };
}

/** Edges grouped by pair, the most facts first. */
export function linksOf(edges: readonly InnerEdge[]): LinkRow[] {
  const groups = new Map<string, InnerEdge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.source, edge.target);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const links = [...groups].map(([id, group]) => linkOf(id, group));
  return links.sort((left, right) => right.factCount - left.factCount || (left.id < right.id ? -1 : 1));
}

function linkOf(id: string, group: readonly InnerEdge[]): LinkRow {
  const types = new Map<RelationType, { type: RelationType; factCount: number; claimCount: number }>();
  for (const edge of group) {
    const total = types.get(edge.type) ?? { type: edge.type, factCount: 0, claimCount: 0 };
    total.factCount += edge.facts;
    total.claimCount += edge.claims;
    types.set(edge.type, total);
  }
  const sorted = [...types.values()].sort((left, right) => right.factCount - left.factCount);
  const [sourceId, targetId] = [group[0]!.source, group[0]!.target].sort();
  return {
    id,
    sourceId: sourceId!,
    targetId: targetId!,
    factCount: sorted.reduce((sum, total) => sum + total.factCount, 0),
    balance: balanceOf(sorted.map(({ type, factCount }) => ({ type, facts: factCount }))),
    topType: sorted[0]!.type,
    firstDate: group.map((edge) => edge.first).sort()[0]!,
    lastDate: group
      .map((edge) => edge.last)
      .sort()
      .at(-1)!,
    types: sorted,
  };
}
