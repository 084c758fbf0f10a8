import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../../domain/values.ts';
import type { ImprovementStore, ProblemStore } from '../../ports/desk-records.ts';
import type { Directory, MailLog, TicketStore, WaitStore } from '../../ports/desk-table.ts';
import type { ExampleStore } from '../../ports/example-store.ts';
import type { KnowledgeStore } from '../../ports/knowledge-store.ts';
import { directory } from './directory.ts';
import { exampleStore } from './examples.ts';
import { knowledgeStore } from './knowledge.ts';
import { improvementStore } from './improvements.ts';
import { mailLog } from './mail-log.ts';
import { problemStore } from './problems.ts';
import type { Table } from './table.ts';
import { ticketStore } from './tickets.ts';
import { jitteredPause } from './transact.ts';
import { waitStore } from './waits.ts';

/**
 * The desk's one table, in all its roles. `client` is one made by `documentClient`; `cacheClock` and `pause` are
 * replaced by tests only. Listings throw an InvalidCursorError, writes a TransientError when the table stays too busy.
 */
export const deskTable = (options: {
  client: DynamoDBDocumentClient;
  tableName: string;
  clock: Clock;
  cacheClock?: Clock;
  pause?: Table['pause'];
}): TicketStore &
  WaitStore &
  MailLog &
  Directory &
  KnowledgeStore &
  ExampleStore &
  ProblemStore &
  ImprovementStore => {
  const table = { cacheClock: () => performance.now(), pause: jitteredPause, ...options };
  return {
    ...ticketStore(table),
    ...waitStore(table),
    ...mailLog(table),
    ...directory(table),
    ...knowledgeStore(table),
    ...exampleStore(table),
    ...problemStore(table),
    ...improvementStore(table),
  };
};
