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

const dev = (changes: Record<string, unknown>) =>
  failure({ stages: { ...cdk.context.stages, dev: { ...cdk.context.stages.dev, ...changes } } });
const domain = { name: 'destek.example.com', zoneName: 'example.com', zoneId: 'Z0123456789ABCDEFGHIJ' };

const triageModel = {
  modelId: 'amazon.nova-lite-v1:0',
  inputUsdPerMillionTokens: 0.06,
  outputUsdPerMillionTokens: 0.24,
  dailyBudgetUsd: 1,
};

const acmeByMetadata = { type: 'saml', name: 'acme', metadataUrl: 'https://acme.example.com' };

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
    ['monthlyBudgetUsd', 0],
    ['region', 'eu-central'],
    ['region', 'us-gov-west-1'],
    ['webAcl', 'yes'],
    ['domain', 'destek.example.com'],
    ['triageModel', true],
    ['triageModel', { ...triageModel, modelId: 'amazon.*' }],
    ['triageModel', { ...triageModel, dailyBudgetUsd: 0 }],
    ['triageModel', { ...triageModel, timeoutMs: 20_000 }],
    ['federation', [{ type: 'saml', name: 'ab', metadataUrl: 'https://ab.example.com' }]],
    ['federation', [{ type: 'ldap', name: 'acme' }]],
    ['federation', [acmeByMetadata, acmeByMetadata]],
    ['federation', [{ type: 'saml', name: 'acme', metadataUrl: 'http://plain.example.com' }]],
  ])('U7: a malformed %s is named in one sentence', (key, value) => {
    const message = dev({ [key]: value });
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

  test('U7: a region without a needed service is named, whoever names the region', () => {
    const context = '(context in cdk.json).';
    const noMail = 'Amazon SES sends no mail from ap-east-1';
    expect(dev({ region: 'ap-east-1' })).toBe(`stages.dev.region: ${noMail} ${context}`);
    expect(() => readStage(contextWith({}), 'ap-east-1')).toThrow(
      `stages.dev.region: ${noMail}, name another`,
    );
    expect(readStage(contextWith({}), 'eu-central-1').name).toBe('dev');
    expect(dev({ region: 'eu-north-1', receiveMail: true })).toMatch(
      /^stages\.dev\.receiveMail: Amazon SES takes in no mail in eu-north-1, only in us-east-1, /,
    );
    expect(dev({ region: 'eu-central-1', receiveMail: true })).toBeUndefined();
  });

  test.each([
    { domain },
    { webAcl: true },
    { receiveMail: true },
    { signInMailBySes: true },
    { triageModel },
  ])('U7: what depends on the region asks for it: %o', (option) => {
    const [name] = Object.keys(option);
    expect(dev(option)).toBe(
      `stages.dev.region: "${name}" depends on the region, so the stage must name it (context in cdk.json).`,
    );
    expect(dev({ ...option, region: 'eu-central-1' })).toBeUndefined();
  });

  test('U7: a domain without a zone, or in another, is refused', () => {
    const { zoneId: _, ...unzoned } = domain;
    const region = 'eu-central-1';
    expect(dev({ region, domain: unzoned })).toMatch(
      /^stages\.dev\.domain\.zoneId: the id of the Route 53 zone .+\.$/,
    );
    expect(dev({ region, domain: { ...domain, zoneId: 'example.com' } })).toMatch(
      /^stages\.dev\.domain\.zoneId: /,
    );
    expect(dev({ region, domain: { ...domain, name: 'destek.notexample.com' } })).toBe(
      'stages.dev.domain.zoneName: the zone example.com does not hold destek.notexample.com (context in cdk.json).',
    );
    expect(dev({ region, domain: { ...domain, name: 'example.com' } })).toBeUndefined();
  });
});
