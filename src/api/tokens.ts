import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Actor } from './context.ts';
import { requestError } from './errors.ts';

/** Tokens of somebody else's sign-in service are taken where its keys can be fetched, for this audience only. */
export interface TokenIssuer {
  /** Where the issuer publishes its keys (JWKS). They are fetched once, and again when a token names one that is not known. */
  keys: URL;
  issuer: string;
  audience: string;
}

/** Asymmetric ones only: a token cannot choose how it is verified. */
const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];
/** Seconds by which clocks may differ. */
const CLOCK_SKEW = 30;

const claimsSchema = z.object({
  sub: z.string().min(1).max(120),
  role: z.enum(['reader', 'editor', 'admin']),
});

/** True for what looks like a JWT: an API key has one dot. */
export const looksLikeToken = (text: string): boolean => text.split('.').length === 3;

/** Who a token says that asks: `sub`, with the role in the claim `role`. Throws UNAUTHENTICATED where it is not valid, whatever the reason. */
export function createTokenReader({ keys, issuer, audience }: TokenIssuer): (token: string) => Promise<Actor> {
  const keySet = createRemoteJWKSet(keys);
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_SKEW,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    const payload = await jwtVerify(token, keySet, options).then(
      ({ payload: verified }): JWTPayload => verified,
      (error: unknown) => {
        if (error instanceof errors.JWKSTimeout)
          throw requestError('UNAVAILABLE', 'Keys of the token’s issuer cannot be fetched.', { retryAfter: 5 });
        throw requestError('UNAUTHENTICATED', 'This token is not valid here, or no longer.');
      },
    );
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) throw requestError('UNAUTHENTICATED', 'This token names no role: reader, editor or admin.');
    const { sub, role } = claims.data;
    return { name: sub, role: role.toUpperCase() as Actor['role'] };
  };
}
