import { expect, test } from 'vitest';
import { diagramOf } from './diagram.ts';
import { functionArnsOf, ticketLifecycle } from './ticket-lifecycle.ts';

const lines = diagramOf(ticketLifecycle(functionArnsOf((task) => task))).split('\n');

test('R4: the picture of the lifecycle shows routes, waits and what a due checkpoint does', () => {
  expect(lines[0]).toBe('flowchart TD');
  expect(lines).toContain('  start((start)) --> Resume');
  expect(lines).toContain('  Route -->|await-confirmation| AwaitConfirmation');
  expect(lines).toContain('  AwaitResolution[/AwaitResolution/]');
  expect(lines).toContain('  AwaitResolution -. checkpoint due .-> FollowUp');
  expect(lines).toContain('  AttemptFirstLevel --> AwaitFirstLevel');
});
