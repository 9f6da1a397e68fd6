import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A loopback port that is free now. Somebody may take it before we do: the caller retries. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
}

/** Bolt's greeting: the magic number, then four versions we speak (here 5.0 with all minors, and nothing else). */
const GREETING = Buffer.from(`6060b01700080805${'00000000'.repeat(3)}`, 'hex');

/** True where a Bolt server answers the greeting with a version it chose. */
export function answersBolt(port: number, patienceMs = 1_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patienceMs, () => settle(false));
    socket.once('connect', () => socket.write(GREETING));
    socket.once('data', (reply) => settle(reply.length >= 4 && reply.readUInt32BE(0) !== 0));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}
