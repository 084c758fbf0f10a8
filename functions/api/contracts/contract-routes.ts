import type { Contract } from '../../../domain/contract/contract.ts';
import { defaultExclusions } from '../../../domain/contract/default-exclusions.ts';
import { isInForce } from '../../../domain/contract/in-force.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { type Instant, instantOf } from '../../../domain/values.ts';
import { required } from '../../commands/facts.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import { contractEndpoints, type ContractSummary } from '../contract/contracts.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { askedCustomer } from '../directory/customers-in-sight.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { contractSight } from './contract-sight.ts';
import { dryRunRoute } from './dry-run.ts';
import { changeContractRoute, createContractRoute } from './save-contract.ts';

/** What customers bought (R9): read by whom it concerns, changed by administrators. */
export const contractRoutes = (dependencies: ApiDependencies): Implementation[] => [
  listRoute(dependencies),
  getRoute(dependencies),
  versionsRoute(dependencies),
  createContractRoute(dependencies),
  changeContractRoute(dependencies),
  dryRunRoute(dependencies),
  implement(contractEndpoints.defaultExclusions, async () => page([...defaultExclusions])),
];

const page = (items: unknown[]) => ({ statusCode: 200, body: { items } });

/** A customer has few contracts, one after another. */
const atATime = 8;

const listRoute = (dependencies: ApiDependencies) =>
  implement(contractEndpoints.list, async ({ principal, query }) => {
    if (principal.role === 'provider') throw new Problem('forbidden');
    const { directory, clock } = dependencies;
    const customerId = await askedCustomer(dependencies, { principal, customerId: query.customerId });
    if (!customerId)
      throw new Problem('validation-failed', {
        errors: [{ field: 'customerId', code: 'required', message: 'required' }],
      });
    const { periods } = await directory.contractPeriods(customerId);
    const inOrder = periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const contracts = await inParallel(inOrder, atATime, async ({ contractId, version }) =>
      required(await directory.contract(contractId, version), `contract ${contractId}`),
    );
    return page(contracts.map((contract) => summaryOf(contract, instantOf(clock()))));
  });

const getRoute = ({ directory, clock }: ApiDependencies) =>
  implement(contractEndpoints.get, async ({ principal, params, query }) => {
    const contract = await directory.contract(params['id'] ?? '', query.version);
    const sight = contract ? contractSight(principal, contract.customerId) : 'none';
    if (!contract || sight === 'none') throw new Problem('unknown-contract');
    return {
      statusCode: 200,
      body: sight === 'whole' ? contract : summaryOf(contract, instantOf(clock())),
      headers: { etag: `"${String(contract.version)}"` },
    };
  });

const versionsRoute = ({ directory }: ApiDependencies) =>
  implement(contractEndpoints.versions, async ({ principal, params }) => {
    const versions = await directory.contractVersions(params['id'] ?? '');
    mustSeeWhole(principal, versions[0]?.contract);
    return page(
      versions.map(({ contract: { version, validFrom, validTo }, saved }) => ({
        version,
        validFrom,
        ...(validTo && { validTo }),
        ...(saved && { savedAt: saved.at, savedBy: saved.by }),
      })),
    );
  });

const mustSeeWhole = (principal: Principal, contract: Contract | undefined): void => {
  const sight = contract ? contractSight(principal, contract.customerId) : 'none';
  if (sight === 'none') throw new Problem('unknown-contract');
  if (sight === 'summary') throw new Problem('forbidden');
};

const summaryOf = (contract: Contract, now: Instant): ContractSummary => {
  const { id, version, customerId, level, delivery, deliveryAt, calendarId } = contract;
  const { validFrom, validTo, targets, pausesFor, services, exclusions } = contract;
  return {
    ...{ id, version, customerId, level, delivery, deliveryAt, calendarId, validFrom, targets, pausesFor },
    ...(validTo && { validTo }),
    inForce: isInForce(contract, now),
    serviceIds: services.map(({ serviceId }) => serviceId),
    exclusions: exclusions.map(({ clause, text }) => ({ clause, text })),
  };
};
