import { type StackResources, stackResources } from '../deploy/stack-resources.ts';
import { acceptance } from '../../support/deployed-desk.ts';
import { skip } from '../../support/skip.ts';

/** The resources behind the deployed desk. */
export const deployed = (): Promise<StackResources> => {
  const { ACCEPTANCE_STACKS: stacks } = acceptance();
  return stacks === undefined
    ? skip('the stacks of this desk are not named')
    : stackResources(stacks.split(','));
};
