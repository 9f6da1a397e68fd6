import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { commandLine, isAlive } from './is-alive.ts';

/** Who runs the database of a home. Written before the server is started, so that two starts can never both go on. */
const recordSchema = z.object({
  /** The Node process that started it. */
  owner: z.number().int(),
  /** The server's own process; null until it is started. */
  pid: z.number().int().nullable(),
  uri: z.string(),
  since: z.string(),
  /** Address of the service that the owner offers, once it does. */
  service: z.string().nullable(),
});
export type RunningRecord = z.infer<typeof recordSchema>;

/** Thrown by a second start on the same home. */
export class AlreadyRunning extends Failure {
  readonly record: RunningRecord;

  constructor(record: RunningRecord, home: string) {
    const service = record.service ? ` It serves ${record.service}.` : '';
    super(
      `Entente runs on ${home} already: process ${record.owner}, since ${record.since}.${service} ` +
        `Its database: ${record.uri}, process ${record.pid ?? 'starting'}.`,
      2,
    );
    this.name = 'AlreadyRunning';
    this.record = record;
  }
}

const recordFile = (home: string): string => join(home, 'running.json');

/** The server that runs on this home now, or null; what a dead one left behind does not count. */
export async function readRunning(home: string): Promise<RunningRecord | null> {
  const text = await readFile(recordFile(home), 'utf8').catch(() => null);
  if (text === null) return null;
  const record = recordSchema.safeParse(parseJson(text)).data;
  return record && isRunning(record, home) ? record : null;
}

/** Takes the home for this process. Waits for a server whose owner has died, since it is about to stop. Throws AlreadyRunning. */
export async function claimHome(home: string, uri: string): Promise<RunningRecord> {
  const record: RunningRecord = { owner: process.pid, pid: null, uri, since: new Date().toISOString(), service: null };
  for (let waited = 0; ; waited += 100) {
    if (await createRecord(home, record)) return record;
    const running = await readRunning(home);
    if (!running) {
      await removeDeadRecord(home);
      continue;
    }
    if (isAlive(running.owner) || waited > 40_000) throw new AlreadyRunning(running, home);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Replaces our own record, when the server's process or port is known. */
export const updateRecord = (home: string, record: RunningRecord): Promise<void> =>
  writeFile(recordFile(home), JSON.stringify(record));

/** Gives the home back. */
export const releaseHome = (home: string): Promise<void> => rm(recordFile(home), { force: true });

function isRunning(record: RunningRecord, home: string): boolean {
  if (record.pid === null) return isAlive(record.owner);
  // A process id may be used again by anybody: only a server of this very home counts.
  return isAlive(record.pid) && commandLine(record.pid).includes(`--home-dir=${home}`);
}

/** False where somebody has a record already. A link appears with its whole content, so nobody reads half a record and takes it for a dead one. */
async function createRecord(home: string, record: RunningRecord): Promise<boolean> {
  const draft = sideFile(home);
  await writeFile(draft, JSON.stringify(record));
  try {
    await link(draft, recordFile(home));
    return true;
  } catch (error) {
    ignoreCode('EEXIST')(error as NodeJS.ErrnoException);
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves the record away first and looks at it then: between our reading and the moving another start may have put its own there, which goes back. */
async function removeDeadRecord(home: string): Promise<void> {
  const aside = sideFile(home);
  await rename(recordFile(home), aside).catch(ignoreCode('ENOENT'));
  const record = recordSchema.safeParse(parseJson(await readFile(aside, 'utf8').catch(() => ''))).data;
  if (record && isRunning(record, home)) await link(aside, recordFile(home)).catch(ignoreCode('EEXIST'));
  await rm(aside, { force: true });
}

const sideFile = (home: string): string => `${recordFile(home)}.${randomUUID()}`;

const ignoreCode = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error;
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
