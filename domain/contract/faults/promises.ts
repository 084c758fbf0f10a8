import type { Contract } from '../contract.ts';
import { type ContractFault, faultsIn } from './fault.ts';

/** Promises that contradict each other: an answer after the solution, a warning after a later one, an end before a reminder. */
export const promiseFaults = (contract: Contract): ContractFault[] => [
  ...(['incident', 'service-request'] as const).flatMap((type) => [
    ...faultsIn(contract.targets[type], {
      field: (index) => `targets.${type}.${String(index)}.response`,
      code: 'response-after-resolution',
      holds: ({ response, resolution }) => response <= resolution,
    }),
    ...faultsIn(contract.targets[type], {
      field: (index) => `targets.${type}.${String(index)}.update`,
      code: 'update-after-resolution',
      holds: ({ update = 0, resolution }) => update <= resolution,
    }),
  ]),
  ...faultsIn(contract.warnAtPercents, {
    field: (index) => `warnAtPercents.${String(index)}`,
    code: 'not-ascending',
    holds: (percent, index) => percent > (contract.warnAtPercents[index - 1] ?? 0),
  }),
  ...confirmationFaults(contract),
];

/** Silence is reminded before it counts as consent (R7). */
const confirmationFaults = ({ confirmation }: Contract): ContractFault[] =>
  confirmation.closeMinutes > confirmation.reminders * confirmation.reminderMinutes
    ? []
    : [{ field: 'confirmation.closeMinutes', code: 'closes-before-last-reminder' }];
