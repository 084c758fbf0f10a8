import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { epochMsOf, instantOf } from '../../../domain/values.ts';
import type { DailyBudget, MicroUsd } from '../../ports/daily-budget.ts';
import { unless } from '../unless.ts';
import { ttlAttribute } from './definition.ts';
import { spendingKey } from './keys.ts';
import type { Table } from './table.ts';

/** How long it stays known what a day has cost. */
const keptDays = 35;

type Options = Pick<Table, 'client' | 'tableName' | 'clock'> & { purpose: string; limit: MicroUsd };

/** A budget whose spending of each day is one counter of the desk's table. */
export const dailyBudget = (options: Options): DailyBudget => {
  let closedOn: string | undefined;
  return {
    reserve: async (most) => {
      const day = instantOf(options.clock()).slice(0, 10);
      if (closedOn === day) return { kind: 'spent', first: false };
      if (await take(options, day, most))
        return { kind: 'reserved', settle: (cost) => add(options, day, cost - most) };
      closedOn = day;
      return { kind: 'spent', first: await close(options, day) };
    },
  };
};

/** False when the day is closed or would cost more than it may. */
const take = async ({ limit, ...options }: Options, day: string, most: MicroUsd): Promise<boolean> =>
  most <= limit &&
  write(options, day, {
    UpdateExpression: 'ADD spent :most SET #ttl = :ttl',
    ConditionExpression: 'attribute_not_exists(closed) AND (attribute_not_exists(spent) OR spent <= :room)',
    ExpressionAttributeValues: { ':most': most, ':room': limit - most },
  });

/** True for the one process that closes the day first. */
const close = (options: Omit<Options, 'limit'>, day: string): Promise<boolean> =>
  write(options, day, {
    UpdateExpression: 'SET closed = :yes, #ttl = :ttl',
    ConditionExpression: 'attribute_not_exists(closed)',
    ExpressionAttributeValues: { ':yes': true },
  });

const add = async (options: Omit<Options, 'limit'>, day: string, by: MicroUsd): Promise<void> => {
  await write(options, day, {
    UpdateExpression: 'ADD spent :by SET #ttl = :ttl',
    ExpressionAttributeValues: { ':by': by },
  });
};

type Change = Pick<
  UpdateCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

/** False when the condition does not hold. */
const write = async (
  { client, tableName, purpose }: Omit<Options, 'limit'>,
  day: string,
  change: Change,
): Promise<boolean> => {
  const command = new UpdateCommand({
    TableName: tableName,
    Key: spendingKey(purpose, day),
    ...change,
    ExpressionAttributeNames: { '#ttl': ttlAttribute },
    ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ':ttl': expiryOf(day) },
  });
  return (await unless([ConditionalCheckFailedException], () => client.send(command))) !== undefined;
};

/** Epoch seconds. */
const expiryOf = (day: string): number => epochMsOf(`${day}T00:00:00.000Z`) / 1_000 + keptDays * 86_400;
