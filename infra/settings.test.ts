import { afterEach, describe, expect, test, vi } from 'vitest';
import { environmentKeys } from '../functions/environment.ts';
import { deskFunctions, functionNames } from './desk-functions.ts';
import { stages } from './testing/synth.ts';
import { allResources } from './testing/templates.ts';

/** A value for every setting, as AWS would fill it in. */
const filledIn: Record<string, string> = {
  [environmentKeys.table]: 'desk-table',
  [environmentKeys.stateMachine]: 'arn:aws:states:eu-central-1:123456789012:stateMachine:desk',
  [environmentKeys.digestTopic]: 'arn:aws:sns:eu-central-1:123456789012:desk',
  [environmentKeys.mailSender]: 'destek@desk.example.com',
  [environmentKeys.consoleUrl]: 'https://desk.example.com',
  [environmentKeys.triageModel]: JSON.stringify(stages.full.triageModel),
};
/** Functions do without these. */
const optional: string[] = [environmentKeys.triageModel];
const settingsOf = (name: string): string[] =>
  allFunctions
    .filter(({ Properties }) => Properties.Environment?.Variables.POWERTOOLS_SERVICE_NAME === name)
    .flatMap(({ Properties }) => Object.keys(Properties.Environment.Variables))
    .filter((key) => key in filledIn);
const allFunctions = allResources('full').filter(({ Type }) => Type === 'AWS::Lambda::Function');

/** Loads the entry file, which reads its settings as it does on AWS. */
const load = async (name: keyof typeof deskFunctions, settings: string[]) => {
  vi.resetModules();
  for (const key of Object.keys(filledIn))
    vi.stubEnv(key, settings.includes(key) ? filledIn[key] : undefined);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  return import(/* @vite-ignore */ new URL(`../${deskFunctions[name].entry}`, import.meta.url).href);
};

afterEach(() => vi.unstubAllEnvs());

describe('U7: the settings of the functions', { timeout: 60_000 }, () => {
  test('U7: every key of functions/environment.ts is filled in by some stack', () => {
    const given = new Set(functionNames.flatMap(settingsOf));
    expect(given).toEqual(new Set(Object.values(environmentKeys)));
  });

  test.each(functionNames)('U7: %s starts with the settings that it is given', async (name) => {
    expect(settingsOf(name)).toContain(environmentKeys.table);
    expect(await load(name, settingsOf(name))).toMatchObject({ handler: expect.any(Function) });
  });

  test('U9: triage alone is told of a model, and starts without one', async () => {
    expect(functionNames.filter((name) => settingsOf(name).includes(environmentKeys.triageModel))).toEqual([
      'triage',
    ]);
    expect(await load('triage', [environmentKeys.table])).toMatchObject({ handler: expect.any(Function) });
  });

  test.each(functionNames)('U7: %s needs every setting that it is given', async (name) => {
    for (const key of settingsOf(name).filter((given) => !optional.includes(given)))
      await expect(
        load(
          name,
          settingsOf(name).filter((other) => other !== key),
        ),
        key,
      ).rejects.toThrow(`${key} is missing`);
  });
});
