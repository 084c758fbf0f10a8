import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../../domain/contract/contract.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { instantOf } from '../../../domain/values.ts';
import { type ContractTerms, contractEndpoints } from '../contract/contracts.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement, type Reply } from '../http/endpoint.ts';
import { mustFollow } from '../http/follow.ts';
import { Problem } from '../http/problem.ts';
import { checkContract } from './check-contract.ts';
import { followersOf, withPeriodsOf } from './followers.ts';

type SavingCall = Pick<Call<{ dryRun: boolean }, ContractTerms>, 'principal' | 'locale' | 'query'>;

/** `POST /v1/contracts`: a repetition with the same terms gets the first one's answer. */
export const createContractRoute = (dependencies: ApiDependencies) =>
  implement(contractEndpoints.create, async (call) => {
    mustAdminister(call.principal);
    const contract = { ...call.body, version: 1 };
    const [first] = await dependencies.directory.contractVersions(contract.id);
    if (first && !isDeepStrictEqual(first.contract, contract)) throw new Problem('already-exists');
    const reply = first ? replyOf(contract) : await save(dependencies, { call, contract });
    const location = `/v1/contracts/${contract.id}`;
    return call.query.dryRun ? reply : { ...reply, statusCode: 201, headers: { ...reply.headers, location } };
  });

/** `PUT /v1/contracts/{id}`: the version before stays as it is, for the calls that were opened under it. */
export const changeContractRoute = (dependencies: ApiDependencies) =>
  implement(contractEndpoints.change, async (call) => {
    mustAdminister(call.principal);
    const current = await newestVersion(dependencies, call.params['id']);
    mustFollow(call.headers, current);
    mustKeepIdentity(call.body, current);
    const contract = { ...call.body, version: current.version + 1 };
    if (isDeepStrictEqual({ ...contract, version: current.version }, current))
      throw new Problem('nothing-to-change');
    return save(dependencies, { call, contract, ...(call.query.moveNeighbours && { follow: current }) });
  });

/**
 * The newest version of a contract, as it stands.
 *
 * @throws Problem `unknown-contract`
 */
export const newestVersion = async (
  { directory }: Pick<ApiDependencies, 'directory'>,
  id = '',
): Promise<Contract> => {
  const newest = (await directory.contractVersions(id)).at(-1);
  if (!newest) throw new Problem('unknown-contract');
  return newest.contract;
};

/** @throws Problem `forbidden` */
export const mustAdminister = ({ role }: Principal): void => {
  if (role !== 'administrator') throw new Problem('forbidden');
};

/** @throws Problem `validation-failed`: a contract is one customer's, under one id; `within` is where in the body it stands */
export const mustKeepIdentity = (terms: ContractTerms, current: Contract, within = ''): void => {
  const changed = (['id', 'customerId'] as const).filter((field) => terms[field] !== current[field]);
  if (changed.length > 0)
    throw new Problem('validation-failed', {
      errors: changed.map((field) => ({ field: `${within}${field}`, code: 'fixed', message: 'fixed' })),
    });
};

type Saving = {
  call: SavingCall;
  contract: Contract;
  /** The version before, whose neighbours are to meet the new one as they met it. */
  follow?: Contract;
};

const save = async (dependencies: ApiDependencies, { call, contract, follow }: Saving): Promise<Reply> => {
  const { directory, clock } = dependencies;
  const before = await directory.contractPeriods(contract.customerId);
  const followers = follow
    ? await followersOf(directory, { before: follow, after: contract, all: before })
    : [];
  await checkContract(dependencies, {
    contract,
    before: withPeriodsOf(followers, before),
    locale: call.locale,
  });
  if (call.query.dryRun) return replyOf(contract);
  const saved = { at: instantOf(clock()), by: call.principal.id };
  const isSaved = await directory.saveContracts({ contracts: [contract, ...followers], saved, before });
  if (!isSaved) throw new Problem('conflict');
  return replyOf(contract);
};

const replyOf = (contract: Contract): Reply => ({
  statusCode: 200,
  body: contract,
  headers: { etag: `"${String(contract.version)}"` },
});
