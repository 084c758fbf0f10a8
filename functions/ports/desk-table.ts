import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import type { ContractPeriod } from '../../domain/contract/in-force.ts';
import type { Customer, Group, Location, Person, Provider, Service } from '../../domain/directory.ts';
import type { Article } from '../../domain/knowledge/article.ts';
import type { QuestionSet } from '../../domain/question-set/question-set.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Instant } from '../../domain/values.ts';
import type { WorkOrder, WorkOrderHolder } from '../../domain/work-order/work-order.ts';

/** A page of a listing; `cursor` is opaque and absent on the last page. */
export type Page<Item> = { items: Item[]; cursor?: string };

/** The row of a list: ready to show, no joins. */
export type TicketRow = Pick<
  Ticket,
  | 'id'
  | 'number'
  | 'customerId'
  | 'type'
  | 'title'
  | 'status'
  | 'pendingReason'
  | 'priority'
  | 'level'
  | 'locationId'
  | 'groupId'
  | 'providerId'
  | 'assigneeId'
  | 'createdAt'
  | 'updatedAt'
  | 'version'
> & {
  requesterName: string;
  responseDueAt?: Instant;
  resolutionDueAt?: Instant;
  touchBy?: Instant;
  attention: boolean;
  /** The contract gives its requester's calls precedence. */
  vip: boolean;
  /** A major incident. */
  major: boolean;
  /** The requester wrote after the solution: confirm or reopen? */
  replied: boolean;
};

/** The row of a holder's list of work orders: ready to show, `task` its beginning. */
export type WorkOrderRow = Omit<WorkOrder, 'orderedBy' | 'calendarId' | 'acceptedAt' | 'chases' | 'report'> &
  Pick<Ticket, 'customerId' | 'title'> & { ticketId: Ticket['id'] };

/** Which listing is asked for; each is one Query of one page, `desk` one Query per shard, merged. */
export type TicketListing =
  | { by: 'group'; groupId: string }
  | { by: 'assignee'; assigneeId: string }
  /** By ids or e-mail addresses under which one person's calls were recorded. */
  | { by: 'requester'; requesterKeys: string[] }
  | { by: 'customer'; customerId: string; status?: Ticket['status'] }
  | { by: 'provider'; providerId: string }
  /** All open tickets of the desk, by when they must be touched next. */
  | { by: 'desk' };

/**
 * A response kept for a repeated `Idempotency-Key`; `fingerprint` is a hash of method, path and body. `ticketId` is the
 * ticket's, or the id of another record that the request has made or changed.
 */
export type IdempotencyRecord = {
  key: string;
  fingerprint: string;
  response: { statusCode: number; ticketId: string };
  expiresAt: Instant;
};

/** One transition: the new ticket, its events and, for an API call, its idempotency record, in one transaction. */
export type Commit = {
  ticket: Ticket;
  /** The version that the ticket must still have; absent for a new ticket. */
  expectedVersion?: number;
  events: RecordedEvent[];
  idempotency?: IdempotencyRecord;
};

/** What came of a commit. `stale` names the version that stands now; `repeated` is an earlier use of the same key. */
export type CommitOutcome =
  | { kind: 'committed' }
  | { kind: 'stale'; currentVersion: number | undefined }
  | { kind: 'repeated'; record: IdempotencyRecord };

/** A wait of a ticket's execution: the token that ends it. Never logged. */
export type Wait = { ticketId: string; generation: number; turn: number; token: string };

/** A mail that has gone; one of a digest belongs to no ticket. `template` tells the mails of one event apart. */
export type MailRecord = {
  eventId: string;
  ticketId?: string;
  template: string;
  to: string;
  sentAt: Instant;
};

export interface TicketStore {
  load(ticketId: string): Promise<Ticket | undefined>;
  /** The id behind a number such as `ACME-1042`. */
  idOfNumber(number: string): Promise<string | undefined>;
  commit(commit: Commit): Promise<CommitOutcome>;
  idempotency(key: string): Promise<IdempotencyRecord | undefined>;
  /** The next number of a customer: unique and rising, gaps allowed; concurrent callers share one write. */
  nextNumber(customer: Pick<Customer, 'id' | 'prefix'>): Promise<string>;
  list(query: {
    listing: TicketListing;
    status?: Ticket['status'];
    q?: string;
    limit: number;
    cursor?: string;
  }): Promise<Page<TicketRow>>;
  events(query: { ticketId: string; limit: number; cursor?: string }): Promise<Page<RecordedEvent>>;
  /** The work orders of a group or provider, open ones first by when they must be looked at next. */
  workOrders(query: {
    holder: WorkOrderHolder;
    status?: WorkOrder['status'];
    limit: number;
    cursor?: string;
  }): Promise<Page<WorkOrderRow>>;
  /** Events of one customer on one UTC day (`2026-11-22`), in order of time. */
  eventsOfDay(query: {
    customerId: string;
    day: string;
    limit: number;
    cursor?: string;
  }): Promise<Page<RecordedEvent>>;
  /** Open tickets whose next touch was due before `before`: the sweeper's question. */
  overdue(query: {
    before: Instant;
    limit: number;
    cursor?: string;
  }): Promise<Page<{ ticketId: string; generation: number }>>;
}

