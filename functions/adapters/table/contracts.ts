import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { contract, type Contract } from '../../../domain/contract/contract.ts';
import { contractPeriod, periodOf } from '../../../domain/contract/in-force.ts';
import { id, instant } from '../../../domain/values.ts';
import type { ContractPeriods, SavedContract, SavingContract } from '../../ports/desk-table.ts';
import { contractKey, contractPeriodsKey } from './keys.ts';
import { readItem, type Table } from './table.ts';
import { isRefused, transact, type Write } from './transact.ts';

const periodsItem = z.object({ revision: z.int().positive(), periods: z.array(contractPeriod) });
const versionItem = z.object({
  record: contract,
  saved: z.strictObject({ at: instant, by: id }).exactOptional(),
});

/** The periods of a customer's contracts; revision 0 is that of a customer without any. */
export const readContractPeriods = async (table: Table, customerId: string): Promise<ContractPeriods> => {
  const item = await readItem(table, contractPeriodsKey(customerId), periodsItem);
  return item ?? { revision: 0, periods: [] };
};

/** A version of a contract; the newest one when none is named. */
export const readContract = async (
  table: Table,
  contractId: string,
  version?: number,
): Promise<Contract | undefined> =>
  version === undefined
    ? (await readContractVersions(table, contractId)).at(-1)?.contract
    : (await readItem(table, contractKey(contractId, version), versionItem))?.record;

/** All versions of a contract, oldest first. */
export const readContractVersions = async (
  { client, tableName }: Table,
  contractId: string,
): Promise<SavedContract[]> => {
  const query = {
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': contractKey(contractId, 0).pk },
    ConsistentRead: true,
  };
  const items: unknown[] = [];
  for await (const { Items = [] } of paginateQuery({ client }, query)) items.push(...Items);
  return items.map((item) => {
    const { record, saved } = versionItem.parse(item);
    return { contract: record, ...(saved && { saved }) };
  });
};

/**
 * Writes a new version and the periods that follow from it in one transaction; false when the customer's contracts have
 * another revision by now, or the version exists.
 */
export const saveContract = async (table: Table, saving: SavingContract): Promise<boolean> => {
  const { contract: record, saved } = saving;
  const version = { ...contractKey(record.id, record.version), record, saved };
  const reasons = await transact(table, [
    { Put: { TableName: table.tableName, Item: version, ConditionExpression: 'attribute_not_exists(pk)' } },
    periodsWrite(table, saving),
  ]);
  return !reasons?.some(isRefused);
};

/** Writes a version over an earlier one of its number: for records that are installed, not negotiated. */
export const putContract = async (table: Table, record: Contract): Promise<void> => {
  const before = await readContractPeriods(table, record.customerId);
  const reasons = await transact(table, [
    { Put: { TableName: table.tableName, Item: { ...contractKey(record.id, record.version), record } } },
    periodsWrite(table, { contract: record, before }),
  ]);
  if (reasons?.some(isRefused)) return putContract(table, record);
};

const periodsWrite = (
  { tableName }: Table,
  { contract: changed, before: { revision, periods } }: Pick<SavingContract, 'contract' | 'before'>,
): Write => ({
  Put: {
    TableName: tableName,
    Item: {
      ...contractPeriodsKey(changed.customerId),
      revision: revision + 1,
      periods: [...periods.filter(({ contractId }) => contractId !== changed.id), periodOf(changed)],
    },
    ...(revision === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: { ':revision': revision },
        }),
  },
});
