import { randomBytes } from 'node:crypto';
import { EngineError } from './engine-error.ts';

/**
 * A token is opaque to those who hold it: the name of its execution, so that it is found without an index, and 144 random
 * bits that nobody guesses.
 */
export const newToken = (executionName: string): string =>
  Buffer.from(`${randomBytes(18).toString('base64url')}.${executionName}`).toString('base64url');

/** @throws EngineError `InvalidToken` */
export const executionOfToken = (token: string): string => {
  const text = Buffer.from(token, 'base64url').toString();
  const name = /^[\w-]{24}\.(.+)$/s.exec(text)?.[1];
  if (name === undefined) throw new EngineError('InvalidToken', 'the token is malformed');
  return name;
};
