import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../domain/values.ts';
import type { NewMail } from './mail.ts';
import { outboxHandler } from './outbox-handler.ts';
import { outboxStore, type OutboxStore } from './outbox-store.ts';
import { createRelay, type Relay } from './relay.ts';
import { relayQueue } from './relay-queue.ts';
import { sesEndpoint } from './ses-endpoint.ts';
import { smtpSender } from './smtp.ts';
import { snsEndpoint } from './sns-endpoint.ts';
import { topicStore } from './topic-store.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type MailOptions = {
  client: DynamoDBClient;
  /** A table made by `mailTableDefinition`. */
  tableName: string;
  /** The desk's clock: what the outbox says of time. */
  clock: Clock;
  /** Whom the mails of topics come from. */
  topicSender: string;
  /** `SMTP_URL`: mails are handed to this server too; undefined keeps them in the outbox only. */
  smtpUrl?: string | undefined;
  /** Told when the relay itself fails; what the mail server refuses is noted on the mail. */
  report: (error: unknown) => void;
};

export type MailEndpoints = {
  /** For AWS_ENDPOINT_URL_SESV2, at any path. */
  ses: Handle;
  /** For AWS_ENDPOINT_URL_SNS, at any path. */
  sns: Handle;
  /** For `/outbox` and everything below it, and for `/outbox.json`. */
  outbox: Handle;
  store: Pick<OutboxStore, 'get' | 'list'>;
  /** Lets the mail under way finish and relays no more. */
  stop: () => Promise<void>;
};

/**
 * The mail service of one machine: what Amazon SES and SNS are to the desk on AWS. Every mail is kept before it is
 * acknowledged; one that carries the tags `event` and `template` is kept and relayed once per reader however often it is
 * sent. Handlers reject when the service itself fails.
 */
export function createMailEndpoints(options: MailOptions): MailEndpoints {
  const { client, tableName, clock } = options;
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const table = { documents, tableName };
  const store = outboxStore({ ...table, clock });
  const relay = relayOf(options, { queue: relayQueue(table), load: store.get });
  void relay?.nudge();

  async function keep(mail: NewMail): Promise<string> {
    const { id, isNew } = await store.put(mail, { relay: relay !== undefined });
    if (isNew) void relay?.nudge();
    return id;
  }

  return {
    ses: sesEndpoint(keep),
    sns: snsEndpoint({ topics: topicStore(table), keep, sender: options.topicSender }),
    outbox: outboxHandler(store),
    store,
    stop: async () => {
      await relay?.stop();
    },
  };
}

function relayOf(
  { smtpUrl, report }: MailOptions,
  parts: Pick<Parameters<typeof createRelay>[0], 'queue' | 'load'>,
): Relay | undefined {
  if (smtpUrl === undefined || smtpUrl === '') return undefined;
  return createRelay({ ...parts, send: smtpSender(smtpUrl), report });
}
