import { Logger } from '@aws-lambda-powertools/logger';
import { type LogCode, logMessages } from './log-messages.ts';

/** Ids, codes and counts; never names, addresses, texts of a call or tokens. */
type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Writes one catalogued message; of `cause` only class names and the places in the code are told. */
export type Log = (code: LogCode, fields?: LogFields, cause?: unknown) => void;

/** Structured JSON lines by Powertools; level and service name come from its environment variables. */
export const powertoolsLog = (logger: Pick<Logger, 'info' | 'warn' | 'error'> = new Logger()): Log => {
  return (code, fields = {}, cause) => {
    const { level, text } = logMessages[code];
    logger[level](text, { ...fields, code, ...(cause !== undefined && { error: describe(cause) }) });
  };
};

/** A log for tests and tools that want none. */
export const silentLog: Log = () => undefined;

const maxCauses = 5;

/** `names` from the error down to its deepest cause; `at` are stack frames without the message, which may tell too much. */
const describe = (error: unknown): { names: string[]; at: string[] } => {
  const chain = causesOf(error);
  return { names: chain.map(nameOf), at: framesOf(chain.at(-1)) };
};

const causesOf = (error: unknown, depth = maxCauses): unknown[] =>
  error instanceof Error && error.cause !== undefined && depth > 1
    ? [error, ...causesOf(error.cause, depth - 1)]
    : [error];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const framesOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .map((line) => line.trim())
        .slice(0, 8)
    : [];
