import * as z from 'zod';
import { questionnaire } from '../../../domain/question-set/questionnaire.ts';
import { type Ticket, ticket } from '../../../domain/ticket/ticket.ts';
import type { TicketView } from '../contract/views.ts';

/** What whoever does a part of the work needs: what it is about, where, how urgent, and whether it still goes on. */
const ofPart = {
  id: true,
  number: true,
  customerId: true,
  contractId: true,
  contractVersion: true,
  type: true,
  title: true,
  description: true,
  channel: true,
  locationId: true,
  serviceId: true,
  category: true,
  impact: true,
  urgency: true,
  priority: true,
  level: true,
  status: true,
  scope: true,
  sla: true,
  followUps: true,
  reopenCount: true,
  createdAt: true,
  updatedAt: true,
  closedAt: true,
  version: true,
  generation: true,
  stage: true,
} as const;

/** What whoever has the ticket itself needs beside that. */
const ofWhole = {
  ...ofPart,
  pendingReason: true,
  hold: true,
  groupId: true,
  providerId: true,
  externalNumber: true,
  requestedInfo: true,
  resolution: true,
  visits: true,
  checkpoint: true,
} as const;

const part = z.object(ticket.pick(ofPart).shape);
/** The answers, but not what the desk does with them. */
const whole = z.object({
  ...ticket.pick(ofWhole).shape,
  questionnaire: z.object(questionnaire.omit({ outcome: true }).shape).optional(),
});

/**
 * A ticket as a provider sees it: of the requester the name, and where the provider has the ticket a phone number to call;
 * what it needs to write goes through the desk. Nothing of other providers, other tickets or earlier attempts.
 */
export const providersPartOf = (of: Ticket, providerId: string | undefined): Omit<TicketView, 'commands'> => {
  const hasTicket = of.providerId === providerId;
  const { name, phone } = of.requester;
  return {
    visits: [],
    ...(hasTicket ? whole : part).parse(of),
    requester: { name, ...(hasTicket && phone !== undefined && { phone }) },
    workOrders: [],
    offers: [],
    links: [],
    problems: [],
  };
};
