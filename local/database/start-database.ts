import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBinary } from './binary.ts';
import { EndedEarlyError, startBoundProcess, type BoundProcess } from './bound-process.ts';
import { freePort } from './free-port.ts';
import { awaitEndOfLastRun, forgetRun, recordRun } from './last-run.ts';
import { StartError } from './start-error.ts';
import { indexStreamRecords } from './stream-index.ts';

/** A DynamoDB to talk to. */
export type Database = {
  /** Such as `http://127.0.0.1:41233`. */
  endpoint: string;
  /** False for a DynamoDB that somebody else runs. */
  isOwn: boolean;
  stop(): Promise<void>;
};

const bindAttempts = 5;

/**
 * Starts the desk's database on a free loopback port, its data in `dataDir/desk.sqlite`; a folder that is missing is
 * made. With DYNAMODB_ENDPOINT set, that DynamoDB is used and nothing is started. Throws a StartError with one clear
 * sentence when the folder cannot be written, the program is missing or another desk uses this data.
 */
export async function startDatabase(options: {
  dataDir: string;
  environment?: { DYNAMODB_ENDPOINT?: string | undefined };
}): Promise<Database> {
  const { DYNAMODB_ENDPOINT: external } = options.environment ?? process.env;
  if (external !== undefined && external !== '') return externalDatabase(external);
  const binary = findBinary();
  ensureWritable(options.dataDir);
  const file = join(options.dataDir, 'desk.sqlite');
  const runFile = join(options.dataDir, 'database.run');
  await awaitEndOfLastRun(runFile);
  const { child, port } = await serve(binary, file);
  recordRun(runFile, { pid: child.pid, port });
  indexStreamRecords(file);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    isOwn: true,
    stop: async () => {
      await child.stop();
      forgetRun(runFile);
    },
  };
}

function externalDatabase(endpoint: string): Database {
  if (!URL.canParse(endpoint)) throw new StartError(`DYNAMODB_ENDPOINT is not a URL: ${endpoint}`);
  return { endpoint, isOwn: false, stop: () => Promise.resolve() };
}

function ensureWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartError(`The data folder ${dataDir} cannot be written.`, { cause });
  }
}

/** A port may be taken between finding and using it; then the next one is tried. */
async function serve(
  binary: string,
  file: string,
  attempt = 1,
): Promise<{ child: BoundProcess; port: number }> {
  const port = await freePort();
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  try {
    return { port, child: await startBoundProcess({ command: binary, args, ready: /listening on/ }) };
  } catch (cause) {
    if (!(cause instanceof EndedEarlyError)) throw cause;
    if (/already in use/.test(cause.message) && attempt < bindAttempts)
      return serve(binary, file, attempt + 1);
    throw new StartError(`The database could not start on ${file}: ${cause.message}`, { cause });
  }
}
