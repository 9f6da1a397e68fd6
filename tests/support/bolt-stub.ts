import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { pack, Structure, unpack } from './packstream.ts';

/**
 * A server that speaks just enough of Bolt 5.4 to misbehave on purpose: what no real server does when asked to (fall silent, lose its
 * leadership, deadlock twice and then succeed) can be tested with real sockets. It runs no Cypher.
 */

/** What the stub does in answer to one message. */
export type Reply =
  /** Rows of one column named `x`, for the PULL that follows. */
  | { rows: readonly unknown[] }
  | { failure: string }
  /** Ends the connection, or says nothing any more. */
  | 'cut'
  | 'silence';

export interface BoltStub {
  uri: string;
  port: number;
  /** Names of the messages received, in order. */
  received: string[];
  /** Bookmarks that each RUN outside a transaction, or BEGIN, waits for, in order. */
  bookmarks: (readonly string[])[];
  /** Connections that were opened. */
  connections: () => number;
  /** Ends every connection, as a restart would; the stub goes on listening. */
  cutAll: () => void;
  close: () => Promise<void>;
}

export interface StubOptions {
  /** Answers RUN; called with the statement and how many RUNs there were before. Rows by default. */
  onRun?: (statement: string, earlier: number) => Reply;
  /** Answers LOGON: a failure's code, or null. */
  onLogon?: () => string | null;
  /** Answers ROUTE: who writes and who reads, as host:port. */
  onRoute?: () => { writers: readonly string[]; readers: readonly string[]; routers: readonly string[] };
}

const NAMES: Record<number, string> = {
  1: 'HELLO',
  2: 'GOODBYE',
  15: 'RESET',
  16: 'RUN',
  17: 'BEGIN',
  18: 'COMMIT',
  19: 'ROLLBACK',
  47: 'DISCARD',
  63: 'PULL',
  84: 'TELEMETRY',
  102: 'ROUTE',
  106: 'LOGON',
  107: 'LOGOFF',
};
const [SUCCESS, RECORD, IGNORED, FAILURE] = [0x70, 0x71, 0x7e, 0x7f];
const MAGIC = 0x6060b017;
const VERSION = Buffer.from([0, 0, 4, 5]);

export async function boltStub(options: StubOptions = {}): Promise<BoltStub> {
  const received: string[] = [];
  const bookmarks: (readonly string[])[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const runs = { count: 0 };
  const server = createServer((socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    new Conversation(socket, { options, received, bookmarks, runs });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    received,
    bookmarks,
    connections: () => opened,
    cutAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => closeAll(server, sockets),
  };
}

interface Scene {
  options: StubOptions;
  received: string[];
  bookmarks: (readonly string[])[];
  runs: { count: number };
}

/** One connection, from the handshake on. */
class Conversation {
  readonly #socket: Socket;
  readonly #scene: Scene;
  #buffer: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #greeted = false;
  #rows: readonly unknown[] = [];
  /** After a failure everything is ignored until the client resets. */
  #broken = false;
  #silent = false;

  constructor(socket: Socket, scene: Scene) {
    this.#socket = socket;
    this.#scene = scene;
    socket.on('data', (data: Buffer) => this.#read(data));
  }

  readonly #answers: Record<string, (fields: readonly unknown[]) => void> = {
    HELLO: () =>
      this.#send(SUCCESS, { server: 'Neo4j/5.26.0', connection_id: `stub-${this.#socket.remotePort}`, hints: {} }),
    LOGON: () => this.#logon(),
    GOODBYE: () => this.#socket.end(),
    RUN: ([statement, , extra]) => {
      this.#note(extra);
      this.#run(String(statement));
    },
    BEGIN: ([extra]) => {
      this.#note(extra);
      this.#send(SUCCESS, {});
    },
    PULL: () => this.#pull(),
    ROUTE: () => this.#route(),
    COMMIT: () => this.#send(SUCCESS, { bookmark: 'stub:1' }),
    RESET: () => {
      this.#broken = false;
      this.#send(SUCCESS, {});
    },
  };

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    if (!this.#greeted && !this.#greet()) return;
    while (this.#buffer.length >= 2) {
      const end = 2 + this.#buffer.readUInt16BE(0);
      if (this.#buffer.length < end) return;
      if (end > 2) this.#chunks.push(this.#buffer.subarray(2, end));
      else this.#receive();
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  #greet(): boolean {
    if (this.#buffer.length < 20 || this.#buffer.readUInt32BE(0) !== MAGIC) return false;
    this.#buffer = this.#buffer.subarray(20);
    this.#greeted = true;
    this.#socket.write(VERSION);
    return true;
  }

  #receive(): void {
    if (this.#chunks.length === 0) return;
    const { signature, fields } = unpack(Buffer.concat(this.#chunks)) as Structure;
    this.#chunks = [];
    const name = NAMES[signature] ?? `0x${signature.toString(16)}`;
    this.#scene.received.push(name);
    if (this.#broken && name !== 'RESET' && name !== 'GOODBYE') this.#send(IGNORED);
    else (this.#answers[name] ?? (() => this.#send(SUCCESS, {})))(fields);
  }

  /** Within a transaction RUN carries nothing of its own. */
  #note(extra: unknown): void {
    if (Object.keys(extra as object).length === 0) return;
    this.#scene.bookmarks.push((extra as { bookmarks?: string[] }).bookmarks ?? []);
  }

  #run(statement: string): void {
    const { options, runs } = this.#scene;
    const reply = options.onRun?.(statement, runs.count) ?? { rows: [] };
    runs.count += 1;
    if (reply === 'cut') this.#socket.destroy();
    else if (reply === 'silence') this.#silent = true;
    else if ('failure' in reply) this.#fail(reply.failure);
    else {
      this.#rows = reply.rows;
      this.#send(SUCCESS, { fields: ['x'], t_first: 0 });
    }
  }

  #pull(): void {
    for (const row of this.#rows) this.#send(RECORD, [row]);
    this.#send(SUCCESS, { type: 'r', t_last: 0, db: 'neo4j' });
  }

  #logon(): void {
    const code = this.#scene.options.onLogon?.() ?? null;
    if (code === null) this.#send(SUCCESS, {});
    else this.#fail(code);
  }

  #route(): void {
    const { writers, readers, routers } = this.#scene.options.onRoute?.() ?? { writers: [], readers: [], routers: [] };
    const servers = [
      { role: 'WRITE', addresses: writers },
      { role: 'READ', addresses: readers },
      { role: 'ROUTE', addresses: routers },
    ];
    this.#send(SUCCESS, { rt: { ttl: 300, db: 'neo4j', servers } });
  }

  #fail(code: string): void {
    this.#broken = true;
    this.#send(FAILURE, { code, message: `the stub was told to fail with ${code}` });
  }

  #send(signature: number, ...fields: unknown[]): void {
    if (this.#silent || this.#socket.destroyed) return;
    const message = pack(new Structure(signature, fields));
    const size = Buffer.alloc(2);
    size.writeUInt16BE(message.length);
    this.#socket.write(Buffer.concat([size, message, Buffer.alloc(2)]));
  }
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}
