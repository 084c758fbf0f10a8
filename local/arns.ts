import { functionArnsOf, type TaskName, taskNames } from '../workflows/ticket-lifecycle.ts';

const account = 'eu-central-1:000000000000';

export const stateMachineArn = `arn:aws:states:${account}:stateMachine:ticket-lifecycle`;
export const digestTopicArn = `arn:aws:sns:${account}:digest`;
export const taskArns = functionArnsOf((task) => `arn:aws:lambda:${account}:function:${task}`);

/** The task whose function has this ARN. */
export const taskOfArn = (functionArn: string): TaskName | undefined =>
  taskNames.find((task) => taskArns[task] === functionArn);
