import { expect, test } from 'vitest';
import type { StateMachine } from '../../workflows/asl.ts';
import { monday, startTestHost } from './testing.ts';

const hour = 3_600_000;

const passes: StateMachine = {
  QueryLanguage: 'JSONata',
  StartAt: 'Reshape',
  States: {
    Reshape: {
      Type: 'Pass',
      Assign: { seconds: '{% $states.input.minutes * 60 %}' },
      Output: {
        twice: '{% $states.input.minutes * 2 %}',
        list: ['{% $states.context.State.Name %}', 1, null],
      },
      Next: 'Sleep',
    },
    Sleep: { Type: 'Wait', Seconds: '{% $seconds %}', Next: 'Big' },
    Big: {
      Type: 'Choice',
      Choices: [{ Condition: '{% $seconds > 600 %}', Next: 'TooBig' }],
      Default: 'Fine',
    },
    TooBig: { Type: 'Fail', Error: 'TooBig', Cause: "{% 'over by ' & ($seconds - 600) %}" },
    Fine: { Type: 'Succeed', Output: '{% $merge([$states.input, {"seconds": $seconds}]) %}' },
  },
};

test('U10: Pass, Wait, Choice, Succeed and Fail do what the States Language says', async () => {
  const host = await startTestHost({ functions: {}, definition: passes });
  await host.engine.startExecution({ name: 'short', input: { minutes: 10 } });
  await host.engine.startExecution({ name: 'long', input: { minutes: 11 } });
  await host.engine.startExecution({ name: 'odd', input: { minutes: 0.01 } });
  await host.engine.startExecution({ name: 'none', input: {} });
  await host.clock.advanceTo(monday + hour);
  await host.engine.settled();
  expect(await host.engine.describe('short')).toMatchObject({
    status: 'SUCCEEDED',
    stoppedAt: monday + 600_000,
    output: { twice: 20, list: ['Reshape', 1, null], seconds: 600 },
  });
  expect(await host.engine.describe('long')).toMatchObject({ error: 'TooBig', cause: 'over by 60' });
  for (const failed of ['odd', 'none'])
    expect(await host.engine.describe(failed)).toMatchObject({ error: 'States.QueryEvaluationError' });
});
