import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { isOfDesk } from '../../../domain/people/of-desk.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { customersInSight } from '../directory/customers-in-sight.ts';
import { Problem } from '../http/problem.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'tickets'>;

/** Contracts that are read at a time; a company has few. */
const atATime = 8;

/**
 * The calendars that a caller may know of (R12): all for the desk, for a customer's people those of its contracts, for a
 * provider its own.
 */
export const calendarsInSight = async (
  dependencies: Dependencies,
  principal: Principal,
): Promise<Calendar[]> => {
  const calendars = await dependencies.directory.calendars();
  if (isOfDesk(principal)) return calendars;
  const seen = await seenIds(dependencies, principal);
  return calendars.filter(({ id }) => seen.has(id)).map(({ changedBy: _changedBy, ...calendar }) => calendar);
};

/** @throws Problem `unknown-calendar`, the same whether there is none or it is none of the caller's business */
export const calendarInSight = async (
  dependencies: Dependencies,
  { principal, id }: { principal: Principal; id: string | undefined },
): Promise<Calendar> => {
  const calendar = (await calendarsInSight(dependencies, principal)).find((one) => one.id === id);
  if (!calendar) throw new Problem('unknown-calendar');
  return calendar;
};

const seenIds = async (
  dependencies: Dependencies,
  principal: Principal,
): Promise<ReadonlySet<string | undefined>> => {
  const { directory } = dependencies;
  if (principal.role === 'provider')
    return new Set(
      (await directory.providers())
        .filter(({ id }) => id === principal.providerId)
        .map(({ calendarId }) => calendarId),
    );
  const customers = await customersInSight(dependencies, principal);
  const periods = await inParallel(customers, atATime, ({ id }) => directory.contractPeriods(id));
  const contracts = await inParallel(
    periods.flatMap((one) => one.periods),
    atATime,
    ({ contractId, version }) => directory.contract(contractId, version),
  );
  return new Set(contracts.map((contract) => contract?.calendarId));
};
