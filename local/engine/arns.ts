/** The names of things as the Step Functions API spells them. */
export const executionArnOf = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

/** The last part of an ARN: a machine's or an execution's name. */
export const nameInArn = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);
