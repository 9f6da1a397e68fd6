import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Access, parseKeys } from '../api/keys.ts';
import type { TokenIssuer } from '../api/tokens.ts';
import { Failure } from './failure.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const memorySize = z.string().regex(/^\d+[kmg]$/i, 'must be a size such as 512m or 2g');

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const originList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .refine((origins) => origins.every(isOrigin), 'must be origins such as https://example.org, with commas between');

/** Every environment variable that Entente reads. An empty one counts as not set. `.env.example` explains them. */
const environmentSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a port number')
    .int('must be a whole number')
    .min(0, 'must be 0 (any free port) to 65535')
    .max(65_535, 'must be 0 (any free port) to 65535')
    .default(4000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  CORS_ORIGINS: originList,
  FRAME_ORIGINS: originList,
  API_KEYS: z
    .string()
    .default('')
    .transform((text, context) => {
      const keys = parseKeys(text);
      if (keys.ok) return keys.value;
      context.addIssue({ code: 'custom', message: `has a wrong ${keys.problem.input}: ${keys.problem.reason}` });
      return z.NEVER;
    }),
  ANONYMOUS: z.enum(['none', 'reader', 'editor', 'admin'], 'must be none, reader, editor or admin').optional(),
  JWT_KEYS_URL: z.url('must be the address of a JWKS').optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  GRAPHIQL: z.enum(['on', 'off'], 'must be on or off').default('on'),
  ENTENTE_HOME: z.string().default('.entente'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'must look like bolt://HOST:7687 or neo4j://HOST:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOCAL_NEO4J_HEAP: memorySize.default('1g'),
  LOCAL_NEO4J_PAGE_CACHE: memorySize.default('128m'),
  JAVA_HOME: z.string().optional(),
});

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A Neo4j server and one database in it. */
export interface DatabaseAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** What the environment said, checked and certain. */
export interface Config {
  host: string;
  port: number;
  logLevel: LogLevel;
  /** Origins of other sites whose pages may ask. */
  origins: readonly string[];
  /** Origins of other sites whose pages may show the dashboard within a frame. */
  frames: readonly string[];
  /** Who may do what. */
  access: Access;
  /** Whether the GraphQL console is offered. */
  console: boolean;
  /** Absolute folder of everything that Entente keeps on disk. */
  home: string;
  /** The database to use; null where a local one is to be started. */
  database: DatabaseAddress | null;
  localDatabase: { heap: string; pageCache: string; java: string };
}

/** Reads the environment: call it once, at the start. Throws a Failure that names every problem at once. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { success, data, error } = environmentSchema.safeParse(given);
  if (!success) {
    const problems = error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new Failure(['The environment is not right:', ...problems].join('\n'), 2);
  }
  return {
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    origins: data.CORS_ORIGINS,
    frames: data.FRAME_ORIGINS,
    access: { keys: data.API_KEYS, anonymous: anonymousRole(data), tokens: tokenIssuer(data) },
    console: data.GRAPHIQL === 'on',
    home: resolve(data.ENTENTE_HOME),
    database: data.NEO4J_URI
      ? { uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD, database: data.NEO4J_DATABASE }
      : null,
    localDatabase: {
      heap: data.LOCAL_NEO4J_HEAP,
      pageCache: data.LOCAL_NEO4J_PAGE_CACHE,
      java: data.JAVA_HOME ? join(data.JAVA_HOME, 'bin', 'java') : 'java',
    },
  };
}

/** Tokens are taken only for an issuer and an audience that are named: all three, or none. */
function tokenIssuer(
  data: Pick<z.infer<typeof environmentSchema>, 'JWT_KEYS_URL' | 'JWT_ISSUER' | 'JWT_AUDIENCE'>,
): TokenIssuer | null {
  const { JWT_KEYS_URL: keys, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = data;
  if (keys && issuer && audience) return { keys: new URL(keys), issuer, audience };
  if (!keys && !issuer && !audience) return null;
  throw new Failure('JWT_KEYS_URL, JWT_ISSUER and JWT_AUDIENCE belong together: set all three or none.', 2);
}

const LOOPBACK = /^(localhost|127\.|::1$)/;

/** Where nothing is said: whoever is on this machine may do everything, anybody from elsewhere may read. */
function anonymousRole({ ANONYMOUS, HOST }: { ANONYMOUS?: string | undefined; HOST: string }): Access['anonymous'] {
  const role = ANONYMOUS ?? (LOOPBACK.test(HOST) ? 'admin' : 'reader');
  return role === 'none' ? null : (role.toUpperCase() as Access['anonymous']);
}
