import type { EntityKind } from '../../model/kinds.ts';
import type { PictureFragment } from '../generated/operations.ts';

/** One actor of the picture. */
export interface PictureNode {
  id: string;
  kind: EntityKind;
  name: string;
  /** Links of it within the picture. */
  degree: number;
  /** Neighbours of it that are left out. */
  hidden: number;
  seed: boolean;
}

export interface PictureLink {
  id: string;
  sourceId: string;
  targetId: string;
  factCount: number;
  /** Mean score of the facts, -10 … +10. */
  balance: number;
  topType: string;
  firstDate: string | null;
  lastDate: string | null;
}

/** What is drawn, and of how much it is a part. */
export interface Picture {
  nodes: readonly PictureNode[];
  links: readonly PictureLink[];
  nodesTotal: number;
  linksTotal: number;
}

/** Neighbours of one actor that were asked for: all kinds, or one. */
export interface Expansion {
  id: string;
  kind: EntityKind | null;
}

interface Choice {
  seeds: ReadonlySet<string>;
  /** True where the seeds bring their neighbours along, and not only what links them with each other. */
  withNeighbours: boolean;
  expanded: readonly Expansion[];
}

/**
 * The part of a neighbourhood that is wanted: the seeds, their neighbours, and of each expanded actor the neighbours of the wanted kind; all
 * links among them. What is in the neighbourhood and not wanted counts as hidden.
 */
export function choosePicture(found: PictureFragment, { seeds, withNeighbours, expanded }: Choice): Picture {
  const kinds = new Map(found.nodes.map(({ id, entity }) => [id, entity.kind]));
  const wanted = (from: string, to: string): boolean =>
    seeds.has(to) ||
    (withNeighbours && seeds.has(from)) ||
    expanded.some(({ id, kind }) => id === to || (id === from && (kind === null || kind === kinds.get(to))));
  const shown = new Set([...seeds, ...expanded.map(({ id }) => id)].filter((id) => kinds.has(id)));
  for (const { sourceId, targetId } of found.links) {
    if (wanted(sourceId, targetId)) shown.add(targetId);
    if (wanted(targetId, sourceId)) shown.add(sourceId);
  }
  const links = found.links.filter(({ sourceId, targetId }) => shown.has(sourceId) && shown.has(targetId));
  const degrees = degreesOf(links);
  const nodes = found.nodes.filter(({ id }) => shown.has(id));
  return {
    nodes: nodes.map(({ id, degree, hidden, entity: { kind, name } }) => {
      const own = degrees.get(id) ?? 0;
      return { id, kind, name, degree: own, hidden: hidden + Math.max(0, degree - own), seed: seeds.has(id) };
    }),
    links,
    nodesTotal: found.nodesTotal,
    linksTotal: found.linksTotal,
  };
}

function degreesOf(links: readonly PictureLink[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const end of links.flatMap(({ sourceId, targetId }) => [sourceId, targetId])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/** Actors without any link tell nothing where nobody asked for them: the front page leaves them out. */
export function withoutLoners(picture: Picture): Picture {
  return { ...picture, nodes: picture.nodes.filter(({ degree }) => degree > 0) };
}
