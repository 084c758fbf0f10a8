import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IUserPool, IUserPoolClient, OAuthScope } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { allEndpoints } from '../../functions/api/contract/all.ts';
import type { Stage } from '../stage.ts';
import { type Operations, soon } from './operations.ts';
import { acknowledge } from './waivers.ts';

export type DeskApiProps = { stage: Stage; operations: Operations };
export type RoutesProps = {
  handler: IFunction;
  userPool: IUserPool;
  clients: IUserPoolClient[];
  scopes: { read: OAuthScope; write: OAuthScope };
};

/** The HTTPS API: the contract's routes, tokens verified before anything of ours runs, and no origin allowed by CORS. */
export class DeskApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { stage, operations }: DeskApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', { createDefaultStage: false, description: 'Yardım Masası' });
    const live = new HttpStage(this, 'Live', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: stage.requestsPerSecond, burstLimit: 2 * stage.requestsPerSecond },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: stage.logRetentionDays }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    operations.watch(this, 'ServerErrors', {
      metric: live.metricServerError({ period: soon, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The API answers with server errors: callers are turned away.',
      runbook: 'api-errors',
    });
  }

  /** Apart from the constructor, as the handler's settings need addresses that need the API's own. */
  addRoutes({ handler, userPool, clients, scopes }: RoutesProps): void {
    const integration = new HttpLambdaIntegration('Desk', handler, {
      // One permission for the API instead of one per route: a function's policy holds 20 kB.
      scopePermissionToRoute: false,
      timeout: Duration.seconds(29),
    });
    const authorizer = new HttpUserPoolAuthorizer('Tokens', userPool, { userPoolClients: clients });
    for (const { path, method, open } of routes) {
      const added = this.api.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        ...(open
          ? { authorizer: new HttpNoneAuthorizer() }
          : { authorizer, authorizationScopes: scopesFor(method, scopes) }),
      });
      if (open) added.forEach((route) => acknowledge(route, openRouteWaivers));
    }
  }
}

type Route = { path: string; method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'ANY'; open: boolean };

/** The contract's routes, and all other paths, so that a wrong path is answered by a problem document as well. */
const routes: Route[] = [
  ...allEndpoints.map((endpoint) => ({
    path: endpoint.path,
    method: endpoint.method,
    open: endpoint.public ?? false,
  })),
  ...['/v1', '/v1/{proxy+}'].map((path) => ({ path, method: 'ANY' as const, open: false })),
];

/** A token needs one of these. */
const scopesFor = (method: Route['method'], { read, write }: RoutesProps['scopes']): string[] => {
  if (method === 'ANY') return [read.scopeName, write.scopeName];
  return [method === 'GET' ? read.scopeName : write.scopeName];
};

/** Route keys instead of paths, no address, no browser: nothing in it tells who called or about what. */
const accessLogFields = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  protocol: '$context.protocol',
  responseBytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  integrationLatencyMs: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
  authorizerError: '$context.authorizer.error',
};

const openRouteWaivers = {
  'AwsSolutions-APIG4': 'The description of the API is public; it holds no data of the desk.',
};
