import type { Contract } from '../contract.ts';
import type { ContractFault, ContractWorld } from './fault.ts';
import { periodFaults } from './periods.ts';
import { promiseFaults } from './promises.ts';
import { recordFaults } from './records.ts';
import { routeFaults } from './routes.ts';

/** Why the desk could not keep a contract, field by field; empty for a sound one. What the schema refuses never gets here. */
export const contractFaultsOf = (contract: Contract, world: ContractWorld): ContractFault[] => [
  ...periodFaults(contract, world.others),
  ...promiseFaults(contract),
  ...recordFaults(contract, world),
  ...routeFaults(contract),
];
