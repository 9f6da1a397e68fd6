/** Why there is no answer, in words for the one who asked. */
export interface Problem {
  /** The service cannot be reached; it takes too long; it failed; it refuses the question; a key is needed. */
  kind: 'STOPPED' | 'SLOW' | 'FAILED' | 'REFUSED' | 'LOCKED';
  message: string;
  /** To be told to whoever runs the service. */
  requestId: string | null;
}

/** One error of a GraphQL answer. */
export interface GraphqlError {
  message: string;
  extensions?: { code?: string };
}

const KINDS: Record<string, Problem['kind']> = {
  TIMEOUT: 'SLOW',
  UNAVAILABLE: 'STOPPED',
  INTERNAL: 'FAILED',
  UNAUTHENTICATED: 'LOCKED',
};

/** What the service says is wrong. */
export const refusal = (error: GraphqlError, requestId: string | null): Problem => ({
  kind: KINDS[error.extensions?.code ?? ''] ?? 'REFUSED',
  message: error.message,
  requestId,
});

export const unreachable: Problem = {
  kind: 'STOPPED',
  message: 'The service does not answer. It may have been stopped, or the network may be down.',
  requestId: null,
};

export const tooSlow = (seconds: number): Problem => ({
  kind: 'SLOW',
  message: `The service has not answered within ${seconds} seconds.`,
  requestId: null,
});

/** An answer that is no GraphQL: a proxy in between, or a service that is starting. */
export const unreadable = (status: number, requestId: string | null): Problem => ({
  kind: 'STOPPED',
  message: `The service answered in a way that cannot be read (HTTP ${status}).`,
  requestId,
});
