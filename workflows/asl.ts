import * as z from 'zod';

/**
 * The part of the Amazon States Language that the desk's workflows use, JSONata only
 * (https://states-language.net/spec.html, https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html).
 * The schemas are strict: a field that is not here is one that the one-machine engine does not know.
 */
export const lambdaInvoke = 'arn:aws:states:::lambda:invoke';
export const lambdaInvokeAndWait = 'arn:aws:states:::lambda:invoke.waitForTaskToken';

/** A JSONata expression, `{% … %}`. */
const expression = z.string().regex(/^\{%.+%\}$/s);
const seconds = z.union([z.int().min(1).max(99_999_999), expression]);
const variables = z.record(z.string(), z.json());
const errorNames = z.array(z.string().min(1)).min(1);

export const retrier = z.strictObject({
  ErrorEquals: errorNames,
  IntervalSeconds: z.int().min(1).max(99_999_999).default(1),
  MaxAttempts: z.int().min(0).max(99_999_999).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
});

export const catcher = z.strictObject({
  ErrorEquals: errorNames,
  Assign: variables.optional(),
  Output: z.json().optional(),
  Next: z.string(),
});

const comment = { Comment: z.string().optional() };
const leaving = { Assign: variables.optional(), Output: z.json().optional() };
const onwards = { Next: z.string().optional(), End: z.literal(true).optional() };

export const taskState = z.strictObject({
  Type: z.literal('Task'),
  ...comment,
  Resource: z.enum([lambdaInvoke, lambdaInvokeAndWait]),
  Arguments: z.strictObject({ FunctionName: z.string().min(1), Payload: z.json() }),
  TimeoutSeconds: seconds.optional(),
  Retry: z.array(retrier).optional(),
  Catch: z.array(catcher).optional(),
  ...leaving,
  ...onwards,
});
export const choiceState = z.strictObject({
  Type: z.literal('Choice'),
  ...comment,
  Choices: z.array(z.strictObject({ Condition: expression, Next: z.string() })).min(1),
  Default: z.string().optional(),
  Assign: variables.optional(),
});
export const passState = z.strictObject({ Type: z.literal('Pass'), ...comment, ...leaving, ...onwards });
export const waitState = z.strictObject({
  Type: z.literal('Wait'),
  ...comment,
  Seconds: z.union([z.int().min(0).max(99_999_999), expression]),
  ...leaving,
  ...onwards,
});
export const succeedState = z.strictObject({
  Type: z.literal('Succeed'),
  ...comment,
  Output: z.json().optional(),
});
export const failState = z.strictObject({
  Type: z.literal('Fail'),
  ...comment,
  Error: z.string().optional(),
  Cause: z.string().optional(),
});

export const state = z.discriminatedUnion('Type', [
  taskState,
  choiceState,
  passState,
  waitState,
  succeedState,
  failState,
]);

export const stateMachine = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONata'),
  StartAt: z.string(),
  States: z.record(z.string().min(1).max(80), state),
});

/** A definition as it is written; `z.output` of the same schema has the defaults filled in. */
export type StateMachine = z.input<typeof stateMachine>;
export type State = z.input<typeof state>;
export type TaskState = z.input<typeof taskState>;
export type ChoiceState = z.input<typeof choiceState>;
