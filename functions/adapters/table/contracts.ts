import * as z from 'zod';
import { contract, type Contract } from '../../../domain/contract/contract.ts';
import { contractPeriod, periodOf } from '../../../domain/contract/in-force.ts';
import { id, instant } from '../../../domain/values.ts';
import type { ContractPeriods, SavedContract, SavingContracts } from '../../ports/desk-table.ts';
import { contractKey, contractPeriodsKey } from './keys.ts';
import { readPartition } from './partition.ts';
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
export const readContractVersions = async (table: Table, contractId: string): Promise<SavedContract[]> => {
  const { pk } = contractKey(contractId, 0);
  const items = await readPartition(table, { pk }, versionItem);
  return items.map(({ record, saved }) => ({ contract: record, ...(saved && { saved }) }));
};

/**
 * Writes new versions and the periods that follow from them in one transaction; false when the customer's contracts have
 * another revision by now, or one of the versions exists.
 */
export const saveContracts = async (
  table: Table,
  { contracts, saved, before }: SavingContracts,
): Promise<boolean> => {
  const reasons = await transact(table, [
    ...contracts.map((record) => versionWrite(table, { record, saved })),
    periodsWrite(table, contracts, before),
  ]);
  return !reasons?.some(isRefused);
};

const versionWrite = (
  { tableName }: Table,
  { record, saved }: { record: Contract; saved: SavingContracts['saved'] },
): Write => ({
  Put: {
    TableName: tableName,
    Item: { ...contractKey(record.id, record.version), record, saved },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** Writes a version over an earlier one of its number: for records that are installed, not negotiated. */
export const putContract = async (table: Table, record: Contract): Promise<void> => {
  const before = await readContractPeriods(table, record.customerId);
  const reasons = await transact(table, [
    { Put: { TableName: table.tableName, Item: { ...contractKey(record.id, record.version), record } } },
    periodsWrite(table, [record], before),
  ]);
  if (reasons?.some(isRefused)) return putContract(table, record);
};

const periodsWrite = (
  { tableName }: Table,
  changed: SavingContracts['contracts'],
  { revision, periods }: ContractPeriods,
): Write => ({
  Put: {
    TableName: tableName,
    Item: {
      ...contractPeriodsKey(changed[0].customerId),
      revision: revision + 1,
      periods: [
        ...periods.filter(({ contractId }) => !changed.some(({ id }) => id === contractId)),
        ...changed.map(periodOf),
      ],
    },
    ...(revision === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: { ':revision': revision },
        }),
  },
});
