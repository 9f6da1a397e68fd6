import { startGuarded } from '../../../src/app/local-neo4j/guarded-process.ts';

/** A parent to be killed: guards the command of its arguments, prints its pid, and waits. */
const [command = 'sleep', ...rest] = process.argv.slice(2);
const child = await startGuarded({ command, arguments: rest, directory: process.cwd(), output: () => {} });
process.stdout.write(`${child.pid}\n`);
setInterval(() => {}, 60_000);
