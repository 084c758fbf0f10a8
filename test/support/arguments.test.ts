import { expect, it } from 'vitest';
import * as z from 'zod';
import { argumentsOf } from './arguments.ts';

const read = (...argv: string[]) =>
  argumentsOf(argv, { usage: 'Say what.', shape: { count: z.coerce.number().int().default(3) } });

it('U7: a tool reads its file and options', () => {
  expect(read('a.csv')).toEqual({ file: 'a.csv', count: 3 });
  expect(read('a.csv', '--count', '7')).toEqual({ file: 'a.csv', count: 7 });
});

it.each([
  [[]],
  [['a.csv', '--count', 'x']],
  [['a.csv', '--depth', '1']],
  [['--count', '7']],
  [['a.csv', '--count']],
])('U7: a tool that is given %j says how it is used', (argv) => {
  expect(() => read(...argv)).toThrow('Say what.');
});
