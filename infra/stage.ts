import * as z from 'zod';
import { whyNotIn } from './regions.ts';
import { stageSettings } from './stage-settings.ts';

export type Stage = { name: string } & z.infer<typeof stageSettings>;

/** The configuration names no stage or a malformed one; the message is one sentence that names the key. */
export class StageError extends Error {
  override name = 'StageError';
}

const stageName = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes');

/**
 * The stage to deploy, from the context of `cdk.json` and `-c stage=…`.
 *
 * @param region of whoever deploys, as the CLI knows it; a stage without a region of its own goes there
 * @throws StageError
 */
export const readStage = (context: (key: string) => unknown, region?: string): Stage => {
  const stages = parsed(z.record(stageName, z.unknown()), context('stages'), ['stages']);
  const name = parsed(z.string(), context('stage'), ['stage']);
  if (!Object.hasOwn(stages, name))
    throw new StageError(
      `stage: there is no stage "${name}", choose one of ${Object.keys(stages).join(', ')}.`,
    );
  const stage = { name, ...parsed(stageSettings, stages[name], ['stages', name]) };
  const problem = !stage.region && region && whyNotIn(region);
  if (problem) throw new StageError(`stages.${name}.region: ${problem}, name another (context in cdk.json).`);
  return stage;
};

const parsed = <Value>(schema: z.ZodType<Value>, value: unknown, path: string[]): Value => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new StageError(
    `${[...path, ...(first?.path ?? [])].join('.')}: ${first?.message ?? 'invalid'} (context in cdk.json).`,
  );
};
