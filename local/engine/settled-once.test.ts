import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lambdaInvoke, lambdaInvokeAndWait, type StateMachine } from '../../workflows/asl.ts';
import { startTestHost } from './testing.ts';

/** Waits and works in turns; `$seen` says how each wait ended, by its number. */
const rounds: StateMachine = {
  QueryLanguage: 'JSONata',
  StartAt: 'Begin',
  States: {
    Begin: { Type: 'Pass', Assign: { seen: [], round: 1 }, Next: 'Await' },
    Await: {
      Type: 'Task',
      Resource: lambdaInvokeAndWait,
      Arguments: {
        FunctionName: 'park',
        Payload: { round: '{% $round %}', token: '{% $states.context.Task.Token %}' },
      },
      TimeoutSeconds: 60,
      Catch: [
        { ErrorEquals: ['States.Timeout'], Assign: { how: "{% 'timeout ' & $round %}" }, Next: 'Work' },
      ],
      Assign: { how: '{% $states.result %}' },
      Next: 'Work',
    },
    Work: {
      Type: 'Task',
      Resource: lambdaInvoke,
      Arguments: { FunctionName: 'work', Payload: {} },
      Assign: { seen: '{% $append($seen, [$how]) %}', round: '{% $round + 1 %}' },
      Next: 'Again',
    },
    Again: {
      Type: 'Choice',
      Choices: [{ Condition: "{% $how = 'stop' %}", Next: 'Done' }],
      Default: 'Await',
    },
    Done: { Type: 'Succeed', Output: '{% $seen %}' },
  },
};

const action = fc.oneof(
  { weight: 4, arbitrary: fc.constant('wake') },
  { weight: 3, arbitrary: fc.constant('wake and kill') },
  { weight: 2, arbitrary: fc.constant('wake twice') },
  { weight: 2, arbitrary: fc.constant('wake with an old token') },
  { weight: 2, arbitrary: fc.constant('kill') },
  { weight: 3, arbitrary: fc.constant('timeout') },
  { weight: 1, arbitrary: fc.constant('timeout and kill') },
  { weight: 1, arbitrary: fc.constant('almost timeout') },
);

test('R4: whatever wakes, times out or is killed, each wait ends once, as it was told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 15 }), async (actions) => {
      const tokens: string[] = [];
      const rests = { ticks: 0 };
      const host = await startTestHost({
        definition: rounds,
        functions: {
          park: (payload: any) => {
            tokens[payload.round - 1] = payload.token;
          },
          work: async () => {
            for (let tick = 0; tick < rests.ticks; tick++) await Promise.resolve();
          },
        },
      });
      const told: string[] = [];
      const round = () => tokens.length;
      const settle = (token: string, how: string) => host.engine.settleTask(token, { ok: true, result: how });
      const wake = async () => {
        const number = round();
        await settle(tokens[number - 1]!, `wake ${number}`);
        told[number - 1] = `wake ${number}`;
      };
      const does: Record<string, () => Promise<unknown>> = {
        wake,
        'wake and kill': () => wake().then(host.kill),
        'wake twice': async () => {
          const number = round();
          const both = await Promise.allSettled([
            settle(tokens[number - 1]!, `wake ${number}`),
            settle(tokens[number - 1]!, `again ${number}`),
          ]);
          expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
          told[number - 1] = `wake ${number}`;
        },
        'wake with an old token': async () => {
          const old = tokens.at(-2);
          if (old) await expect(settle(old, 'old')).rejects.toMatchObject({ code: 'TaskTimedOut' });
        },
        kill: () => host.kill(),
        timeout: () => {
          told[round() - 1] = `timeout ${round()}`;
          return host.clock.advanceTo(host.clock.now() + 60_000);
        },
        'timeout and kill': () => {
          told[round() - 1] = `timeout ${round()}`;
          const moved = host.clock.advanceTo(host.clock.now() + 60_000);
          return Promise.resolve()
            .then(host.kill)
            .then(() => moved);
        },
        'almost timeout': () => host.clock.advanceTo(host.clock.now() + 1),
      };

      await host.engine.startExecution({ name: 'x', input: {} });
      await host.engine.settled();
      for (const [index, name] of actions.entries()) {
        rests.ticks = index % 7;
        const before = round();
        await does[name]!();
        await host.engine.settled();
        if (told[before - 1] !== undefined) expect(round()).toBe(before + 1);
      }
      await settle(tokens.at(-1)!, 'stop');
      await host.engine.settled();
      expect(await host.engine.describe('x')).toMatchObject({
        status: 'SUCCEEDED',
        output: [...told, 'stop'],
      });
      expect(host.faults).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);
