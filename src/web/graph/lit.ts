import type { Selection } from '../state/view-state.ts';
import type { Picture, PictureLink } from './picture.ts';

const joins = ({ sourceId, targetId }: PictureLink, a: string, b: string): boolean =>
  (sourceId === a && targetId === b) || (sourceId === b && targetId === a);

/** Ids of the actors and links that the selection names. */
export function selectedIn(selection: Selection | null, { links }: Picture): Set<string> {
  if (selection?.of === 'entity') return new Set([selection.id]);
  if (selection?.of !== 'pair') return new Set();
  const { a, b } = selection;
  return new Set(links.filter((link) => joins(link, a, b)).map(({ id }) => id));
}

/** What stands out with a selection: an actor with its links and their ends, or a link with its ends. Null where all does. */
export function litBy(selection: Selection | null, picture: Picture): Set<string> | null {
  if (selection === null || selection.of === 'fact') return null;
  const touched = picture.links.filter((link) =>
    selection.of === 'pair'
      ? joins(link, selection.a, selection.b)
      : link.sourceId === selection.id || link.targetId === selection.id,
  );
  const own = selection.of === 'entity' ? [selection.id] : [];
  if (touched.length === 0 && !picture.nodes.some(({ id }) => own.includes(id))) return null;
  return new Set([...own, ...touched.flatMap(({ id, sourceId, targetId }) => [id, sourceId, targetId])]);
}
