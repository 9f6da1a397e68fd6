import type { Reader } from '../graph/read.ts';
import type { Batcher } from './batcher.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Deadline } from './deadline.ts';
import type { Services } from './services.ts';

/** Who asks, once the key was looked at. */
export interface Actor {
  /** Name of the key, for the log and the feed of changes; null for anonymous. */
  name: string | null;
  role: 'READER' | 'EDITOR' | 'ADMIN' | null;
}

/** What every resolver is given: made anew for each request. */
export interface ApiContext {
  requestId: string;
  actor: Actor;
  /** Whose account the cost goes to: the key, else the address. */
  client: string;
  reader: Reader;
  batcher: Batcher;
  services: Services;
  /** Ends when the client leaves or the time is up. */
  deadline: Deadline;
  /** Ends when the client leaves: what streams are bound to. */
  left: AbortSignal;
  hub: ChangeHub;
}
