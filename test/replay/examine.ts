import { workflowView, type TicketView, ticketView } from '../../functions/api/contract/views.ts';
import { customers } from '../../local/demo/customers.ts';
import { groups, providers } from '../../local/demo/groups.ts';
import { people } from '../../local/demo/people.ts';
import type { OutboxRow } from '../../local/mail/mail.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { allOf } from '../support/pages.ts';
import { firstLevel } from './cast.ts';
import { openedTicketOf, recordedEventsOf, storyLine } from './events.ts';
import type { History } from './history.ts';
import { mailFaults, mailsDue } from './mails-due.ts';
import { isCheckpoint, standingFaults } from './verdict.ts';
import { expectationOf } from './wish.ts';

/** What came of one history: what is wrong, if anything, and how much happened. */
export type Finding = { number: string; faults: string[]; checkpoints: number; mails: number };

/** Looks at a ticket whose history has been played: where it stands, its execution and its mails. */
export const examine = async (
  desk: Pick<DeskClient, 'read'>,
  { history, opened, sent }: { history: History; opened: TicketView; sent: readonly OutboxRow[] },
): Promise<Finding> => {
  const path = `/v1/tickets/${opened.id}`;
  const ticket = await desk.read(ticketView, { path, as: firstLevel });
  const workflow = await desk.read(workflowView, { path: `${path}/workflow`, as: firstLevel });
  const story = await allOf(desk, storyLine, { path: `${path}/events`, as: firstLevel });
  const customer = customers.find(({ id }) => id === opened.customerId) ?? { name: '', locale: 'tr' };
  const asOpened = openedTicketOf(opened, customer.locale);
  const due = mailsDue(recordedEventsOf(story, asOpened), asOpened, { ...context, customer });
  return {
    number: history.number,
    faults: [...standingFaults(expectationOf(history), { ticket, workflow }), ...mailFaults(due, sent)],
    checkpoints: story.filter(isCheckpoint).length,
    mails: sent.length,
  };
};

/** The demo desk's records, as far as it depends on them who gets a mail. */
const context = { consoleUrl: '', timeZone: 'UTC', groups, providers, staff: people };
