import { mkdir, open, readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import type { Progress } from '../progress.ts';
import { answersBolt, freePort } from './bolt-port.ts';
import { type ClassArchive, openClassArchive } from './class-archive.ts';
import { writeConfiguration } from './configuration.ts';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';
import { isAlive } from './is-alive.ts';
import { ensurePassword, LOCAL_USER, readPassword } from './password.ts';
import { requireJava } from './requirements.ts';
import { resolveArtifacts } from './resolve-artifacts.ts';
import {
  AlreadyRunning,
  claimHome,
  type RunningRecord,
  readRunning,
  releaseHome,
  updateRecord,
} from './running-record.ts';

export interface LocalNeo4jOptions {
  /** Folder of the server: data, logs, configuration, password. Made where missing. */
  home: string;
  /** Folder of downloaded artifacts; several homes may share it. */
  cache: string;
  progress: Progress;
  /** The java command; default `java`. */
  java?: string;
  /** Port to try first; another free one is taken where it is in use. */
  port?: number;
  /** Upper bound on the heap, and the page cache, as Neo4j writes sizes. */
  heap?: string;
  pageCache?: string;
  /** Flags of the JVM and settings of the server on top of ours: for a server that is not used as ours are. */
  javaFlags?: readonly string[];
  settings?: Readonly<Record<string, string>>;
}

export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  pid: number;
  /** Resolves when the server has ended, by `stop` or by itself; for a server of somebody else never. */
  ended: Promise<void>;
  /** Makes the address of a service known to whoever looks for the owner of this home. */
  announce(service: string): Promise<void>;
  /** Stops the server and resolves when its process is gone. Safe to call twice. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;

/**
 * Starts a Neo4j Community server that lives no longer than this process, and waits until it answers.
 * Throws Failure: AlreadyRunning on a home in use, the three ways to have a database where java or mvn is missing, else the tail of its log.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const home = resolve(options.home);
  const java = options.java ?? 'java';
  const javaVersion = await requireJava(java);
  await mkdir(home, { recursive: true });
  const port = options.port ?? (await freePort());
  const record = await claimHome(home, boltUri(port));
  try {
    // The real path: the class archive fits jars of one path, and homes may share a cache by links.
    const libraries = await realpath(await resolveArtifacts(resolve(options.cache), options.progress));
    const archive = await openClassArchive(libraries, javaVersion);
    const launch = { home, java, classPath: await classPathOf(libraries), archive, record };
    return await startOnPort({ ...options, ...launch, port });
  } catch (error) {
    await releaseHome(home);
    throw error;
  }
}

/** The server that runs on this home already, for a process that wants to use it too; null where none does. `stop` leaves it alone. */
export async function findLocalNeo4j(home: string): Promise<LocalNeo4j | null> {
  const record = await readRunning(resolve(home));
  const password = await readPassword(resolve(home));
  if (!record?.pid || password === null) return null;
  return { uri: record.uri, user: LOCAL_USER, password, pid: record.pid, ...SOMEBODY_ELSES };
}

/** A server of another process lives as long as that process wants. */
const SOMEBODY_ELSES = { ended: new Promise<void>(() => {}), announce: async () => {}, stop: async () => {} };

/** Throws AlreadyRunning where another process runs this home: cheap, and before anything else was done. */
export async function requireIdleHome(home: string): Promise<void> {
  const running = await readRunning(resolve(home));
  if (running && isAlive(running.owner)) throw new AlreadyRunning(running, resolve(home));
}

interface Launch extends LocalNeo4jOptions {
  java: string;
  port: number;
  classPath: string;
  archive: ClassArchive;
  record: RunningRecord;
}

const boltUri = (port: number): string => `bolt://127.0.0.1:${port}`;

/** One attempt, and a second on another port where somebody took the first between our look and the server's. */
async function startOnPort(launch: Launch): Promise<LocalNeo4j> {
  try {
    return await attempt(launch);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    launch.progress.line(`Port ${launch.port} is taken; trying another.`);
    return attempt({ ...launch, port: await freePort() });
  }
}

async function attempt(launch: Launch): Promise<LocalNeo4j> {
  const { home, port, archive, settings, pageCache = '128m' } = launch;
  const configuration = await writeConfiguration(home, { port, pageCache, settings });
  const password = await ensurePassword(home, { command: launch.java, classPath: launch.classPath });
  const log = await open(join(home, 'logs', 'console.log'), 'w');
  const server = await startGuarded({
    command: launch.java,
    arguments: javaArguments(launch, configuration),
    directory: home,
    output: log.fd,
  });
  await log.close();
  const record = { ...launch.record, pid: server.pid, uri: boltUri(port) };
  await updateRecord(home, record);
  const stop = async (): Promise<void> => {
    await server.stop(STOP_LIMIT_MS);
    await archive.keep();
    await releaseHome(home);
  };
  await waitUntilReady(server, home, port).catch(async (error: unknown) => {
    await server.stop(STOP_LIMIT_MS);
    throw error;
  });
  return {
    uri: record.uri,
    user: LOCAL_USER,
    password,
    pid: server.pid,
    ended: server.ended.then(() => {}),
    announce: (service) => updateRecord(home, { ...record, service }),
    stop,
  };
}

/** Neo4j's own launcher script is not among the artifacts: these are the flags it would give. */
const javaArguments = (launch: Launch, configuration: string): string[] => [
  '-Xms128m',
  `-Xmx${launch.heap ?? '1g'}`,
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  ...launch.archive.flags,
  ...(launch.javaFlags ?? []),
  '-cp',
  launch.classPath,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${launch.home}`,
  `--config-dir=${configuration}`,
  '--console-mode',
];

/** Sorted, because the class archive fits one order only. */
async function classPathOf(libraries: string): Promise<string> {
  const jars = (await readdir(libraries)).filter((name) => name.endsWith('.jar')).sort();
  return jars.map((jar) => join(libraries, jar)).join(':');
}

class PortTaken extends Failure {}

async function waitUntilReady(server: GuardedProcess, home: string, port: number): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  const readLog = (): Promise<string> => readFile(join(home, 'logs', 'console.log'), 'utf8').catch(() => '');
  while (!server.hasEnded() && Date.now() < deadline) {
    // An answer alone could come from a stranger on that port; the line alone comes before the first connection is accepted.
    if (/ Started\.$/m.test(await readLog()) && (await answersBolt(port))) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  const log = await readLog();
  const tail = log.trimEnd().split('\n').slice(-15).join('\n');
  const what = server.hasEnded() ? 'ended while starting' : `did not answer within ${START_LIMIT_MS / 1000} s`;
  const message = `The local database ${what}. The end of its log (${home}/logs):\n${tail}`;
  throw /BindException|already in use/i.test(log) ? new PortTaken(message) : new Failure(message);
}
