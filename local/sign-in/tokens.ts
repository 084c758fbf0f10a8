import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, errors, importJWK, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Person } from '../../domain/directory.ts';
import type { Clock } from '../../domain/values.ts';
import { accessClaims, apiScope, audience, claimsOf, type AccessClaims } from './claims.ts';
import { type PrivateKey, signatureAlgorithm } from './keys.ts';

/** A bearer token that is not to be trusted; the message says nothing of its content. */
class InvalidTokenError extends Error {
  override readonly name = 'InvalidTokenError';
  readonly code: 'token-expired' | 'token-invalid';
  constructor(code: 'token-expired' | 'token-invalid', options: ErrorOptions) {
    super(
      code === 'token-expired' ? 'The access token has expired.' : 'The access token is not valid.',
      options,
    );
    this.code = code;
  }
}

/** RFC 9068 2.1: the type that keeps ID tokens and others from being used as access tokens. */
const tokenType = 'at+jwt';
const halfADaySeconds = 12 * 60 * 60;
const rememberedTokens = 5_000;

type Options = { issuer: string; key: PrivateKey; now?: Clock };

/** An access token for a person, as if they had signed in; `ttlSeconds` is 12 h unless said otherwise. */
export type MintToken = (person: Person, options?: { ttlSeconds?: number }) => Promise<string>;

/** Makes access tokens with the signature and the claims that the provider's own have. `now` is real time. */
export function tokenMinter({ issuer, key, now = Date.now }: Options): MintToken {
  return async (person, { ttlSeconds = halfADaySeconds } = {}) => {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({ ...claimsOf(person), scope: apiScope, client_id: 'token' })
      .setProtectedHeader({ alg: signatureAlgorithm, typ: tokenType, kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(person.id)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ttlSeconds)
      .sign(await importJWK(key, signatureAlgorithm));
  };
}

/** Gives the claims of a bearer token of ours; throws `InvalidTokenError` for any other. */
export type VerifyToken = (bearer: string) => Promise<AccessClaims>;

/**
 * Verifies access tokens by issuer, audience, algorithm, type and expiry. A verified token is remembered until it
 * expires, as checking a signature costs more than the rest of a call. `now` is real time, whatever the desk's clock says.
 */
export function tokenVerifier({ issuer, key, now = Date.now }: Options): VerifyToken {
  const { d: _private, ...publicKey } = key;
  const keys = createLocalJWKSet({ keys: [publicKey] });
  const verified = new LRUCache<string, AccessClaims>({ max: rememberedTokens });
  const isAlive = (claims: AccessClaims): boolean => claims.exp * 1000 > now();

  async function verify(bearer: string): Promise<AccessClaims> {
    const { payload } = await jwtVerify(bearer, keys, {
      issuer,
      audience,
      algorithms: [signatureAlgorithm],
      typ: tokenType,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: new Date(now()),
    });
    return accessClaims.parse(payload);
  }

  return async (bearer) => {
    const known = verified.get(bearer);
    if (known !== undefined && isAlive(known)) return known;
    try {
      const claims = await verify(bearer);
      verified.set(bearer, claims);
      return claims;
    } catch (cause) {
      throw new InvalidTokenError(cause instanceof errors.JWTExpired ? 'token-expired' : 'token-invalid', {
        cause,
      });
    }
  };
}
