import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  CfnStateMachineAlias,
  CfnStateMachineVersion,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type TaskName, taskNames, ticketLifecycle } from '../../workflows/ticket-lifecycle.ts';
import { DeskFunction, type Settings, type Workshop } from './desk-function.ts';
import type { DeskTable } from './desk-table.ts';
import { soon } from './operations.ts';
import { allowCallingModel } from './triage-model.ts';
import { acknowledge, placeInFindings, referenceTo } from './waivers.ts';

export type TicketWorkflowProps = Workshop & { table: DeskTable };
export type LookingAction = 'states:DescribeExecution' | 'states:GetExecutionHistory';

/** The state machine that every ticket lives in, with the functions behind its tasks. */
export class TicketWorkflow extends Construct {
  readonly stateMachine: StateMachine;
  /** The ARN of the alias that executions are started by; moving it back is the way back to the version before. */
  readonly arn: string;

  constructor(scope: Construct, id: string, { table, ...workshop }: TicketWorkflowProps) {
    super(scope, id);
    const { triageModel } = workshop.stage;
    const settingsOf = (name: TaskName): Settings => ({
      table: table.tableName,
      ...(name === 'triage' && triageModel && { triageModel: JSON.stringify(triageModel) }),
    });
    const functions = everyTask(
      (name) => new DeskFunction(this, name, { ...workshop, name, settings: settingsOf(name) }),
    );
    for (const name of taskNames) table.allowWriting(functions[name]);
    if (triageModel) allowCallingModel(functions.triage.role, triageModel);
    this.stateMachine = this.#machine(functions, workshop);
    this.arn = this.#publish();
    this.#allowParkToWake(functions.park);
    this.#watch(workshop);
  }

  /**
   * Starting executions by the alias. Step Functions asks IAM about the state machine, whatever it is qualified by.
   * https://docs.aws.amazon.com/step-functions/latest/dg/auth-version-alias.html
   */
  allowStarting(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['states:StartExecution'],
      resourceArns: [this.stateMachine.stateMachineArn, this.arn],
    });
  }

  /** Ending waits by their tokens. */
  allowWaking(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, ...this.#waking() });
  }

  /** Seeing how executions stand. Their names are made at run time, so the grant is for all of this state machine. */
  allowLooking(grantee: DeskFunction, actions: LookingAction[]): void {
    const executions = Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${this.stateMachine.stateMachineName}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    Grant.addToPrincipal({ grantee, actions, resourceArns: [executions] });
    const { partition, region } = placeInFindings(this);
    const finding = `arn:${partition}:states:${region}:<AWS::AccountId>:execution:<${referenceTo(this.stateMachine)}.Name>:*`;
    acknowledge(grantee.role, {
      [`AwsSolutions-IAM5[Resource::${finding}]`]: "The executions of the tickets' own state machine.",
    });
  }

  #machine(functions: Record<TaskName, DeskFunction>, { stage }: Workshop): StateMachine {
    const definition = ticketLifecycle(everyTask((name) => functions[name].functionArn));
    const machine = new StateMachine(this, 'Lifecycle', {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(Stack.of(this).toJsonString(definition)),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'LifecycleLogs', { retention: stage.logRetentionDays }),
        level: LogLevel.ALL,
        // The data holds the tokens that end the waits.
        includeExecutionData: false,
      },
    });
    machine.addToRolePolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: taskNames.map((name) => functions[name].functionArn),
      }),
    );
    acknowledge(machine, machineWaivers);
    return machine;
  }

  /**
   * A version of every revision of the state machine, and the alias on the newest. The revision's id changes with the
   * definition (and the role and logging) and with nothing else, so an unchanged state machine gets no new version.
   * Versions stay when the next one replaces them.
   * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachineversion.html
   */
  #publish(): string {
    const { stateMachineArn, stateMachineRevisionId } = this.stateMachine;
    const version = new CfnStateMachineVersion(this, 'Version', { stateMachineArn, stateMachineRevisionId });
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const { ref } = new CfnStateMachineAlias(this, 'Live', {
      name: 'live',
      deploymentPreference: { stateMachineVersionArn: version.attrArn, type: 'ALL_AT_ONCE' },
    });
    return ref;
  }

  #waking() {
    return { actions: ['states:SendTaskSuccess'], resourceArns: [this.stateMachine.stateMachineArn] };
  }

  /** A policy beside the role's own: the state machine needs `park` first, so `park` cannot wait for the state machine. */
  #allowParkToWake(park: DeskFunction): void {
    const { actions, resourceArns } = this.#waking();
    const policy = new Policy(this, 'ParkMayWake', {
      statements: [new PolicyStatement({ actions, resources: resourceArns })],
    });
    policy.attachToRole(park.role);
  }

  #watch({ operations }: Workshop): void {
    const { stateMachine } = this;
    const failures = {
      Failed: {
        metric: stateMachine.metricFailed({ period: soon }),
        meaning: 'The workflow of a ticket needs attention.',
      },
      TimedOut: {
        metric: stateMachine.metricTimedOut({ period: soon }),
        meaning: 'The workflow of a ticket ran too long.',
      },
      Aborted: {
        metric: stateMachine.metricAborted({ period: soon }),
        meaning: 'The workflow of a ticket was stopped.',
      },
    };
    for (const [id, { metric, meaning }] of Object.entries(failures))
      operations.watch(this, id, { metric, threshold: 1, meaning, runbook: 'failed-executions' });
  }
}

const everyTask = <Item>(make: (name: TaskName) => Item): Record<TaskName, Item> => ({
  resume: make('resume'),
  triage: make('triage'),
  'attempt-first-level': make('attempt-first-level'),
  park: make('park'),
  escalate: make('escalate'),
  redirect: make('redirect'),
  checkpoint: make('checkpoint'),
  reopen: make('reopen'),
  close: make('close'),
  'need-attention': make('need-attention'),
});

const machineWaivers = {
  'AwsSolutions-IAM5[Resource::*]':
    'X-Ray and the delivery of logs have no resources to name (Step Functions developer guide, logging and tracing).',
};
