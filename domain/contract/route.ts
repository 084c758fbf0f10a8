import type { Ticket } from '../ticket/ticket.ts';
import type { Contract } from './contract.ts';

export type Route = { level: 'L2' | 'provider'; groupId: string; providerId?: string };

/**
 * Whom a ticket is handed over to: the service's provider or support group by contract, else the group that the ticket
 * was opened for, else the contract's escalation group (seed: "ilgili destek gruplarına/servis sağlayıcılara iletmek").
 */
export const routeFor = (ticket: Pick<Ticket, 'serviceId' | 'groupId'>, contract: Contract): Route => {
  const service = contract.services.find(({ serviceId }) => serviceId === ticket.serviceId);
  if (service?.providerId)
    return { level: 'provider', groupId: service.groupId, providerId: service.providerId };
  const beyondDesk = ticket.groupId === contract.deskGroupId ? undefined : ticket.groupId;
  return { level: 'L2', groupId: service?.groupId ?? beyondDesk ?? contract.escalationGroupId };
};
