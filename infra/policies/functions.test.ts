import { describe, expect, test } from 'vitest';
import { deskFunctions, functionNames } from '../desk-functions.ts';
import { allResources, functionNameOf, isOurs, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const of = (type: string) => ofType(resources, type);
const functions = of('AWS::Lambda::Function').filter(isOurs);

describe('U8: a function can do its work and no more', () => {
  test('U8: every function of the desk is deployed once, on its own role', () => {
    expect(functions.map(functionNameOf).toSorted()).toEqual(functionNames.toSorted());
    const assumed = functions.map(({ Properties }) => targetOf(Properties.Role));
    expect(new Set(assumed).size).toBe(functions.length);
  });

  test('U8: every function runs on Node 24 on ARM, traced', () => {
    for (const { id, Properties } of functions)
      expect(Properties, id).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
  });

  test('U8: where an accident could multiply calls, concurrency is bounded', () => {
    const bounded = functions.filter(
      ({ Properties }) => Properties.ReservedConcurrentExecutions !== undefined,
    );
    expect(bounded.map(functionNameOf).toSorted()).toEqual([
      'digest',
      'stream-mail',
      'stream-workflow',
      'sweeper',
    ]);
  });

  /** Who calls a function, and how long that caller waits; a stream and a schedule wait as long as the function takes. */
  const patience: Record<string, number> = { api: 29, 'sign-in-claims': 5 };
  test.each(functionNames)('U8: %s gives up before its caller does', (name) => {
    const { timeoutSeconds } = deskFunctions[name];
    expect(timeoutSeconds).toBeLessThan(patience[name] ?? 901);
    expect(functions.find((resource) => functionNameOf(resource) === name)?.Properties.Timeout).toBe(
      timeoutSeconds,
    );
  });

  test('U4: the API’s integration waits longer than the function, and less than API Gateway’s 30 s', () => {
    for (const { Properties } of of('AWS::ApiGatewayV2::Integration'))
      expect(Properties.TimeoutInMillis).toBe(29_000);
  });
});
