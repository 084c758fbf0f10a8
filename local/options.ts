import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { instant } from '../domain/values.ts';

export type HostOptions = {
  /** 0 takes any free port. */
  port: number;
  dataDir: string;
  /** No demo data: only an administrator, whose password is printed once. */
  empty: boolean;
  /** Where the virtual clock stands at first; undefined runs on real time. */
  virtualClock?: z.infer<typeof instant> | 'now' | undefined;
};

/** What was typed on the command line makes no sense; the message is one sentence for the person who typed it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const port = z.coerce.number().int().min(0).max(65_535);
const clockStart = z.union([
  z.literal('now'),
  z.iso.datetime().transform((at) => new Date(at).toISOString()),
]);

/**
 * The host's options from the command line: `--port N`, `--data DIR`, `--empty`, `--virtual-clock` and
 * `--clock-start INSTANT` for a virtual clock that begins elsewhere than now.
 */
export const hostOptionsOf = (argv: string[]): { options: HostOptions; words: string[] } => {
  const { values, positionals: words } = typed(argv);
  const chosenPort = port.safeParse(values.port);
  if (!chosenPort.success)
    throw new UsageError(`--port must be a number from 0 to 65535, not "${values.port}".`);
  const start = clockStart.safeParse(values['clock-start'] ?? 'now');
  if (!start.success) throw new UsageError('--clock-start must be an instant such as 2026-01-05T08:00:00Z.');
  const virtualClock = values['virtual-clock'] ? start.data : undefined;
  return {
    options: { port: chosenPort.data, dataDir: values.data, empty: values.empty, virtualClock },
    words,
  };
};

const typed = (argv: string[]) => {
  try {
    return parseArgs({
      args: argv,
      options: {
        port: { type: 'string', default: '3000' },
        data: { type: 'string', default: '.data' },
        empty: { type: 'boolean', default: false },
        'virtual-clock': { type: 'boolean', default: false },
        'clock-start': { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (cause) {
    // Node's message goes on to explain what no option of ours needs.
    const [first = 'Unknown option'] = cause instanceof Error ? cause.message.split('. ') : [];
    throw new UsageError(`${first.replace(/\.$/, '')}.`, { cause });
  }
};
