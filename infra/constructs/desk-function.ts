import { Duration } from 'aws-cdk-lib';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { environmentKeys } from '../../functions/environment.ts';
import type { CodeOf } from '../code.ts';
import { deskFunctions, type FunctionName, type FunctionSpec } from '../desk-functions.ts';
import type { Stage } from '../stage.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { countContractTrouble } from './contract-trouble.ts';
import { type Operations, soon } from './operations.ts';
import { acknowledge } from './waivers.ts';

/** What every function's construct needs besides its own. */
export type Workshop = { stage: Stage; codeOf: CodeOf; operations: Operations };

/** Settings by their names in `functions/environment.ts`. */
export type Settings = Partial<Record<keyof typeof environmentKeys, string>>;

export type DeskFunctionProps = Workshop & {
  name: FunctionName;
  settings: Settings;
  /** Whether something calls it without waiting for the answer, so that a failure must be kept. */
  asynchronous?: boolean;
};

/** One Lambda function of the desk with a role, a log group and an alarm of its own. */
export class DeskFunction extends LambdaFunction {
  declare readonly role: IRole;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    const spec: FunctionSpec = deskFunctions[props.name];
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: props.stage.logRetentionDays });
    super(scope, id, {
      ...platform,
      role,
      logGroup,
      code: props.codeOf(props.name),
      timeout: Duration.seconds(spec.timeoutSeconds),
      memorySize: spec.memoryMb,
      environment: environmentOf(props),
      ...(props.stage.reserveConcurrency &&
        spec.concurrency && { reservedConcurrentExecutions: spec.concurrency }),
      ...(props.asynchronous && failuresKept(scope, id, props.operations)),
    });
    logGroup.grantWrite(role);
    countContractTrouble(this, { logGroup, stage: props.stage });
    acknowledge(role, tracesGoAnywhere);
    acknowledge(this, failuresAreKeptElsewhere);
    props.operations.watch(this, 'Failing', {
      metric: this.metricErrors({ period: soon }),
      threshold: 1,
      meaning: `The function ${props.name} fails.`,
      runbook: 'function-errors',
    });
  }
}

const platform = {
  runtime: Runtime.NODEJS_24_X,
  architecture: Architecture.ARM_64,
  handler: 'index.handler',
  loggingFormat: LoggingFormat.JSON,
  applicationLogLevelV2: ApplicationLogLevel.INFO,
  systemLogLevelV2: SystemLogLevel.WARN,
  tracing: Tracing.ACTIVE,
} as const;

const environmentOf = ({ name, settings }: DeskFunctionProps): Record<string, string> => ({
  NODE_OPTIONS: '--enable-source-maps',
  POWERTOOLS_SERVICE_NAME: name,
  ...Object.fromEntries(
    Object.entries(environmentKeys).flatMap(([setting, key]) => {
      const value = Object.entries(settings).find(([given]) => given === setting)?.[1];
      return value === undefined ? [] : [[key, value]];
    }),
  ),
});

/** Lambda tries an asynchronous call again twice (its default) before it counts as failed. */
const failuresKept = (scope: Construct, id: string, operations: Operations) => ({
  retryAttempts: 2,
  maxEventAge: Duration.hours(6),
  onFailure: new SqsDestination(
    new DeadLetterQueue(scope, `${id}Failures`, {
      operations,
      meaning: `${id} has failed three times and was given up.`,
    }),
  ),
});

const tracesGoAnywhere = {
  'AwsSolutions-IAM5[Resource::*]':
    'X-Ray has no resources to name: PutTraceSegments and PutTelemetryRecords take only *.',
};

const failuresAreKeptElsewhere = {
  'Serverless-LambdaDLQ':
    'A dead-letter queue serves asynchronous calls only: those have an on-failure destination, streams one at their mapping, and whoever waits for an answer gets the error.',
};
