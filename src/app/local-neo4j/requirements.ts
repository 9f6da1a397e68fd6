import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from '../failure.ts';

const run = promisify(execFile);

/** Java releases that Neo4j 5.26 supports start here; newer ones than the last are tried all the same. */
const OLDEST_JAVA = 17;

/** The failure that tells somebody without a database what to do, whatever the reason was. */
export const noDatabase = (reason: string): Failure =>
  new Failure(
    [
      `No database: ${reason}. There are three ways to have one:`,
      '  1. a Neo4j 5 server that runs already:  NEO4J_URI=bolt://HOST:7687 NEO4J_USER=… NEO4J_PASSWORD=…',
      '  2. a container engine:                  NEO4J_PASSWORD=… docker compose up',
      `  3. java (${OLDEST_JAVA} or 21) and mvn on the PATH:  Entente fetches Neo4j Community and runs it by itself`,
    ].join('\n'),
    2,
  );

/**
 * What `java -version` says of its version ("openjdk version "17.0.15" …"), which a line about JAVA_TOOL_OPTIONS or JDK_JAVA_OPTIONS may precede.
 * Fails with the three ways where java is missing or too old.
 */
export async function requireJava(java: string): Promise<string> {
  const output = await run(java, ['-version']).catch(() => {
    throw noDatabase(`${java} was not found or does not run`);
  });
  const lines = output.stderr.split('\n');
  const version = lines.find((line) => line.includes(' version "')) ?? lines[0] ?? '';
  const major = Number(/version "(?:1\.)?(\d+)/.exec(version)?.[1]);
  if (!(major >= OLDEST_JAVA)) throw noDatabase(`${java} is too old (${version.trim()})`);
  return version.trim();
}

/** Fails with the three ways where Maven is missing. */
export async function requireMaven(): Promise<void> {
  await run('mvn', ['--version']).catch(() => {
    throw noDatabase('mvn was not found or does not run');
  });
}
