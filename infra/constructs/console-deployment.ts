import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Annotations, Duration } from 'aws-cdk-lib';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import type { ConsoleSite } from './console-site.ts';
import type { SignIn } from './sign-in.ts';
import { acknowledge, placeInFindings, referenceTo } from './waivers.ts';

export type ConsoleDeploymentProps = {
  stage: Stage;
  site: ConsoleSite;
  signIn: SignIn;
  client: UserPoolClient;
};

const built = join('console', 'dist');

/** The console's files as Vite has built them, and what they must know of this stage. */
export class ConsoleDeployment extends Construct {
  readonly #props: ConsoleDeploymentProps;
  readonly #logs: LogGroup;

  constructor(scope: Construct, id: string, props: ConsoleDeploymentProps) {
    super(scope, id);
    this.#props = props;
    this.#logs = new LogGroup(this, 'Logs', { retention: props.stage.logRetentionDays });
    this.#publish('Configuration', {
      source: Source.jsonData('console-config.json', configurationOf(props)),
      cacheControl: fresh,
    });
    if (existsSync(join(built, 'index.html'))) this.#publishBuild();
    else
      Annotations.of(this).addWarningV2(
        'yardim-masasi:console-not-built',
        'console/dist is missing: the stack would be deployed without the console, build it first (npm run build).',
      );
  }

  /** Vite puts a hash of its content into the name of every file below `assets`. */
  #publishBuild(): void {
    this.#publish('Assets', {
      source: Source.asset(built, { exclude: ['*', '!assets', '!assets/**'] }),
      cacheControl: forever,
    });
    this.#publish('Pages', { source: Source.asset(built, { exclude: ['assets'] }), cacheControl: fresh });
  }

  #publish(id: string, { source, cacheControl }: { source: ISource; cacheControl: CacheControl[] }): void {
    const { site } = this.#props;
    const { handlerRole } = new BucketDeployment(this, id, {
      sources: [source],
      cacheControl,
      destinationBucket: site.bucket,
      logGroup: this.#logs,
      // A console that is open in a browser may still ask for files of the build before.
      prune: false,
    });
    // All deployments of a stack share one function; the role stands in it.
    const handler = handlerRole.node.scope ?? handlerRole;
    const { partition, region } = placeInFindings(this);
    const assets = `arn:${partition}:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${region}`;
    acknowledge(handler, {
      ...handlerWaivers,
      [`AwsSolutions-IAM5[Resource::${assets}/*]`]: copies,
      [`AwsSolutions-IAM5[Resource::<${referenceTo(site.bucket)}.Arn>/*]`]: copies,
    });
  }
}

const copies = 'The function comes with the AWS CDK; it copies whole folders between these two buckets.';
const runtime = 'The function comes with the AWS CDK, which chooses its runtime.';
const handlerWaivers = {
  'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
    'The function comes with the AWS CDK and writes nothing but its log.',
  'AwsSolutions-IAM5[Action::s3:GetBucket*]': copies,
  'AwsSolutions-IAM5[Action::s3:GetObject*]': copies,
  'AwsSolutions-IAM5[Action::s3:List*]': copies,
  'AwsSolutions-IAM5[Action::s3:Abort*]': copies,
  'AwsSolutions-IAM5[Action::s3:DeleteObject*]': copies,
  'AwsSolutions-L1': runtime,
  'Serverless-LambdaLatestVersion': runtime,
  'Serverless-LambdaDLQ': 'CloudFormation calls the function and waits for its answer.',
  'Serverless-LambdaTracing': 'The function comes with the AWS CDK and runs during deployments only.',
};

const fresh = [CacheControl.noCache()];
const forever = [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()];

/** What `console/src/configuration.ts` reads; the API is at the console's own origin. */
const configurationOf = ({ signIn, client }: ConsoleDeploymentProps) => ({
  issuer: signIn.issuer,
  clientId: client.userPoolClientId,
  apiUrl: '',
  scope: `openid email profile ${signIn.scopes.read.scopeName} ${signIn.scopes.write.scopeName}`,
});
