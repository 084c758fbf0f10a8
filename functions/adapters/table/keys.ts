/** The primary key of an item: the only place that spells keys. See docs/data-model.md. */
export type Key = { pk: string; sk: string };

const ticketPartition = (ticketId: string): string => `TICKET#${ticketId}`;
const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** What every sort key of an event begins with; the stream's consumers tell events by it. */
export const eventPrefix = 'EVENT#';

export const ticketKey = (ticketId: string): Key => ({ pk: ticketPartition(ticketId), sk: 'TICKET' });

/** Events of a ticket sort by version, then by their order within the commit. */
export const eventKey = (event: { ticketId: string; version: number; index: number }): Key => ({
  pk: ticketPartition(event.ticketId),
  sk: `${eventPrefix}${digits(event.version, 8)}#${digits(event.index, 2)}`,
});

/** A work order as an item of its own; the ticket's own record is where it is decided. */
export const workOrderKey = (ticketId: string, workOrderId: string): Key => ({
  pk: ticketPartition(ticketId),
  sk: `WORK#${workOrderId}`,
});

export const waitKey = (ticketId: string): Key => ({ pk: ticketPartition(ticketId), sk: 'WAIT' });

/** By event alone: not every mail has a ticket (a digest has not). */
export const mailKey = (eventId: string, template: string): Key => ({
  pk: `MAIL#${eventId}`,
  sk: `MAIL#${template}`,
});

export const numberKey = (number: string): Key => ({ pk: `NUMBER#${number}`, sk: 'NUMBER' });
export const idempotencyKey = (key: string): Key => ({ pk: `IDEMPOTENCY#${key}`, sk: 'IDEMPOTENCY' });

/** One counter for each customer, so that no item is written for every call of the desk. */
export const counterKey = (customerId: string): Key => ({ pk: `CUSTOMER#${customerId}`, sk: 'COUNTER' });

/** Records that the desk keeps for itself, each kind with numbers of its own. */
export type DeskRecordKind = 'problem' | 'improvement';
export const deskCounterKey = (kind: DeskRecordKind): Key => ({ pk: `DESK#${kind}`, sk: 'COUNTER' });
/** Apart from tickets' numbers, as a customer's prefix could be the same. */
export const deskNumberKey = (number: string): Key => ({ pk: `DESK-NUMBER#${number}`, sk: 'NUMBER' });

const problemPartition = (problemId: string): string => `PROBLEM#${problemId}`;
export const problemKey = (problemId: string): Key => ({ pk: problemPartition(problemId), sk: 'PROBLEM' });

/** What every sort key of a problem's event begins with: consumers of tickets' events do not read them. */
export const problemEventPrefix = 'PROBLEM-EVENT#';
export const problemEventKey = (event: { problemId: string; version: number }): Key => ({
  pk: problemPartition(event.problemId),
  sk: `${problemEventPrefix}${digits(event.version, 8)}`,
});

export const improvementKey = (id: string): Key => ({ pk: `IMPROVEMENT#${id}`, sk: 'IMPROVEMENT' });

/** Directory records that are listed whole: one partition for each kind. */
export const directoryKey = (kind: string, id: string): Key => ({ pk: `DIRECTORY#${kind}`, sk: id });
export const locationKey = (customerId: string, id: string): Key =>
  directoryKey(`location#${customerId}`, id);
export const contractKey = (id: string, version: number): Key => ({
  pk: `CONTRACT#${id}`,
  sk: `VERSION#${digits(version, 8)}`,
});
/** One item: which contracts a customer has, and when each holds. */
export const contractPeriodsKey = (customerId: string): Key => ({
  pk: `CUSTOMER#${customerId}`,
  sk: 'CONTRACTS',
});
export const emailKey = (email: string): Key => ({ pk: `EMAIL#${email.toLowerCase()}`, sk: 'PERSON' });

/** How each article stands: one partition, which is read whole. */
export const articleKey = (id: string): Key => ({ pk: 'KNOWLEDGE', sk: id });
/** The same for lists, in a partition of its own. */
export const articleSummaryKey = (id: string): Key => ({ pk: 'KNOWLEDGE#SUMMARIES', sk: id });
export const articleVersionKey = (id: string, version: number): Key => ({
  pk: `ARTICLE#${id}`,
  sk: `VERSION#${digits(version, 8)}`,
});
export const articleStatisticsKey = (id: string): Key => ({ pk: 'KNOWLEDGE#STATISTICS', sk: id });
/** One use of an article was counted. */
export const articleUseKey = (eventId: string): Key => ({ pk: `ARTICLE-USE#${eventId}`, sk: 'ARTICLE-USE' });
/** Changes of the knowledge base sort by time; `cause` tells those of one article and instant apart. */
export const knowledgeChangeKey = (change: { at: string; articleId: string; cause: string }): Key => ({
  pk: 'KNOWLEDGE#FEED',
  sk: `${change.at}#${change.articleId}#${change.cause}`,
});
/** What triage learns from, by time. */
export const exampleKey = ({ at, ticketId }: { at: string; ticketId: string }): Key => ({
  pk: 'EXAMPLES',
  sk: `${at}#${ticketId}`,
});

/** The ticket of a partition; its keys are all that an index may carry. */
export const ticketIdOf = (pk: string): string => pk.slice(ticketPartition('').length);
