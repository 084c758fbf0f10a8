import * as z from 'zod';
import { environmentKeys } from '../environment.ts';
import { triageModelSettings, type TriageModelSettings } from '../triage-model-settings.ts';

const values = {
  table: z.string().min(1),
  stateMachine: z.string().regex(/^arn:[^:]+:states:[^:]*:[^:]*:stateMachine:[^:]+(:[^:]+)?$/),
  digestTopic: z.string().min(1),
  mailSender: z.string().includes('@'),
  consoleUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
} as const satisfies Record<Exclude<keyof typeof environmentKeys, 'triageModel'>, z.ZodType<string>>;

/** A function was deployed without a setting that it needs, or with a malformed one. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One setting of the function, checked. Each function reads only those that it needs.
 *
 * @throws EnvironmentError naming the key, never the value
 */
export const setting = (name: keyof typeof values, environment: Environment = process.env): string => {
  const key = environmentKeys[name];
  if (environment[key] === undefined) throw new EnvironmentError(`${key} is missing`);
  return checked(key, values[name], environment[key]);
};

const json = z.string().transform((text, { addIssue }): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    addIssue('no JSON');
    return z.NEVER;
  }
});

/**
 * The model that triage asks; undefined where the stage has none.
 *
 * @throws EnvironmentError naming the key, never the value
 */
export const triageModelSetting = (
  environment: Environment = process.env,
): TriageModelSettings | undefined => {
  const key = environmentKeys.triageModel;
  const text = environment[key];
  return text === undefined ? undefined : checked(key, json.pipe(triageModelSettings), text);
};

const checked = <Value>(key: string, schema: z.ZodType<Value>, text: string): Value => {
  const parsed = schema.safeParse(text);
  if (!parsed.success) throw new EnvironmentError(`${key} is malformed`);
  return parsed.data;
};
