import { parseArgs } from 'node:util';
import * as z from 'zod';
import { UsageError } from '../../local/options.ts';

/**
 * A tool's file and options from the command line; `shape` holds the options, each a text of its own.
 *
 * @throws UsageError with `usage` when the file is missing, an option unknown or its value wrong
 */
export const argumentsOf = <Shape extends z.ZodRawShape>(
  argv: string[],
  { usage, shape }: { usage: string; shape: Shape },
) => {
  const typed = z.strictObject({ ...shape, file: z.string() }).safeParse(typedOf(argv, Object.keys(shape)));
  if (!typed.success) throw new UsageError(usage, { cause: typed.error });
  return typed.data;
};

const typedOf = (argv: string[], names: string[]): unknown => {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    return { ...values, file: positionals[0] };
  } catch {
    // An unknown option; the schema refuses what has no file.
    return {};
  }
};
