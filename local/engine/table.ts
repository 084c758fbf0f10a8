import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The index of executions by status, oldest first. */
export const byStatus = 'by-status';

/**
 * The one-machine host's own table for its workflow engine: executions (`EXECUTION#<name>`) and schedules
 * (`SCHEDULE#<name>`). Timers and tokens are part of the execution that waits for them.
 */
export const engineTableDefinition = (tableName: string) =>
  ({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'status', AttributeType: 'S' },
      { AttributeName: 'started', AttributeType: 'S' },
    ],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: byStatus,
        KeySchema: [
          { AttributeName: 'status', KeyType: 'HASH' },
          { AttributeName: 'started', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  }) satisfies CreateTableCommandInput;
