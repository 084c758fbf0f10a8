import type { Contract } from '../../../domain/contract/contract.ts';
import { lastMonth } from '../../../domain/contract/last-month.ts';
import type { Terms, Treatment } from '../../../domain/contract/treatment.ts';
import { breachesOf, changesBetween, treatmentOf } from '../../../domain/contract/treatment.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { type Instant, instantOf } from '../../../domain/values.ts';
import { contractOf, required } from '../../commands/facts.ts';
import { knownErrorMatches } from '../../triage/known-error-matches.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import { type ContractComparison, contractEndpoints } from '../contract/contracts.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { type Period, rowsOfPeriod } from './calls-of-period.ts';
import { checkContract } from './check-contract.ts';
import { mustAdminister, mustKeepIdentity, newestVersion } from './save-contract.ts';

/** `POST /v1/contracts/{id}/dry-run`: nothing is saved; the period's calls are compared a page at a time. */
export const dryRunRoute = (dependencies: ApiDependencies) =>
  implement(contractEndpoints.dryRun, async ({ principal, params, query, body, locale }) => {
    mustAdminister(principal);
    const { directory, clock } = dependencies;
    const current = await newestVersion(dependencies, params['id']);
    mustKeepIdentity(body.contract, current, 'contract.');
    const contract = { ...body.contract, version: current.version + 1 };
    const before = await directory.contractPeriods(contract.customerId);
    await checkContract(dependencies, { contract, before, locale, within: 'contract.' });
    const proposed = await termsOf(dependencies, contract);
    const now = instantOf(clock());
    const period = periodOf(body, lastMonth(now, proposed.calendar.timeZone));
    const { customerId } = contract;
    const rows = await rowsOfPeriod(dependencies.tickets, { customerId, period, ...query });
    const compared = await inParallel(rows.items, atATime, ({ id }) =>
      compare(dependencies, { ticketId: id, proposed, now }),
    );
    const summary = { ...period, ...summaryOf(compared), ...(rows.cursor && { next: rows.cursor }) };
    return { statusCode: 200, body: summary };
  });

const atATime = 8;

const periodOf = (asked: { [Edge in keyof Period]?: Instant | undefined }, usual: Period): Period => {
  const { from = usual.from, to = usual.to } = asked;
  if (from < to) return { from, to };
  throw new Problem('validation-failed', {
    errors: [{ field: 'to', code: 'too_small', message: `> ${from}` }],
  });
};

const termsOf = async ({ directory, knowledge }: ApiDependencies, contract: Contract): Promise<Terms> => {
  const index = await knowledge.current();
  return {
    contract,
    calendar: required(await directory.calendar(contract.calendarId), `calendar ${contract.calendarId}`),
    matchesOf: (call) => knownErrorMatches(index, call),
  };
};

type Compared = { ticket: Ticket; was: Treatment; wouldBe: Treatment };

/** A call by the version that it was opened under, and by the proposed one. */
const compare = async (
  dependencies: ApiDependencies,
  { ticketId, proposed, now }: { ticketId: string; proposed: Terms; now: Instant },
): Promise<Compared> => {
  const ticket = required(await dependencies.tickets.load(ticketId), `ticket ${ticketId}`);
  const bought = await termsOf(dependencies, await contractOf(dependencies.directory, ticket));
  return {
    ticket,
    was: treatmentOf(ticket, bought, now),
    wouldBe: treatmentOf(ticket, proposed, now),
  };
};

const summaryOf = (all: readonly Compared[]): Omit<ContractComparison, 'from' | 'to' | 'next'> => {
  const sums = (countOf: (treatment: Treatment) => number) => ({
    was: all.reduce((sum, { was }) => sum + countOf(was), 0),
    wouldBe: all.reduce((sum, { wouldBe }) => sum + countOf(wouldBe), 0),
  });
  const items = all
    .map(({ ticket: { id: ticketId, number, createdAt }, was, wouldBe }) => ({
      ...{ ticketId, number, createdAt, was, wouldBe },
      changes: changesBetween(was, wouldBe),
    }))
    .filter(({ changes }) => changes.length > 0);
  return {
    tickets: all.length,
    changed: items.length,
    breaches: sums(breachesOf),
    outOfScope: sums(({ clause }) => (clause === undefined ? 0 : 1)),
    firstLevel: sums(({ firstLevel }) => (firstLevel ? 1 : 0)),
    items,
  };
};
