import type { Execution } from './execution.ts';
import type { Machine } from './machine.ts';

/**
 * The history of an execution as GetExecutionHistory tells it, oldest first: its start, the states that it entered and
 * its end (https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html). Of a very long life the
 * earliest states are missing; the ids still count them.
 */
export const historyOf = (execution: Execution, machine: Machine) => {
  const forgotten = execution.transitions - execution.steps.length;
  const started = { id: 1, previousEventId: 0, ...startOf(execution) };
  const entered = execution.steps.map(({ state, at }, index) => ({
    id: forgotten + index + 2,
    previousEventId: forgotten + index + 1,
    timestamp: at / 1000,
    type: `${machine.states.get(state)?.type ?? 'Task'}StateEntered`,
    stateEnteredEventDetails: { name: state },
  }));
  const id = execution.transitions + 2;
  return [
    started,
    ...entered,
    ...endOf(execution).map((event) => ({ id, previousEventId: id - 1, ...event })),
  ];
};

const startOf = ({ startedAt, input }: Execution) => ({
  timestamp: startedAt / 1000,
  type: 'ExecutionStarted',
  executionStartedEventDetails: { input: JSON.stringify(input) },
});

const endOf = (execution: Execution) => {
  if (execution.status === 'RUNNING') return [];
  const { error, cause, stoppedAt } = execution;
  const timestamp = stoppedAt / 1000;
  switch (execution.status) {
    case 'SUCCEEDED': {
      const output = JSON.stringify(execution.output);
      return [{ timestamp, type: 'ExecutionSucceeded', executionSucceededEventDetails: { output } }];
    }
    case 'FAILED':
      return [{ timestamp, type: 'ExecutionFailed', executionFailedEventDetails: { error, cause } }];
    case 'ABORTED':
      return [{ timestamp, type: 'ExecutionAborted', executionAbortedEventDetails: { error, cause } }];
  }
};
