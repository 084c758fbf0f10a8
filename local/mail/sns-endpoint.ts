import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { match } from 'ts-pattern';
import * as z from 'zod';
import { answer, BodyTooLargeError, readBody } from '../http/exchange.ts';
import { trusted, html as xml, type Html } from '../http/html.ts';
import { isSigned, regionOf } from './aws-request.ts';
import type { NewMail } from './mail.ts';
import { SnsError, snsRequestOf, type SnsRequest } from './sns-request.ts';
import type { Subscription, TopicStore } from './topic-store.ts';

const maxBodyBytes = 1_000_000;
const accountId = '000000000000';

type Options = {
  topics: TopicStore;
  /** Stores a mail. */
  keep: (mail: NewMail) => Promise<string>;
  /** Whom the topics' mails come from. */
  sender: string;
};

type Publish = Extract<SnsRequest, { Action: 'Publish' }>;

const wants = ({ filterPolicy }: Subscription, attributes: Record<string, string>): boolean =>
  Object.entries(filterPolicy).every(([name, values]) => values.includes(attributes[name] ?? ''));

async function* subscribersOf(topics: TopicStore, topicArn: string): AsyncGenerator<Subscription> {
  let next: string | undefined;
  do {
    const page = await topics.subscriptions(topicArn, next);
    yield* page.items;
    next = page.next;
  } while (next !== undefined);
}

async function needTopic(topics: TopicStore, topicArn: string): Promise<void> {
  if (!(await topics.exists(topicArn))) throw new SnsError('NotFound', 'Topic does not exist');
}

/** Delivers a message to every subscriber it is for; with the same `messageId` again, nobody gets it twice. */
async function publish(
  { topics, keep, sender }: Options,
  request: Publish,
  messageId: string,
): Promise<Html> {
  await needTopic(topics, request.TopicArn);
  for await (const subscription of subscribersOf(topics, request.TopicArn)) {
    if (!wants(subscription, request.MessageAttributes)) continue;
    await keep({
      from: sender,
      to: subscription.endpoint,
      subject: request.Subject ?? 'AWS Notification Message',
      text: request.Message,
      replyTo: [],
      headers: [],
      event: messageId,
      template: 'topic',
    });
  }
  return xml`<MessageId>${messageId}</MessageId>`;
}

const member = ({ arn, topicArn, endpoint }: Subscription): Html =>
  xml`<member><TopicArn>${topicArn}</TopicArn><Protocol>email</Protocol><SubscriptionArn>${arn}</SubscriptionArn>
<Owner>${accountId}</Owner><Endpoint>${endpoint}</Endpoint></member>`;

/** One call of an action; the SDK gives its repeats the same invocation id. */
type Call = { id: string; region: string };

const callOf = (request: IncomingMessage): Call => ({
  id: z.uuid().catch(randomUUID()).parse(request.headers['amz-sdk-invocation-id']),
  region: regionOf(request),
});

/** What stands inside the action's result; undefined for an action without one. */
function perform(options: Options, request: SnsRequest, call: Call): Promise<Html | undefined> {
  const { topics } = options;
  return match(request)
    .with({ Action: 'CreateTopic' }, async ({ Name }) => {
      const topicArn = `arn:aws:sns:${call.region}:${accountId}:${Name}`;
      await topics.create(topicArn);
      return xml`<TopicArn>${topicArn}</TopicArn>`;
    })
    .with({ Action: 'Subscribe' }, async ({ TopicArn: topicArn, Endpoint: endpoint, Attributes }) => {
      await needTopic(topics, topicArn);
      const arn = await topics.subscribe({ topicArn, endpoint, filterPolicy: Attributes.FilterPolicy ?? {} });
      return xml`<SubscriptionArn>${arn}</SubscriptionArn>`;
    })
    .with({ Action: 'Unsubscribe' }, async ({ SubscriptionArn }) => {
      await topics.unsubscribe(SubscriptionArn);
      return undefined;
    })
    .with({ Action: 'ListSubscriptionsByTopic' }, async ({ TopicArn, NextToken }) => {
      await needTopic(topics, TopicArn);
      const { items, next } = await topics.subscriptions(TopicArn, NextToken);
      return xml`<Subscriptions>${items.map(member)}</Subscriptions
        >${next && xml`<NextToken>${next}</NextToken>`}`;
    })
    .with({ Action: 'Publish' }, (message) => publish(options, message, call.id))
    .exhaustive();
}

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

const requestId = (): Html => xml`<RequestId>${randomUUID()}</RequestId>`;

function success(action: string, result: Html | undefined): string {
  const name = trusted(action);
  const content = result && xml`<${name}Result>${result}</${name}Result>`;
  const metadata = xml`<ResponseMetadata>${requestId()}</ResponseMetadata>`;
  return xml`<${name}Response xmlns="${namespace}">${content}${metadata}</${name}Response>`.text;
}

const failure = ({ code, message }: SnsError): string => {
  const error = xml`<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return xml`<ErrorResponse xmlns="${namespace}">${error}${requestId()}</ErrorResponse>`.text;
};

const statusCodes: Record<SnsError['code'], number> = {
  InvalidParameter: 400,
  InvalidAction: 400,
  NotFound: 404,
  AuthorizationError: 403,
};

/**
 * The endpoint that `@aws-sdk/client-sns` talks to on one machine (AWS Query protocol): CreateTopic, Subscribe (e-mail,
 * with exact filter policies), Unsubscribe, ListSubscriptionsByTopic and Publish. Here an e-mail subscription holds at
 * once, without the confirmation mail of AWS; its messages are mails in the same outbox.
 */
export function snsEndpoint(
  options: Options,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  async function act(request: IncomingMessage): Promise<string> {
    if (!isSigned(request)) throw new SnsError('AuthorizationError', 'The request is not signed.');
    const asked = snsRequestOf(await readBody(request, maxBodyBytes));
    return success(asked.Action, await perform(options, asked, callOf(request)));
  }

  return async (request, response) => {
    const type = 'text/xml; charset=utf-8';
    try {
      answer(response, { statusCode: 200, type, body: await act(request) });
    } catch (error) {
      const known =
        error instanceof BodyTooLargeError ? new SnsError('InvalidParameter', error.message) : error;
      if (!(known instanceof SnsError)) throw error;
      answer(response, { statusCode: statusCodes[known.code], type, body: failure(known) });
    }
  };
}
