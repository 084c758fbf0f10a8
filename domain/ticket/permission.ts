import type { Contract } from '../contract/contract.ts';
import { isOnSiteAnywhere } from '../contract/delivery.ts';
import { actorOf } from '../people/actor.ts';
import { membershipIn } from '../people/membership.ts';
import type { Actor, Principal, Role } from '../people/principal.ts';
import { hasWorkOf } from '../work-order/permission.ts';
import type { PersonCommandName } from './command.ts';
import { personCommandName } from './command.ts';
import type { Rejection } from './rejection.ts';
import {
  forbidden,
  level0DoesNotSolve,
  notAllowedFromHere,
  questionsNotInContract,
  remoteDeliveryMakesNoVisits,
} from './rejection.ts';
import { allowedFrom, isConfirmed, standsFor } from './situation.ts';
import type { Ticket } from './ticket.ts';

const desk = ['agent', 'administrator'] as const;
const workers = [...desk, 'provider'] as const;

/**
 * Who may give each command (U6). The desk answers for a requester on the phone, so agents may confirm, reject and
 * reopen on behalf; a provider works on what was forwarded to it and may hand it back (`escalate`). Managers and machine
 * clients read.
 */
const rolesFor: Record<PersonCommandName, readonly Role[]> = {
  comment: ['requester', ...workers],
  note: workers,
  assign: desk,
  classify: desk,
  'answer-questions': ['requester', ...desk],
  'request-info': workers,
  hold: workers,
  continue: workers,
  escalate: workers,
  forward: desk,
  'order-work': desk,
  resolve: workers,
  'offer-solution': desk,
  confirm: ['requester', ...desk],
  reject: ['requester', ...desk],
  reopen: ['requester', ...desk],
  cancel: ['requester', ...desk],
  link: desk,
  merge: desk,
  'overrule-scope': desk,
  'declare-out-of-scope': desk,
  rate: ['requester'],
  'declare-major': desk,
  'revoke-major': desk,
  'schedule-visit': workers,
  'report-visit': workers,
  resume: desk,
};

type Question = { actor: Actor; command: PersonCommandName; ticket: Ticket; contract: Contract };

/** Why this person can't give this command now; undefined when nothing stands against it. Visibility is `maySee`'s. */
export function refusalOf({ actor, command, ticket, contract }: Question): Rejection | undefined {
  if (!hasRoleFor(actor, command)) return forbidden(command);
  if (command === 'confirm' && isConfirmed(ticket)) return undefined;
  if (!standsFor(command, ticket)) {
    const possible = possibleCommands({ actor, ticket, contract });
    return notAllowedFromHere({
      command,
      status: ticket.status,
      allowedFrom: allowedFrom[command],
      possible,
    });
  }
  return refusedByContract({ actor, command, ticket, contract });
}

/** What the contract keeps from a person wherever the ticket stands. */
function refusedByContract({ actor, command, ticket, contract }: Question): Rejection | undefined {
  if (command === 'resolve' && isBoundByLevel0(actor, contract)) return level0DoesNotSolve(ticket.level);
  if (command === 'offer-solution' && contract.level === 'L0') return level0DoesNotSolve(ticket.level);
  if (command === 'answer-questions' && contract.level === 'L0') return questionsNotInContract;
  return command === 'schedule-visit' && !isOnSiteAnywhere(contract)
    ? remoteDeliveryMakesNoVisits
    : undefined;
}

/** The commands that a person may give to a ticket as it stands, for a console to offer: exactly those that pass. */
export function commandsFor(principal: Principal, ticket: Ticket, contract: Contract): PersonCommandName[] {
  if (!maySee(principal, ticket)) return [];
  return possibleCommands({ actor: actorOf(principal), ticket, contract }).filter((command) =>
    isOneToGive(principal, ticket, command),
  );
}

/** Who sees a colleague's ticket may write to it; what is the requester's own to say (consent above all) stays so. */
export const isOneToGive = (principal: Principal, ticket: Ticket, command: PersonCommandName): boolean =>
  isForOwner(principal, ticket) &&
  (principal.role !== 'requester' || command === 'comment' || isRequester(principal, ticket));

/** A provider that only does a part of the work speaks on its work order, and decides nothing of the ticket. */
const isForOwner = ({ role, providerId }: Principal, ticket: Ticket): boolean =>
  role !== 'provider' || providerId === ticket.providerId;

/**
 * Whether a ticket exists at all for this person (R12): a customer's people never learn of another customer's tickets,
 * requesters see their own and those that their membership opens to them, providers what is with them, the desk and its
 * managers everything.
 */
export function maySee(principal: Principal, ticket: Ticket): boolean {
  const sameCustomer = membershipIn(principal, ticket.customerId) !== undefined;
  switch (principal.role) {
    case 'agent':
    case 'administrator':
      return true;
    case 'requester':
      return sameCustomer && (isRequester(principal, ticket) || seesColleagues(principal, ticket));
    case 'machine':
      return sameCustomer;
    case 'manager':
      return sameCustomer || principal.customerId === undefined;
    case 'provider':
      return (
        principal.providerId !== undefined &&
        (principal.providerId === ticket.providerId || hasWorkOf(principal.providerId, ticket))
      );
  }
}

function possibleCommands({ actor, ticket, contract }: Omit<Question, 'command'>): PersonCommandName[] {
  return personCommandName.options.filter(
    (command) =>
      hasRoleFor(actor, command) &&
      standsFor(command, ticket) &&
      refusedByContract({ actor, command, ticket, contract }) === undefined,
  );
}

function hasRoleFor(actor: Actor, command: PersonCommandName): boolean {
  return actor.kind === 'person' && rolesFor[command].includes(actor.role);
}

/** R13, R15: only level 2, providers and administrators solve under a Level 0 contract. */
export function isBoundByLevel0(actor: Actor, contract: Contract): boolean {
  if (contract.level !== 'L0' || actor.kind === 'workflow') return false;
  return actor.role === 'agent' && actor.level !== 'L2';
}

/** U6: a site's key user sees the site's tickets, a company's coordinator the company's. */
function seesColleagues(principal: Principal, { customerId, locationId = '' }: Ticket): boolean {
  const { sees, locationIds = [] } = membershipIn(principal, customerId) ?? {};
  return sees === 'customer' || (sees === 'location' && locationIds.includes(locationId));
}

/** A requester whom the desk does not know by id is known by e-mail address. */
function isRequester(principal: Principal, ticket: Ticket): boolean {
  const { id, email } = ticket.requester;
  return id === undefined ? email.toLowerCase() === principal.email.toLowerCase() : id === principal.id;
}
