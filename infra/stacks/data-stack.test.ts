import { expect, test } from 'vitest';
import { deskApp } from '../testing/synth.ts';

test('U8: the stack of tickets and people is protected from deletion, the other is not', () => {
  const { stacks } = deskApp('prod');
  const isProtected = stacks.map(({ stackName, terminationProtection }) => [
    stackName.replace(/^.*-/, ''),
    terminationProtection ?? false,
  ]);
  expect(isProtected).toEqual([
    ['data', true],
    ['desk', false],
  ]);
});
