import type { Log } from '../../runtime/log.ts';
import { consumeBatch } from '../consume-batch.ts';
import { follow, type FollowDependencies } from './follow.ts';

/** The stream's consumer that keeps the executions in step with the tickets. */
export const createWorkflowStreamHandler = (dependencies: FollowDependencies & { log: Log }) =>
  consumeBatch({ handle: (recorded) => follow(dependencies, recorded), log: dependencies.log });
