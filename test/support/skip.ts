import { TestRunner } from 'vitest';

/** Ends the running test as skipped, with the reason. */
export const skip = (reason: string): never => {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error(reason);
  return test.context.skip(reason);
};
