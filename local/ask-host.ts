import type { HostOptions } from './options.ts';
import { readOwnerSecret } from './owner-secret.ts';

/** The host cannot be asked; the message says what to do. */
export class HostUnreachableError extends Error {
  override name = 'HostUnreachableError';
}

/** Asks the running host something that only the owner of its data folder may know. */
export const askHost = async (
  { port, dataDir }: Pick<HostOptions, 'port' | 'dataDir'>,
  question: { path: string; body?: unknown },
): Promise<{ status: number; body: unknown }> => {
  const secret = await readOwnerSecret(dataDir);
  if (!secret) throw new HostUnreachableError(`No desk has run on ${dataDir} yet; start it with npm start.`);
  const response = await fetch(`http://127.0.0.1:${port}${question.path}`, {
    method: question.body === undefined ? 'GET' : 'POST',
    headers: { 'x-owner-secret': secret },
    ...(question.body !== undefined && { body: JSON.stringify(question.body) }),
  }).catch((cause: unknown) => {
    throw new HostUnreachableError(`No desk answers on port ${port}; start it with npm start.`, { cause });
  });
  return { status: response.status, body: await response.json() };
};
