import type { TicketView } from '../../functions/api/contract/views.ts';
import type { EventView, Person, WorkflowView } from './api.ts';
import type { Desk, DeskMail } from './desk.ts';

type Stage = TicketView['stage'];

/** The ticket once its workflow has brought it to a stage. */
export const atStage = (
  desk: Desk,
  who: Person,
  { id, stage }: { id: string; stage: Stage },
): Promise<TicketView> =>
  desk.eventually(`ticket at ${stage}`, async () => {
    const ticket = await who.ticket({ id });
    return ticket.stage === stage ? ticket : undefined;
  });

/** A ticket's workflow once it stands in a state; in `Done`, once it has ended. */
export const workflowAt = (
  desk: Desk,
  who: Person,
  { id, state }: { id: string; state: string },
): Promise<WorkflowView> =>
  desk.eventually(`workflow in ${state}`, async () => {
    const workflow = await who.workflow({ id });
    const stands = workflow.steps.at(-1)?.state === state;
    return stands && (state !== 'Done' || workflow.status === 'succeeded') ? workflow : undefined;
  });

/** The mails of a ticket by one template, once there are as many as expected. */
export const mailsBy = (
  desk: Desk,
  { number }: Pick<TicketView, 'number'>,
  { template, count = 1 }: { template: string; count?: number },
): Promise<DeskMail[]> =>
  desk.eventually(`${count} mails by ${template}`, async () => {
    const mails = (await desk.mails({ number })).filter((mail) => isBy(mail, template));
    return mails.length === count ? mails : undefined;
  });

/** Staff's mails carry their reader in the tag: `breach-reported_derya-koc`. */
const isBy = ({ template }: DeskMail, wanted: string): boolean => template.split('_')[0] === wanted;

export const typesOf = (story: EventView[]): string[] => story.map(({ type }) => type);
export const timesOf = (story: EventView[], type: string): string[] =>
  story.filter((line) => line.type === type).map(({ at }) => at);
