import { select } from '../session.ts';
import type { Picture } from './picture.ts';

/** The actor that an event of the picture is about; null where it is about none. */
export const nodeOf = (event: Event): string | null =>
  (event.target as Element).closest('[data-node]')?.getAttribute('data-node') ?? null;

/** The link that an event of the picture is about. */
export const linkOf = (event: Event): string | null =>
  (event.target as Element).closest('[data-link]')?.getAttribute('data-link') ?? null;

/** Selects all between the two ends of a link. */
export function selectLink({ links }: Picture, id: string): void {
  const link = links.find((one) => one.id === id);
  if (link) select({ of: 'pair', a: link.sourceId, b: link.targetId, type: null });
}
