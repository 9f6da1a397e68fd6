import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.ts';
import type { Progress } from '../progress.ts';
import { startGuarded } from './guarded-process.ts';
import { isAlive } from './is-alive.ts';
import { requireMaven } from './requirements.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** Jars that an empty Maven cache makes it download, its own included; the bar needs a scale, not an exact figure. */
const USUAL_DOWNLOADS = 261;

/** The library folder of the Neo4j server, filled from Maven on the first call. `cache` is a folder for all versions. */
export async function resolveArtifacts(cache: string, progress: Progress): Promise<string> {
  const name = `neo4j-${await pinnedVersion()}`;
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await requireMaven();
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const partial = join(cache, `${name}.partial-${process.pid}`);
  await download(partial, progress);
  await rename(partial, folder).catch(async (error: unknown) => {
    // Somebody else was faster: theirs is as good as ours.
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The Neo4j version that pom.xml names: the one place where it is written. */
export async function pinnedVersion(): Promise<string> {
  const version = /<neo4j\.version>(.+?)</.exec(await readFile(POM, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

async function download(folder: string, progress: Progress): Promise<void> {
  const step = progress.start('Fetching Neo4j Community (118 MB, once)', USUAL_DOWNLOADS);
  const said: string[] = [];
  const maven = await startGuarded({
    command: 'mvn',
    arguments: ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`],
    directory: process.cwd(),
    output: (line) => {
      said.push(line);
      if (/Downloaded from .*\.jar/.test(line)) step.advance();
    },
  });
  const { code } = await maven.ended;
  if (code !== 0) {
    step.done('Fetching Neo4j Community failed.');
    await rm(folder, { recursive: true, force: true });
    const errors = said.filter((line) => line.startsWith('[ERROR]')).slice(0, 5);
    throw new Failure(`Maven could not fetch Neo4j:\n${(errors.length ? errors : said.slice(-10)).join('\n')}`);
  }
  step.done(`Neo4j Community fetched: ${(await readdir(folder)).length} jars.`);
}

/** A download that was killed leaves a folder named by its process; a live one is left alone. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    const pid = /\.partial-(\d+)$/.exec(entry)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(cache, entry), { recursive: true, force: true });
  }
}
