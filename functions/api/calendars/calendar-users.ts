import { inParallel } from '../../runtime/in-parallel.ts';
import type { ApiDependencies } from '../dependencies.ts';

const atATime = 8;

/**
 * The fields that refer to a calendar, as `contracts.acme-2026.calendarId`: of every version of every contract, as open
 * calls may have been promised by an older one, of providers and of people's shifts.
 */
export const usersOf = async (
  directory: ApiDependencies['directory'],
  calendarId: string,
): Promise<string[]> => {
  const customers = await directory.customers();
  const periods = await inParallel(customers, atATime, ({ id }) => directory.contractPeriods(id));
  const versions = await inParallel(
    periods.flatMap((one) => one.periods),
    atATime,
    ({ contractId }) => directory.contractVersions(contractId),
  );
  const contracts = versions.flat().filter(({ contract }) => contract.calendarId === calendarId);
  const providers = (await directory.providers()).filter((one) => one.calendarId === calendarId);
  const people = (await directory.people()).filter(({ shifts }) => shifts === calendarId);
  return [
    ...new Set(contracts.map(({ contract }) => `contracts.${contract.id}.calendarId`)),
    ...providers.map(({ id }) => `providers.${id}.calendarId`),
    ...people.map(({ id }) => `users.${id}.shifts`),
  ];
};
