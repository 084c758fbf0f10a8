import { type StackResources, stackResources } from '../deploy/stack-resources.ts';
import { skip } from '../../support/skip.ts';

/**
 * The resources behind the deployed desk, in the account that the AWS SDK's environment variables name;
 * `ACCEPTANCE_STACKS` lists the names of the desk's stacks, separated by commas.
 */
export const deployed = (): Promise<StackResources> => {
  const stacks = process.env['ACCEPTANCE_STACKS'];
  return stacks === undefined
    ? skip('the stacks of this desk are not named')
    : stackResources(stacks.split(','));
};
