import { StartError } from './database/start-error.ts';
import { HostUnreachableError } from './ask-host.ts';
import { UsageError } from './options.ts';

const expected = [StartError, UsageError, HostUnreachableError];

/** Runs a command: what a person can mend is told in one sentence, and the process exits with 1. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    const isExpected = error instanceof Error && expected.some((kind) => error instanceof kind);
    console.error(isExpected ? error.message : error);
    process.exit(1);
  }
};
