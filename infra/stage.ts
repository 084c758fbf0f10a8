import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes');
const https = z.url({ protocol: /^https$/ });

/** What differs from stage to stage; everything else is the same on all of them. */
const settings = z.strictObject({
  /** Who the desk's mails come from; its domain becomes the SES identity. */
  mailSender: z.email(),
  /** Where alarms are sent, besides the operations topic. */
  alarmMail: z.email().optional(),
  /** Where the published `docs/runbooks` are; every alarm links one of them. */
  runbooks: https,
  logRetentionDays: z.enum(RetentionDays),
  /** Steady rate that the API takes; bursts may be twice as high. */
  requestsPerSecond: z.int().min(1).max(10_000),
  /** Off in accounts whose quota of concurrent executions leaves nothing to reserve. */
  reserveConcurrency: z.boolean(),
  /** Customers with a machine client (client credentials) of their own. */
  machineCustomers: z.array(id).default([]),
});

export type Stage = { name: string } & z.infer<typeof settings>;

/** The configuration names no stage or a malformed one; the message is one sentence that names the key. */
export class StageError extends Error {
  override name = 'StageError';
}

/**
 * The stage to deploy, from the context of `cdk.json` and `-c stage=…`.
 *
 * @throws StageError
 */
export const readStage = (context: (key: string) => unknown): Stage => {
  const stages = parsed(z.record(id, z.unknown()), context('stages'), ['stages']);
  const name = parsed(z.string(), context('stage'), ['stage']);
  if (!Object.hasOwn(stages, name))
    throw new StageError(
      `stage: there is no stage "${name}", choose one of ${Object.keys(stages).join(', ')}.`,
    );
  return { name, ...parsed(settings, stages[name], ['stages', name]) };
};

const parsed = <Value>(schema: z.ZodType<Value>, value: unknown, path: string[]): Value => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new StageError(
    `${[...path, ...(first?.path ?? [])].join('.')}: ${first?.message ?? 'invalid'} (context in cdk.json).`,
  );
};
