import { type TicketView, ticketView, workflowView } from '../../functions/api/contract/views.ts';
import type { OutboxRow } from '../../local/mail/mail.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { firstLevel } from './cast.ts';
import { examineMails } from './examine-mails.ts';
import type { History } from './history.ts';
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
  const mails = await examineMails(desk, { shown: opened, groupId: opened.groupId, sent });
  return {
    number: history.number,
    faults: [...standingFaults(expectationOf(history), { ticket, workflow }), ...mails.faults],
    checkpoints: mails.story.filter(isCheckpoint).length,
    mails: sent.length,
  };
};
