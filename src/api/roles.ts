import type { Actor } from './context.ts';

export type Role = NonNullable<Actor['role']>;

const RANK: Record<Role, number> = { READER: 1, EDITOR: 2, ADMIN: 3 };

/** True where the actor's role includes `role`. */
export const may = (actor: Actor, role: Role): boolean => actor.role !== null && RANK[actor.role] >= RANK[role];
