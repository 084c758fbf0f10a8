import type { State, StateMachine } from './asl.ts';

const nodeOf = (name: string, state: State): string => {
  if (state.Type === 'Choice') return `  ${name}{${name}}`;
  if (state.Type === 'Succeed' || state.Type === 'Fail') return `  ${name}([${name}])`;
  const waits = state.Type === 'Task' && state.Resource.endsWith('.waitForTaskToken');
  return waits ? `  ${name}[/${name}/]` : `  ${name}[${name}]`;
};

const stageIn = (condition: string): string => /'(.+)'/.exec(condition)?.[1] ?? condition;

const edgesOf = (name: string, state: State): string[] => {
  if (state.Type === 'Choice')
    return state.Choices.map((rule) => `  ${name} -->|${stageIn(rule.Condition)}| ${rule.Next}`);
  if (state.Type !== 'Task') return [];
  const due = state.Catch?.find((handler) => handler.ErrorEquals.includes('States.Timeout'));
  return [
    ...(state.Next === undefined ? [] : [`  ${name} --> ${state.Next}`]),
    ...(due === undefined ? [] : [`  ${name} -. checkpoint due .-> ${due.Next}`]),
  ];
};

/**
 * A Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html) of the lifecycle. Waits are slanted; that any
 * task that fails for good goes to `NeedsAttention` is drawn once, from a note.
 */
export const diagramOf = (machine: StateMachine): string => {
  const states = Object.entries(machine.States);
  return [
    'flowchart TD',
    `  start((start)) --> ${machine.StartAt}`,
    ...states.map(([name, state]) => nodeOf(name, state)),
    ...states.flatMap(([name, state]) => edgesOf(name, state)),
    '  anyTask[any task] -. fails for good .-> NeedsAttention',
    '',
  ].join('\n');
};
