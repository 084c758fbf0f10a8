import * as z from 'zod';
import { environmentKeys } from '../environment.ts';

const values = {
  table: z.string().min(1),
  stateMachine: z.string().regex(/^arn:[^:]+:states:[^:]*:[^:]*:stateMachine:[^:]+(:[^:]+)?$/),
  digestTopic: z.string().min(1),
  mailSender: z.string().includes('@'),
  consoleUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
} as const satisfies Record<keyof typeof environmentKeys, z.ZodType<string>>;

/** A function was deployed without a setting that it needs, or with a malformed one. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * One setting of the function, checked. Each function reads only those that it needs.
 *
 * @throws EnvironmentError naming the key, never the value
 */
export const setting = (
  name: keyof typeof environmentKeys,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string => {
  const key = environmentKeys[name];
  const parsed = values[name].safeParse(environment[key]);
  if (!parsed.success)
    throw new EnvironmentError(`${key} is ${environment[key] === undefined ? 'missing' : 'malformed'}`);
  return parsed.data;
};
