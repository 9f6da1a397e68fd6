import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the proxy does when it sees the chosen moment. */
export type Fault = 'cut before commit' | 'cut after commit' | 'stall after commit' | 'reset';

/** A proxy in front of the database that breaks a connection at the COMMIT of a transaction, as often as it is told to. */
export interface FaultyProxy {
  uri: string;
  /** Breaks the next `times` commits by `fault`. */
  arm(fault: Fault, times: number): void;
  /** Faults that were carried out. */
  done(): number;
  close(): Promise<void>;
}

/** The Bolt message COMMIT: a structure of no fields with this signature, in a chunk of its own. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export async function faultyProxy(target: string): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target.replace(/^\w+(\+\w+)?:/, 'http:'));
  const sockets = new Set<Socket>();
  let armed: Fault | null = null;
  let left = 0;
  let done = 0;
  const take = (): Fault | null => {
    if (left === 0) return null;
    left -= 1;
    done += 1;
    return armed;
  };
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    let silent = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    const end = () => {
      client.destroy();
      database.destroy();
    };
    client.on('data', (data) => {
      const fault = data.includes(COMMIT) ? take() : null;
      if (fault === 'cut before commit') return end();
      if (fault === 'reset') {
        client.resetAndDestroy();
        return database.destroy();
      }
      if (fault !== null) silent = true;
      database.write(data);
      // The database has the COMMIT; its answer never arrives.
      if (fault === 'cut after commit') setTimeout(end, 300);
    });
    database.on('data', (data) => {
      if (!silent) client.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arm: (fault, times) => {
      armed = fault;
      left = times;
    },
    done: () => done,
    close: () => closeAll(server, sockets),
  };
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}
