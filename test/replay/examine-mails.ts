import type { TicketView } from '../../functions/api/contract/views.ts';
import { contracts } from '../../local/demo/contracts.ts';
import { customers, locations } from '../../local/demo/customers.ts';
import { groups, providers } from '../../local/demo/groups.ts';
import { people } from '../../local/demo/people.ts';
import type { OutboxRow } from '../../local/mail/mail.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { allOf } from '../support/pages.ts';
import { deskGroup, firstLevel } from './cast.ts';
import { openedTicketOf, recordedEventsOf, type StoryLine, storyLine } from './events.ts';
import { mailFaults, mailsDue } from './mails-due.ts';

/**
 * Reads a ticket's story and compares the mails that it makes due with those that were sent. `groupId`: where it was
 * opened, if not at the service desk.
 */
export const examineMails = async (
  desk: Pick<DeskClient, 'read'>,
  { shown, groupId = deskGroup, sent }: Examined,
): Promise<{ story: StoryLine[]; faults: string[] }> => {
  const story = await allOf(desk, storyLine, { path: `/v1/tickets/${shown.id}/events`, as: firstLevel });
  const { name, locale } = customers.find(({ id }) => id === shown.customerId) ?? unknownCustomer;
  const opened = openedTicketOf(shown, { locale, groupId });
  const due = mailsDue(recordedEventsOf(story, opened), opened, {
    ...context,
    customer: { name },
    contract: contracts.find(({ id }) => id === shown.contractId) ?? unknownContract,
  });
  return { story, faults: mailFaults(due, sent) };
};

type Examined = { shown: TicketView; groupId?: string | undefined; sent: readonly OutboxRow[] };

const unknownContract = { deskGroupId: deskGroup, escalations: [] };
const unknownCustomer = { name: '', locale: 'tr' } as const;

/** The demo desk's records, as far as it depends on them who gets a mail. */
const context = {
  consoleUrl: '',
  timeZone: 'UTC',
  groups,
  providers,
  staff: people,
  named: people,
  locations,
};

/** The mails of each ticket, by its id; `''` for those of no ticket. */
export const byTicket = (outbox: readonly OutboxRow[]): Map<string, OutboxRow[]> =>
  Map.groupBy(outbox, ({ event = '' }) => /^(.+)-\d+-\d+$/.exec(event)?.[1] ?? '');
