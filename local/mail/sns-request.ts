import * as z from 'zod';
import { filterPolicy } from './topic-store.ts';

/** What SNS says of a request that is wrong; the codes are SNS's own. */
export class SnsError extends Error {
  override readonly name = 'SnsError';
  readonly code: 'InvalidParameter' | 'InvalidAction' | 'NotFound' | 'AuthorizationError';
  constructor(code: SnsError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The members of a list or map in the Query protocol: `<name>.entry.<n>.<field>`, in their order. */
function entriesOf(parameters: Record<string, string>, name: string): Record<string, string>[] {
  const entries = new Map<number, Record<string, string>>();
  for (const [key, value] of Object.entries(parameters)) {
    const [list, entry, number, ...field] = key.split('.');
    if (list !== name || entry !== 'entry') continue;
    const index = Number(number);
    entries.set(index, { ...entries.get(index), [field.join('.')]: value });
  }
  return [...entries.entries()].toSorted(([a], [b]) => a - b).map(([, fields]) => fields);
}

/** `Attributes` of a request, by name. */
const attributesOf = (parameters: Record<string, string>): Record<string, string> =>
  Object.fromEntries(entriesOf(parameters, 'Attributes').map(({ key = '', value = '' }) => [key, value]));

/** `MessageAttributes` of a message, by name. */
const messageAttributesOf = (parameters: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    entriesOf(parameters, 'MessageAttributes').map((entry) => [
      entry['Name'] ?? '',
      entry['Value.StringValue'] ?? '',
    ]),
  );

const topicArn = z.string().regex(/^arn:aws:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/);

const policyText = z.string().transform((text, context) => {
  try {
    return filterPolicy.parse(JSON.parse(text));
  } catch {
    context.addIssue('only lists of exact texts are known');
    return z.NEVER;
  }
});

/** The actions of SNS that the desk uses, with what it may say in each. */
const snsRequest = z.discriminatedUnion('Action', [
  z.object({ Action: z.literal('CreateTopic'), Name: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/) }),
  z.object({
    Action: z.literal('Subscribe'),
    TopicArn: topicArn,
    Protocol: z.literal('email'),
    Endpoint: z.email(),
    Attributes: z.strictObject({ FilterPolicy: policyText.optional() }),
  }),
  z.object({ Action: z.literal('Unsubscribe'), SubscriptionArn: z.string().min(1) }),
  z.object({
    Action: z.literal('ListSubscriptionsByTopic'),
    TopicArn: topicArn,
    NextToken: z.string().optional(),
  }),
  z.object({
    Action: z.literal('Publish'),
    TopicArn: topicArn,
    Message: z.string().min(1).max(262_144),
    Subject: z
      .string()
      .regex(/^[^\p{Cc}]{1,99}$/u)
      .optional(),
    MessageStructure: z.undefined('only plain messages are known').optional(),
    MessageAttributes: z.record(z.string(), z.string()),
  }),
]);
export type SnsRequest = z.infer<typeof snsRequest>;

const actions = new Set<string>(snsRequest.options.map((option) => option.shape.Action.value));

/** Reads a request of the AWS Query protocol (form-encoded); throws `SnsError`. */
export function snsRequestOf(body: string): SnsRequest {
  const parameters = Object.fromEntries(new URLSearchParams(body));
  if (!actions.has(parameters['Action'] ?? '')) {
    throw new SnsError('InvalidAction', 'This action is not known here.');
  }
  const parsed = snsRequest.safeParse({
    ...parameters,
    Attributes: attributesOf(parameters),
    MessageAttributes: messageAttributesOf(parameters),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  throw new SnsError('InvalidParameter', `Invalid parameter: ${name}: ${issue?.message ?? ''}`, {
    cause: parsed.error,
  });
}
