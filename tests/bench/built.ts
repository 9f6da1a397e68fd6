const BUILT = new URL('../../dist/', import.meta.url);

/**
 * A module of the built program (`dist/`, as the container runs it), which the caller names the type of. From the sources, through tsx, every
 * function made in a loop or for a request is given a name besides, which costs a fifth.
 */
export const built = async <Module>(path: string): Promise<Module> => import(new URL(path, BUILT).href);
