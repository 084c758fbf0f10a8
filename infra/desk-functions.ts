/**
 * A function's entry file, and what it needs; `concurrency` bounds those that an accident could multiply. What a function
 * that `loadsLater` imports by a call of `import` is no part of what it starts with.
 */
export type FunctionSpec = {
  entry: string;
  timeoutSeconds: number;
  memoryMb: number;
  concurrency?: number;
  loadsLater?: true;
};

const task = (name: string, timeoutSeconds = 10): FunctionSpec => ({
  entry: `functions/lifecycle/${name}/index.ts`,
  timeoutSeconds,
  memoryMb: 512,
});

/** The tasks of the workflow, by the names that its definition uses. */
export const lifecycleFunctions = {
  resume: task('resume'),
  // A process that starts learns from thousands of calls first, which takes a whole processor (1,769 MB) some seconds; and
  // it waits up to 5 s for a model, where the stage has one.
  triage: { ...task('triage', 30), memoryMb: 1_769 },
  'attempt-first-level': task('attempt-first-level'),
  park: task('park'),
  escalate: task('escalate'),
  redirect: task('redirect'),
  checkpoint: task('checkpoint'),
  reopen: task('reopen'),
  close: task('close'),
  'need-attention': task('need-attention'),
} as const;

/** Every function of the desk. */
export const deskFunctions = {
  ...lifecycleFunctions,
  api: { entry: 'functions/api/index.ts', timeoutSeconds: 20, memoryMb: 1024, loadsLater: true },
  // Starts workflows and writes events that it reads again: a loop would multiply here first.
  'stream-workflow': {
    entry: 'functions/stream/workflow/index.ts',
    timeoutSeconds: 30,
    memoryMb: 512,
    concurrency: 50,
  },
  'stream-mail': {
    entry: 'functions/stream/mail/index.ts',
    timeoutSeconds: 60,
    memoryMb: 512,
    concurrency: 10,
  },
  digest: { entry: 'functions/digest/index.ts', timeoutSeconds: 300, memoryMb: 512, concurrency: 1 },
  sweeper: { entry: 'functions/sweeper/index.ts', timeoutSeconds: 300, memoryMb: 512, concurrency: 1 },
  // Cognito waits 5 s for a trigger, whatever the function's own timeout says.
  'sign-in-claims': { entry: 'functions/sign-in-claims/index.ts', timeoutSeconds: 4, memoryMb: 512 },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof deskFunctions;
export const functionNames = Object.keys(deskFunctions).filter(
  (name): name is FunctionName => name in deskFunctions,
);
