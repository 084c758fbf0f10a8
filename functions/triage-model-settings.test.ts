import { describe, expect, it } from 'vitest';
import { foundationModelOf, triageModelSettings } from './triage-model-settings.ts';

const settings = {
  modelId: 'amazon.nova-lite-v1:0',
  inputUsdPerMillionTokens: 0.06,
  outputUsdPerMillionTokens: 0.24,
  dailyBudgetUsd: 1,
};

describe('the settings of the model', () => {
  it('U9: give it three seconds unless they say otherwise', () => {
    expect(triageModelSettings.parse(settings).timeoutMs).toBe(3_000);
  });

  it.each([
    ['eu.amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
    ['apac.amazon.nova-micro-v1:0', 'amazon.nova-micro-v1:0'],
    ['global.anthropic.claude-haiku-4-5-20251001-v1:0', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
    ['amazon.nova-lite-v1:0', undefined],
    ['deepseek.v3.2', undefined],
    ['openai.gpt-oss-20b-1:0', undefined],
  ])('U8: behind %s stands %s', (modelId, model) => {
    expect(triageModelSettings.parse({ ...settings, modelId }).modelId).toBe(modelId);
    expect(foundationModelOf(modelId)).toBe(model);
  });

  it.each([
    ['modelId', 'arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0'],
    ['modelId', '*'],
    ['modelId', 'amazon.*'],
    ['inputUsdPerMillionTokens', -1],
    ['dailyBudgetUsd', 0],
    ['timeoutMs', 20_000],
  ])('U9: %s is not %s', (key, value) => {
    const { error } = triageModelSettings.safeParse({ ...settings, [key]: value });
    expect(error?.issues.map(({ path }) => path)).toEqual([[key]]);
  });
});
