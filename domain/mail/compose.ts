import type { TicketEvent, TicketEventType } from '../ticket/event.ts';
import type { Mail } from './mail.ts';
import type { MailSituation } from './situation.ts';

export type EventOf<Type extends TicketEventType> = Extract<TicketEvent, { type: Type }>;

/** The mails that one kind of event causes. */
export type Compose<Type extends TicketEventType> = (
  situation: MailSituation,
  event: EventOf<Type>,
) => Mail[];
