import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { documentClient } from '../functions/adapters/table/document-client.ts';
import { eventFilter, fits, problemEventFilter } from '../functions/stream/filter.ts';
import type { Courtesy } from './courtesy.ts';
import { keepDeadLetter } from './dead-letters.ts';
import type { DeskFunctions } from './functions.ts';
import { type Poller, startPoller } from './stream/poller.ts';
import { tableStream } from './stream/table-stream.ts';
import { tableNames } from './tables.ts';

export type FollowOptions = {
  database: DynamoDBClient;
  streams: DynamoDBStreamsClient;
  onFault: (fault: unknown) => void;
  courtesy: Courtesy;
};

const batchSize = 50;
/** So long at most does what follows from events wait for callers of the API. */
const longestWaitMs = 1_000;
/** Commits of this process are told at once; this is for those of others. */
const idleMs = 5_000;

/** The stream consumers of the desk on its table's stream, as event source mappings bind them on AWS. */
export const followStream = async (
  { database, streams, onFault, courtesy }: FollowOptions,
  { streams: consumers }: DeskFunctions,
): Promise<Poller> => {
  const documents = documentClient(database);
  const checkpointTable = tableNames.engine;
  return startPoller({
    source: await tableStream({
      database,
      documents,
      streams,
      tableName: tableNames.desk,
      checkpointTable,
      batchSize,
    }),
    consumers: Object.entries(consumers).map(([name, handler]) => ({
      name,
      handler,
      accepts: (record) => fits(name === 'problem' ? problemEventFilter : eventFilter, record),
    })),
    hooks: {
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      deadLetter: keepDeadLetter({ documents, tableName: tableNames.engine }),
    },
    turn: () => courtesy.turn(longestWaitMs),
    idleMs,
    onError: onFault,
  });
};
