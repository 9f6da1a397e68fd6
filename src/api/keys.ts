import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Problem, Result } from '../model/records.ts';
import type { Actor } from './context.ts';
import { requestError } from './errors.ts';
import { createTokenReader, looksLikeToken, type TokenIssuer } from './tokens.ts';

/** API keys: `name.secret`. Of the secret only its SHA-256 is kept, so whoever reads the configuration learns no key. */
export interface ApiKey {
  name: string;
  role: NonNullable<Actor['role']>;
  /** SHA-256 of the secret, in hexadecimal. */
  hash: string;
}

export interface Access {
  keys: readonly ApiKey[];
  /** What may be done without a key; null: nothing. */
  anonymous: Actor['role'];
  /** Whose tokens are taken besides keys; left out: nobody's. */
  tokens?: TokenIssuer | null;
}

/** Who asks, by the headers of a request. Throws, or rejects, where a key or token is wrong. */
export type Identify = (headers: Headers) => Actor | Promise<Actor>;

const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const;

const keySchema = z.object({
  name: z.string().regex(/^[a-z0-9-]{1,40}$/, 'a name of small letters, digits and dashes, at most 40'),
  role: z.enum(ROLES, `a role: ${ROLES.join(', ')}`),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the secret, 64 hexadecimal digits'),
});

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Reads keys from configuration: `name:ROLE:hash`, separated by commas. */
export function parseKeys(text: string): Result<ApiKey[]> {
  const keys: ApiKey[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    const [name, role, hash] = part.split(':');
    const parsed = keySchema.safeParse({ name, role, hash });
    if (!parsed.success) return { ok: false, problem: problemOf(name, parsed.error.issues[0]!.message) };
    keys.push(parsed.data);
  }
  return { ok: true, value: keys };
}

const problemOf = (name: string | undefined, reason: string): Problem => ({
  input: `key ${name || '(without name)'}`,
  field: null,
  reason: `expects ${reason}; write name:ROLE:hash`,
});

/** A new key: the text to hand out once, and the row to keep. */
export function createKey(name: string, role: ApiKey['role']): { text: string; key: ApiKey } {
  const secret = randomBytes(32).toString('base64url');
  return { text: `${name}.${secret}`, key: { name, role, hash: digest(secret).toString('hex') } };
}

/**
 * Who asks, by `Authorization: Bearer KEY` or `X-API-Key: KEY`; a token of the issuer may stand for the key. Throws UNAUTHENTICATED where
 * it is none of ours, or one is needed.
 */
export function createIdentify({ keys, anonymous, tokens }: Access): Identify {
  const readToken = tokens == null ? null : createTokenReader(tokens);
  const byName = new Map(keys.map((key) => [key.name, { ...key, digest: Buffer.from(key.hash, 'hex') }]));
  return (headers) => {
    const given = keyIn(headers);
    if (given === null) {
      if (anonymous === null) throw requestError('UNAUTHENTICATED', 'A key is needed: Authorization: Bearer KEY.');
      return { name: null, role: anonymous };
    }
    if (readToken !== null && looksLikeToken(given)) return readToken(given);
    const dot = given.indexOf('.');
    const key = byName.get(given.slice(0, dot));
    const matches = timingSafeEqual(digest(given.slice(dot + 1)), key?.digest ?? Buffer.alloc(32));
    if (key === undefined || !matches) throw requestError('UNAUTHENTICATED', 'This key is not known.');
    return { name: key.name, role: key.role };
  };
}

function keyIn(headers: Headers): string | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return bearer ?? headers.get('x-api-key');
}
