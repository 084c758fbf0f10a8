import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { openTicket } from '../../domain/ticket/command.ts';
import { open } from '../../domain/ticket/open.ts';
import { instantOf } from '../../domain/values.ts';
import { deskTable } from '../../functions/adapters/table/desk-table.ts';
import { documentClient } from '../../functions/adapters/table/document-client.ts';
import type { Commit } from '../../functions/ports/desk-table.ts';
import { calendars } from '../../local/demo/calendars.ts';
import { contracts } from '../../local/demo/contracts.ts';
import { customers } from '../../local/demo/customers.ts';
import type { Call } from './calls.ts';

/** The bodies of the TransactWriteItems requests by which the desk would store these calls. */
export const commitRequestsOf = async (
  calls: readonly Call[],
  { tableName, nowMs }: { tableName: string; nowMs: number },
): Promise<Uint8Array<ArrayBuffer>[]> => {
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const client = new DynamoDBClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });
  client.middlewareStack.add(
    () =>
      async ({ request }) => {
        bodies.push(sent.parse(request).body);
        return { response: {}, output: { $metadata: {} } };
      },
    { step: 'build', priority: 'low' },
  );
  const table = deskTable({ client: documentClient(client), tableName, clock: () => nowMs });
  const [calendar] = calendars();
  for (const [index, call] of calls.entries()) {
    const [customer, contract] = boughtBy(call);
    await table.commit(
      commitOf(call, { index, now: instantOf(nowMs), customer, contract, calendar: calendar! }),
    );
  }
  return bodies;
};

const sent = z.object({ body: z.instanceof(Uint8Array).transform((bytes) => Uint8Array.from(bytes)) });

const boughtBy = ({ body }: Call) => {
  const customer = customers.find(({ id }) => id === body.customerId)!;
  return [customer, contracts.find(({ customerId }) => customerId === customer.id)!] as const;
};

type Circumstances = Pick<Parameters<typeof open>[0]['facts'], 'contract' | 'calendar' | 'now'> & {
  index: number;
  customer: (typeof customers)[number];
};

const commitOf = (call: Call, { index, customer, ...facts }: Circumstances): Commit => {
  const id = `raw-${String(index).padStart(6, '0')}`;
  const { ticket, events } = open({
    input: openTicket.parse(call.body),
    facts: {
      ...facts,
      id,
      number: `${customer.prefix}-${1_001 + index}`,
      customer,
      requester: call.body.requester,
      locale: customer.locale,
      channel: 'phone',
      actor: { kind: 'person', id: 'emre-sahin', name: 'Emre Şahin', role: 'agent', level: 'L1' },
    },
  });
  const response = { statusCode: 201, ticketId: id };
  const fingerprint = 'f'.repeat(43);
  const key = id.padEnd(43, 'k');
  return { ticket, events, idempotency: { key, fingerprint, response, expiresAt: facts.now } };
};
