import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { answersBolt, freePort } from '../../../src/app/local-neo4j/bolt-port.ts';

let server: Server | null = null;
afterEach(() => void server?.close());

/** A server that answers every first packet with these bytes, or not at all. */
async function answering(bytes: string | null): Promise<number> {
  server = createServer((socket) => {
    socket.on('data', () => (bytes === null ? socket.destroy() : socket.write(Buffer.from(bytes, 'hex'))));
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('a port answers Bolt', () => {
  test.each([
    ['with a version', '00000805', true],
    ['with no version in common', '00000000', false],
    ['by hanging up', null, false],
  ])('%s', async (_name, bytes, expected) => {
    expect(await answersBolt(await answering(bytes))).toBe(expected);
  });

  test('only where somebody listens', async () => {
    expect(await answersBolt(await freePort())).toBe(false);
  });
});
