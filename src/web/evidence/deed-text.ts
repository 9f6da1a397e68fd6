import type { DeedFragment } from '../generated/operations.ts';
import { vocabulary } from '../session.ts';

/** `Japan signs AUKUS` */
export function deedText({ source, target, type }: Pick<DeedFragment, 'source' | 'target' | 'type'>): string {
  const label = vocabulary.value.find((row) => row.type === type)?.label ?? type;
  return `${source.name} ${label} ${target.name}`;
}
