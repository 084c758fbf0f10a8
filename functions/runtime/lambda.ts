import type { Log } from './log.ts';

/** A handler that writes down its failure before the platform sees it, so that every failure has a catalogued line. */
export const lambda =
  <Event, Result>(handler: (event: Event) => Promise<Result>, log: Log) =>
  async (event: Event): Promise<Result> => {
    try {
      return await handler(event);
    } catch (error) {
      log('function-failed', {}, error);
      throw error;
    }
  };
