import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { MailLog } from '../../ports/desk-table.ts';
import { mailKey } from './keys.ts';
import { readItem, type Table } from './table.ts';

/** Which mails of which events have gone. */
export const mailLog = (table: Table): MailLog => ({
  sent: async (eventId, template) =>
    (await readItem(table, mailKey(eventId, template), z.object({}))) !== undefined,
  record: async (mail) => {
    const Item = { ...mailKey(mail.eventId, mail.template), mail };
    await table.client.send(new PutCommand({ TableName: table.tableName, Item }));
  },
});
