import {
  CreateTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

const maxWaitSeconds = 60;

/**
 * Creates a table unless it exists already, and waits until it can be used. With `ttlAttribute`, items are deleted by
 * real time once the epoch seconds in it have passed: not for a desk on a virtual clock, whose now may be years ago.
 */
export async function createTable(
  client: DynamoDBClient,
  definition: CreateTableCommandInput & { TableName: string },
  options: { ttlAttribute?: string } = {},
): Promise<void> {
  const { TableName } = definition;
  const created = await create(client, definition);
  await waitUntilTableExists({ client, maxWaitTime: maxWaitSeconds }, { TableName });
  if (!created || options.ttlAttribute === undefined) return;
  const TimeToLiveSpecification = { AttributeName: options.ttlAttribute, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

async function create(client: DynamoDBClient, definition: CreateTableCommandInput): Promise<boolean> {
  try {
    await client.send(new CreateTableCommand(definition));
    return true;
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
}
