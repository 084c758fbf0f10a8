import { expect, test } from 'vitest';
import { MemoryExecutionStore } from './memory-store.ts';
import { monday, startTestHost } from './testing.ts';

const tickets = 200;
const waitSeconds = 3_600;
const minuteMs = 60_000;

/** Tells what a store is asked, whatever it is. */
const countedStore = () => {
  const asked: string[] = [];
  const store = new Proxy(new MemoryExecutionStore(), {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        if (name !== 'idle') asked.push(String(name));
        return Reflect.apply(value, target, given);
      };
    },
  });
  return { store, asked };
};

test('R4: open tickets with live clocks ask nothing of the database and call no function while nothing is due', async () => {
  const { store, asked } = countedStore();
  const called: string[] = [];
  const place = { stage: 'await-resolution', turn: 1, timeoutSeconds: waitSeconds };
  const answer = (name: string) => () => {
    called.push(name);
    return { ...place };
  };
  const functions = Object.fromEntries(['resume', 'park', 'checkpoint'].map((name) => [name, answer(name)]));
  const host = await startTestHost({ functions, store });
  for (let number = 0; number < tickets; number += 1)
    await host.engine.startExecution({
      name: `T${String(number)}-1`,
      input: { ticketId: `T${String(number)}`, generation: 1 },
    });
  await host.engine.settled();
  expect(called.filter((name) => name === 'park')).toHaveLength(tickets);
  asked.length = 0;
  called.length = 0;

  await host.clock.advanceTo(monday + waitSeconds * 1_000 - minuteMs);
  expect({ asked, called }).toEqual({ asked: [], called: [] });

  await host.clock.advanceTo(monday + waitSeconds * 1_000);
  expect(called.filter((name) => name === 'checkpoint')).toHaveLength(tickets);
  expect(asked).not.toContain('page');
});
