import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ServerConfiguration {
  port: number;
  /** Page cache as Neo4j writes sizes ("64m"). */
  pageCache: string;
  /** Settings on top of ours, by Neo4j's names. */
  settings?: Readonly<Record<string, string>> | undefined;
}

/**
 * neo4j.conf for a server that only this machine can reach. Names are checked strictly at start: an unknown one stops the server.
 * A start after a crash replays what was written since the last checkpoint: 7,000 transactions cost it 9 s of processor time with the defaults
 * (every 15 minutes or 100,000 transactions, so a long load could cost minutes), 5 s with these, however much was written.
 * The shutdown wait is Bolt's quiet period: the default of ten seconds only delays the stop, the store is safe within one.
 */
export const configurationText = ({
  port,
  pageCache,
  settings = {},
}: ServerConfiguration): string => `# Written at every start.
server.directories.data=data
server.directories.logs=logs
server.directories.run=run
server.directories.import=import
server.directories.plugins=plugins
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=${pageCache}
dbms.usage_report.enabled=false
client.allow_telemetry=false
dbms.routing.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=keep_none
db.checkpoint.interval.time=20s
db.checkpoint.interval.tx=2000
internal.server.bolt.thread_pool_shutdown_wait_time=1s
${Object.entries(settings)
  .map(([name, value]) => `${name}=${value}\n`)
  .join('')}`;

/** Writes the configuration under the server's home; returns the folder that holds it. */
export async function writeConfiguration(home: string, configuration: ServerConfiguration): Promise<string> {
  const folder = join(home, 'conf');
  for (const name of ['conf', 'data', 'logs', 'run', 'import', 'plugins']) {
    await mkdir(join(home, name), { recursive: true });
  }
  await writeFile(join(folder, 'neo4j.conf'), configurationText(configuration));
  return folder;
}
