import { describe, expect, test } from 'vitest';
import cdk from '../cdk.json' with { type: 'json' };
import { readStage, StageError } from './stage.ts';

const contextWith = (changes: Record<string, unknown>) => {
  const context: Record<string, unknown> = { ...cdk.context, ...changes };
  return (key: string) => context[key];
};
const failure = (changes: Record<string, unknown>) => {
  try {
    readStage(contextWith(changes));
  } catch (error) {
    if (error instanceof StageError) return error.message;
    throw error;
  }
  return undefined;
};

describe('U7: a stage', () => {
  test.each(['dev', 'prod'])('U7: %s is complete in cdk.json', (stage) => {
    expect(readStage(contextWith({ stage })).name).toBe(stage);
  });

  test('U7: an unknown stage is named together with the known ones', () => {
    expect(failure({ stage: 'test' })).toBe('stage: there is no stage "test", choose one of dev, prod.');
  });

  test.each([
    ['mailSender', 'nobody'],
    ['runbooks', 'http://plain.example.com'],
    ['logRetentionDays', 15],
    ['requestsPerSecond', '20'],
    ['reserveConcurrency', 'false'],
    ['machineCustomers', ['ACME corp']],
  ])('U7: a malformed %s is named in one sentence', (key, value) => {
    const message = failure({
      stages: { ...cdk.context.stages, dev: { ...cdk.context.stages.dev, [key]: value } },
    });
    expect(message).toMatch(new RegExp(`^stages\\.dev\\.${key}.*: .+\\.$`));
    expect(message).not.toContain('\n');
  });

  test('U7: a missing and an unknown setting are named', () => {
    const { mailSender: _, ...rest } = cdk.context.stages.dev;
    expect(failure({ stages: { dev: rest } })).toMatch(/^stages\.dev\.mailSender: /);
    expect(failure({ stages: { dev: { ...cdk.context.stages.dev, colour: 'red' } } })).toMatch(
      /^stages\.dev: .*colour/,
    );
  });

  test('U7: a configuration without stages is refused', () => {
    expect(failure({ stages: undefined })).toMatch(/^stages: /);
    expect(failure({ stage: undefined })).toMatch(/^stage: /);
  });
});
