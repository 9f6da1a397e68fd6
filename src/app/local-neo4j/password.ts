import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure, messageOf } from '../failure.ts';

const run = promisify(execFile);

/** The user name that Neo4j creates by itself. */
export const LOCAL_USER = 'neo4j';

const passwordFile = (home: string): string => join(home, 'password');

/** The password of a local server that has been started before; null where there is none yet. */
export const readPassword = (home: string): Promise<string | null> =>
  readFile(passwordFile(home), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );

/**
 * The local server's password: read where there is one, else generated and given to the server before its first start.
 * Loopback alone protects nobody: any user of the machine, and any web page in a browser on it, can reach a port.
 */
export async function ensurePassword(home: string, java: { command: string; classPath: string }): Promise<string> {
  const known = await readPassword(home);
  if (known) return known;
  const password = randomBytes(18).toString('base64url');
  const tool = ['-XX:TieredStopAtLevel=1', '-cp', java.classPath, 'org.neo4j.cli.AdminTool'];
  const environment = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`];
  const words = [...environment, java.command, ...tool, 'dbms', 'set-initial-password', '--', password];
  await run('env', words).catch((error: unknown) => {
    throw new Failure(`The local database's password could not be set: ${messageOf(error).replaceAll(password, '…')}`);
  });
  await writeFile(passwordFile(home), `${password}\n`, { mode: 0o600 });
  return password;
}
