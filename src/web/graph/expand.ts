import { navigate, state } from '../session.ts';
import type { Expansion } from './picture.ts';

/** Shows neighbours of an actor that are not in the picture yet: all, or those of one kind. */
export function expand(expansion: Expansion): void {
  const { expanded } = state.value;
  const known = expanded.some(({ id, kind }) => id === expansion.id && (kind === null || kind === expansion.kind));
  if (!known) navigate({ expanded: [...expanded, expansion] });
}

/** Takes all that was shown for an actor's sake out of the picture again. */
export function collapse(id: string): void {
  navigate({ expanded: state.value.expanded.filter((one) => one.id !== id) });
}
