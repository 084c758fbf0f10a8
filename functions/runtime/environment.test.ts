import { expect, test } from 'vitest';
import { EnvironmentError, setting, triageModelSetting } from './environment.ts';

const environment = {
  DESK_TABLE: 'desk',
  DESK_STATE_MACHINE: 'arn:aws:states:eu-central-1:123456789012:stateMachine:lifecycle',
  DESK_CONSOLE_URL: 'https://desk.example/',
  DESK_MAIL_SENDER: 'nobody',
};

test('U7: a setting is read from the environment', () => {
  expect(setting('table', environment)).toBe('desk');
  expect(setting('stateMachine', environment)).toBe(environment.DESK_STATE_MACHINE);
});

test('U7: a console address ends without a slash, so that paths can be added', () => {
  expect(setting('consoleUrl', environment)).toBe('https://desk.example');
});

test('U8: a missing or malformed setting is named, its value is not told', () => {
  expect(() => setting('digestTopic', environment)).toThrow('DESK_DIGEST_TOPIC is missing');
  expect(() => setting('digestTopic', environment)).toThrow(EnvironmentError);
  expect(() => setting('mailSender', environment)).toThrow(/^DESK_MAIL_SENDER is malformed$/);
});

test('U9: the model that triage asks is a setting that may be left out', () => {
  const model = {
    modelId: 'eu.amazon.nova-lite-v1:0',
    inputUsdPerMillionTokens: 0.06,
    outputUsdPerMillionTokens: 0.24,
    dailyBudgetUsd: 0.5,
    timeoutMs: 2_000,
  };
  expect(triageModelSetting(environment)).toBeUndefined();
  expect(triageModelSetting({ DESK_TRIAGE_MODEL: JSON.stringify(model) })).toEqual(model);
});

test.each(['', '{', '{}', 'null', '{"modelId":"secret"}'])(
  'U8: a malformed model is named, not told: %s',
  (text) => {
    expect(() => triageModelSetting({ DESK_TRIAGE_MODEL: text })).toThrow(/^DESK_TRIAGE_MODEL is malformed$/);
  },
);