export interface WaitStore {
  /** Stores the token only while the ticket still has this generation and turn; false when it has moved on. */
  park(wait: Wait): Promise<boolean>;
  waitOf(ticketId: string): Promise<Wait | undefined>;
}

export interface MailLog {
  sent(eventId: string, template: string): Promise<boolean>;
  record(mail: MailRecord): Promise<void>;
}

/** When each contract of a customer holds; `revision` rises with every change of any of them. */
export type ContractPeriods = { revision: number; periods: ContractPeriod[] };

/** A version of a contract, with who saved it; an installed one was saved by nobody. */
export type SavedContract = { contract: Contract; saved?: { at: Instant; by: string } };

/** Versions of one customer's contracts to be written, and its contracts that they were checked against. */
export type SavingContracts = {
  contracts: readonly [Contract, ...Contract[]];
  saved: { at: Instant; by: string };
  before: ContractPeriods;
};

/** A calendar to be written, and the one that it takes the place of; none for a new one. */
export type SavingCalendar = { calendar: Calendar; before?: Calendar | undefined };

/** A question set to write, over the one that it changes. */
export type SavingQuestionSet = { questionSet: QuestionSet; before?: QuestionSet | undefined };

/** The records behind the desk. Reads are cached for some seconds by the adapter, as they rarely change. */
export interface Directory {
  customer(id: string): Promise<Customer | undefined>;
  customers(): Promise<Customer[]>;
  contract(id: string, version?: number): Promise<Contract | undefined>;
  /** As they stand at this moment, never from memory: opening a call and changing a contract depend on it. */
  contractPeriods(customerId: string): Promise<ContractPeriods>;
  /** All versions of a contract, oldest first; none for an unknown one. */
  contractVersions(id: string): Promise<SavedContract[]>;
  /** Writes new versions; false when somebody changed the customer's contracts since `before` was read. */
  saveContracts(saving: SavingContracts): Promise<boolean>;
  calendar(id: string): Promise<Calendar | undefined>;
  /** As they stand at this moment, never from memory: changing one depends on it. */
  calendars(): Promise<Calendar[]>;
  /** False when somebody has changed the calendar since `before` was read. */
  saveCalendar(saving: SavingCalendar): Promise<boolean>;
  /** False when somebody has changed or removed the calendar meanwhile. */
  removeCalendar(calendar: Calendar): Promise<boolean>;
  questionSet(id: string): Promise<QuestionSet | undefined>;
  /** As they stand at this moment, never from memory: changing one depends on it. */
  questionSets(): Promise<QuestionSet[]>;
  /** False when somebody has changed the set since `before` was read. */
  saveQuestionSet(saving: SavingQuestionSet): Promise<boolean>;
  /** False when somebody has changed or removed the set meanwhile. */
  removeQuestionSet(questionSet: QuestionSet): Promise<boolean>;
  locations(customerId: string): Promise<Location[]>;
  services(): Promise<Service[]>;
  groups(): Promise<Group[]>;
  providers(): Promise<Provider[]>;
  person(id: string): Promise<Person | undefined>;
  personByEmail(email: string): Promise<Person | undefined>;
  people(): Promise<Person[]>;
  /** Writes directory records (demo data, administration). */
  put(record: DirectoryRecord): Promise<void>;
}

export type DirectoryRecord =
  | { kind: 'customer'; record: Customer }
  | { kind: 'contract'; record: Contract }
  | { kind: 'calendar'; record: Calendar }
  | { kind: 'location'; record: Location }
  | { kind: 'service'; record: Service }
  | { kind: 'group'; record: Group }
  | { kind: 'provider'; record: Provider }
  | { kind: 'article'; record: Article }
  | { kind: 'questionSet'; record: QuestionSet }
  | { kind: 'person'; record: Person };
