import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from './progress.ts';

const SOURCE = fileURLToPath(new URL('../../src/web', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/**
 * The folder of the built dashboard. In a checkout it is built first where it is missing or older than its source (2 s); an installation
 * comes with it. Null, after a line that says so, where it can be neither found nor built: the rest of the service works without.
 */
export async function openDashboard(progress: Progress): Promise<string | null> {
  const [source, built] = await Promise.all([newest(SOURCE), timeOf(join(BUILT, 'index.html'))]);
  if (built >= source && built > 0) return BUILT;
  try {
    await build(progress);
    return BUILT;
  } catch (error) {
    progress.line(`The dashboard cannot be built (${error instanceof Error ? error.message.split('\n')[0] : error}).`);
    return built > 0 ? BUILT : null;
  }
}

async function build(progress: Progress): Promise<void> {
  const vite = await import('vite').catch(() => {
    throw new Error('the build tools are not installed');
  });
  progress.line('Building the dashboard …');
  await mkdir(dirname(BUILT), { recursive: true });
  const fresh = await mkdtemp(`${BUILT}-`);
  try {
    await vite.build({ configFile: join(SOURCE, 'vite.config.ts'), build: { outDir: fresh } });
    await replace(BUILT, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts one folder in the place of another in an instant: whoever reads there meets the old or the new, never a part. */
async function replace(folder: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  await rename(folder, old).catch(() => {});
  // Where another start was faster, its build is as good as ours.
  await rename(fresh, folder).catch(() => {});
  await rm(old, { recursive: true, force: true });
}

/** When the latest change below a folder was made, milliseconds; 0 where there is no such folder. */
async function newest(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return Math.max(0, ...(await Promise.all(names.map((name) => timeOf(join(folder, name))))));
}

const timeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
