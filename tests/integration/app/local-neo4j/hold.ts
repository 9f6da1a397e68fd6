import { startLocalNeo4j } from '../../../../src/app/local-neo4j/launch.ts';
import { createProgress } from '../../../../src/app/progress.ts';

/** A parent to be killed: starts a local server, says where on stdout, and waits. Arguments: home, cache. */
const [home, cache] = process.argv.slice(2) as [string, string];
const server = await startLocalNeo4j({ home, cache, progress: createProgress() });
process.stdout.write(`${JSON.stringify({ uri: server.uri, pid: server.pid })}\n`);
setInterval(() => {}, 60_000);
