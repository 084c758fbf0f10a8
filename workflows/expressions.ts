/** JSONata expressions of the workflows; Lambdas compute, these only route and reshape. */

/** The call that the execution was started for: `{ ticketId, generation }`, its input. */
export const executionInput = '{% $states.context.Execution.Input %}';

/** The same, field by field, for payloads that carry more. */
export const ticketId = '{% $states.context.Execution.Input.ticketId %}';
export const generation = '{% $states.context.Execution.Input.generation %}';

/** The token that ends a wait. */
export const taskToken = '{% $states.context.Task.Token %}';

/** The answer of a function: a `Place`. */
export const answer = '{% $states.result.Payload %}';

/** What the token of a wait was settled with: a `Place`. */
export const settlement = '{% $states.result %}';

/** What failed, in names only: a cause may quote what a caller wrote. */
export const fault = {
  state: '{% $states.context.State.Name %}',
  error: '{% $states.errorOutput.Error %}',
} as const;

/** One line for the ticket's story and for the operator, such as `Triage: TransientError`. */
export const faultInWords = "{% $fault.state & ': ' & $fault.error %}";

/** True while the ticket stands at `stage`. */
export const standsAt = (stage: string): string => `{% $place.stage = '${stage}' %}`;
