import type { Stage } from '../domain/ticket/ticket.ts';
import type { ChoiceState, State, StateMachine, TaskState } from './asl.ts';
import { lambdaInvoke, lambdaInvokeAndWait } from './asl.ts';
import * as x from './expressions.ts';

/** The functions behind the workflow's tasks; each is a folder of `functions/lifecycle/`. */
export const taskNames = [
  'resume',
  'triage',
  'attempt-first-level',
  'park',
  'escalate',
  'redirect',
  'checkpoint',
  'reopen',
  'close',
  'need-attention',
] as const;
export type TaskName = (typeof taskNames)[number];
export type FunctionArns = Record<TaskName, string>;

/** The ARN of every task's function by one rule. */
export const functionArnsOf = (arnOf: (task: TaskName) => string): FunctionArns => ({
  resume: arnOf('resume'),
  triage: arnOf('triage'),
  'attempt-first-level': arnOf('attempt-first-level'),
  park: arnOf('park'),
  escalate: arnOf('escalate'),
  redirect: arnOf('redirect'),
  checkpoint: arnOf('checkpoint'),
  reopen: arnOf('reopen'),
  close: arnOf('close'),
  'need-attention': arnOf('need-attention'),
});

/** Where `Route` sends a ticket that stands at a stage. */
const stateOf = {
  triage: 'Triage',
  redirect: 'Redirect',
  'attempt-first-level': 'AttemptFirstLevel',
  'await-first-level': 'AwaitFirstLevel',
  escalate: 'Escalate',
  'await-resolution': 'AwaitResolution',
  'await-requester': 'AwaitRequester',
  'await-confirmation': 'AwaitConfirmation',
  reopen: 'Reopen',
  close: 'Close',
  ended: 'Done',
} as const satisfies Record<Stage, string>;

const workTimeoutSeconds = 60;

/** What passes by itself: throttling, Lambda's own faults, a lost race for the ticket's version. Full jitter. */
const retry = [
  {
    ErrorEquals: [
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
      'TransientError',
      'ConflictError',
    ],
    IntervalSeconds: 1,
    BackoffRate: 2,
    MaxAttempts: 6,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL' as const,
  },
];

const failsForGood = { ErrorEquals: ['States.ALL'], Assign: { fault: x.fault }, Next: 'NeedsAttention' };
/** A business branch, not an error: nobody acted before the checkpoint. */
const checkpointDue = { ErrorEquals: ['States.Timeout'], Next: 'FollowUp' };

type Words = { comment: string; next?: string };

/** A step that changes the ticket and answers with the `Place` where it stands then. */
const work = (functionArn: string, { comment, next = 'Route' }: Words): TaskState => ({
  Type: 'Task',
  Comment: comment,
  Resource: lambdaInvoke,
  Arguments: { FunctionName: functionArn, Payload: x.executionInput },
  TimeoutSeconds: workTimeoutSeconds,
  Retry: retry,
  Catch: [failsForGood],
  Assign: { place: x.answer },
  Output: x.answer,
  Next: next,
});

/**
 * A wait for people, at most until the ticket's next checkpoint. It names the stage that it is for and the turn that
 * the execution knows, so that `park` keeps the token only while the ticket still stands there.
 */
const wait = (parkArn: string, { stage, comment }: { stage: Stage; comment: string }): TaskState => ({
  Type: 'Task',
  Comment: comment,
  Resource: lambdaInvokeAndWait,
  Arguments: {
    FunctionName: parkArn,
    Payload: {
      ticketId: x.ticketId,
      generation: x.generation,
      turn: '{% $place.turn %}',
      stage,
      token: x.taskToken,
    },
  },
  TimeoutSeconds: '{% $place.timeoutSeconds %}',
  Retry: retry,
  Catch: [checkpointDue, failsForGood],
  Assign: { place: x.settlement },
  Output: x.settlement,
  Next: 'Route',
});

const route: ChoiceState = {
  Type: 'Choice',
  Comment: 'Send the call on to where its ticket stands.',
  Choices: Object.entries(stateOf).map(([stage, next]) => ({ Condition: x.standsAt(stage), Next: next })),
  Assign: { fault: { state: 'Route', error: 'UnknownStage' } },
  Default: 'NeedsAttention',
};

const steps = (arns: FunctionArns): Record<string, State> => ({
  Resume: work(arns.resume, {
    comment:
      'Read where the ticket stands: an execution is only a cursor and can be started again at any time.',
  }),
  Route: route,
  Triage: work(arns.triage, {
    comment:
      'Is the call in scope, what is it about, who takes it, and is there a known solution? (R3, R10, R11)',
  }),
  Redirect: work(arns.redirect, {
    comment: 'Out of scope: an honest answer that names the clause, and a route where one exists. (R10)',
  }),
  // Straight to its wait: a ticket that went elsewhere meanwhile has a timeout of one second there, and is routed on.
  AttemptFirstLevel: work(arns['attempt-first-level'], {
    comment: 'Offer the next known solution to the requester. (R14)',
    next: 'AwaitFirstLevel',
  }),
  Escalate: work(arns.escalate, {
    comment: 'Functional escalation: hand the call over to the right group or provider. (R3, R13, R14)',
  }),
  FollowUp: work(arns.checkpoint, {
    comment: 'A checkpoint is due: warn, remind, chase, or close after silence. (R4, R7, R8)',
  }),
  Reopen: work(arns.reopen, { comment: 'The requester refused or came back: work goes on. (R7)' }),
  Close: work(arns.close, { comment: 'The requester agreed that it is solved. (R7)' }),
});

const waits = (park: string): Record<string, State> => ({
  AwaitFirstLevel: wait(park, {
    stage: 'await-first-level',
    comment: 'The first level and the requester try the known solution while the window is open. (R14)',
  }),
  AwaitResolution: wait(park, {
    stage: 'await-resolution',
    comment: 'A group or provider works on it; the desk keeps watching what it handed over. (R4, R15)',
  }),
  AwaitRequester: wait(park, {
    stage: 'await-requester',
    comment: 'Information was asked for; the resolution clock stands still. (R13)',
  }),
  AwaitConfirmation: wait(park, {
    stage: 'await-confirmation',
    comment: 'Solved; closed only with the consent of the requester. (R7)',
  }),
});

const ends = (arns: FunctionArns): Record<string, State> => ({
  NeedsAttention: {
    Type: 'Task',
    Comment: 'A step failed for good: the ticket says so, and an operator resumes it.',
    Resource: lambdaInvoke,
    Arguments: {
      FunctionName: arns['need-attention'],
      Payload: { ticketId: x.ticketId, generation: x.generation, error: x.faultInWords },
    },
    TimeoutSeconds: workTimeoutSeconds,
    Retry: retry,
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Stopped' }],
    Next: 'Stopped',
  },
  Stopped: {
    Type: 'Fail',
    Error: 'NeedsAttention',
    Cause: x.faultInWords,
  },
  Done: { Type: 'Succeed', Comment: 'Closed or cancelled, or a younger execution has taken over.' },
});

/**
 * How a ticket lives: the Step Functions definition as plain data, JSONata throughout.
 * Its input is an `Execution`; every task answers with a `Place`, kept in the variable `$place`, and `Route` reads it.
 */
export const ticketLifecycle = (functionArns: FunctionArns): StateMachine => ({
  Comment:
    'How a ticket lives, from the call to its confirmed end. The ticket is the truth, this is its cursor.',
  QueryLanguage: 'JSONata',
  StartAt: 'Resume',
  States: { ...steps(functionArns), ...waits(functionArns.park), ...ends(functionArns) },
});
