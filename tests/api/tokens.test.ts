import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIdentify, createKey, type Identify } from '../../src/api/keys.ts';

/** Tokens of a sign-in service that publishes its key. */

const ISSUER = 'https://sign-in.example';
const AUDIENCE = 'entente';
const HOUR = 3_600;

let server: Server;
let identify: Identify;
let ours: CryptoKey;
let theirs: CryptoKey;
const apiKey = createKey('desk', 'EDITOR');

beforeAll(async () => {
  const [known, strange] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  ours = known.privateKey;
  theirs = strange.privateKey;
  const keys = [{ ...(await exportJWK(known.publicKey)), kid: 'one', alg: 'ES256' }];
  server = createServer((_request, response) => response.end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
  identify = createIdentify({
    keys: [apiKey.key],
    anonymous: null,
    tokens: { keys: url, issuer: ISSUER, audience: AUDIENCE },
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const now = () => Math.floor(Date.now() / 1000);
const CLAIMS: JWTPayload = { sub: 'ana', role: 'reader', iss: ISSUER, aud: AUDIENCE };

const sign = (claims: JWTPayload, key: CryptoKey = ours) =>
  new SignJWT({ exp: now() + HOUR, ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(key);

const ask = async (token: string) => identify(new Headers({ authorization: `Bearer ${token}` }));

const unsigned = (claims: JWTPayload): string =>
  [{ alg: 'none' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
    .concat('.');

describe('a token', () => {
  test.each<[string, JWTPayload, string]>([
    ['reader', CLAIMS, 'READER'],
    ['admin', { ...CLAIMS, role: 'admin' }, 'ADMIN'],
    ['editor whose clock is late', { ...CLAIMS, role: 'editor', exp: now() - 10 }, 'EDITOR'],
  ])('of a %s says who asks', async (_name, claims, role) => {
    expect(await ask(await sign(claims))).toEqual({ name: 'ana', role });
  });

  test.each<[string, () => Promise<string> | string]>([
    ['that has expired', () => sign({ ...CLAIMS, exp: now() - HOUR })],
    ['without an end', () => new SignJWT(CLAIMS).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(ours)],
    ['for another audience', () => sign({ ...CLAIMS, aud: 'somebody-else' })],
    ['of another issuer', () => sign({ ...CLAIMS, iss: 'https://other.example' })],
    ['signed by a stranger', () => sign(CLAIMS, theirs)],
    ['that nobody signed', () => unsigned({ ...CLAIMS, exp: now() + HOUR })],
    [
      'signed with the public key as if it were a secret',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(CLAIMS));
        return new SignJWT({ ...CLAIMS, exp: now() + HOUR })
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(secret);
      },
    ],
    ['without a role', () => sign({ sub: 'ana', iss: ISSUER, aud: AUDIENCE })],
    ['with a role of its own making', () => sign({ ...CLAIMS, role: 'owner' })],
    ['that is none', () => 'a.b.c'],
  ])('%s is refused', async (_name, make) => {
    await expect(ask(await make())).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('stands beside keys, and is nothing where no issuer is named', async () => {
    expect(await ask(apiKey.text)).toEqual({ name: 'desk', role: 'EDITOR' });
    const without = createIdentify({ keys: [], anonymous: 'READER' });
    const token = await sign(CLAIMS);
    expect(() => without(new Headers({ authorization: `Bearer ${token}` }))).toThrow('not known');
  });
});
