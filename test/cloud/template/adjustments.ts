import * as z from 'zod';
import type { Adjustment, StackToDeploy } from './adjustment.ts';
import { dropResources } from './drop-resources.ts';
import { changeResources, changeTexts, type Json, type Resource, type Template } from './template.ts';

/** How long a wait lasts at most in the emulator, in seconds. */
const waitSeconds = 20;

/** The scope of every access token of the emulator, whatever was asked for. */
const emulatorScope = 'aws.cognito.signin.user.admin';

const onTemplate =
  (change: (template: Template) => Template) =>
  (stack: StackToDeploy): StackToDeploy => ({ ...stack, template: change(stack.template) });

const without = (...types: string[]) => onTemplate((template) => dropResources(template, types));

const aliasPreference = z.object({ StateMachineVersionArn: z.json() });

/** What an alias leads to, a version; what a version is of, the state machine. */
const behind = ({ Properties: { StateMachineArn, DeploymentPreference } }: Resource): Json =>
  StateMachineArn ?? aliasPreference.parse(DeploymentPreference).StateMachineVersionArn;

const constantWaits = (text: string): string =>
  text.replaceAll(/"TimeoutSeconds":"[^"]+"/g, `"TimeoutSeconds":${waitSeconds}`);

/** Everything that is changed in the synthesised stacks before the emulator gets them. */
export const adjustments: readonly Adjustment[] = [
  {
    name: 'CloudFront without its parts',
    why: 'the emulator knows distributions alone',
    notProved: {
      what: 'who may read the console’s files, its headers, and how its pages are found',
      provedBy: [
        {
          file: 'infra/policies/console.test.ts',
          test: 'U8: only this distribution reads the console’s files, and nobody is let at others from outside',
        },
        {
          file: 'infra/policies/console.test.ts',
          test: 'U8: the distribution signs its requests to the bucket',
        },
        {
          file: 'infra/policies/console.test.ts',
          test: 'U8: pages run the console’s own scripts and talk to its own origins only',
        },
        {
          file: 'infra/policies/console.test.ts',
          test: 'U1: pages and files are found by the routing of a page’s address',
        },
      ],
    },
    apply: without(
      'AWS::CloudFront::OriginAccessControl',
      'AWS::CloudFront::ResponseHeadersPolicy',
      'AWS::CloudFront::Function',
    ),
  },
  {
    name: 'no copying of the console',
    why: 'its custom resource runs the AWS CLI, which the emulator’s functions do not have',
    notProved: {
      what: 'that the console and its configuration are published',
      provedBy: [
        {
          file: 'infra/policies/console.test.ts',
          test: 'U1: what the console must know of its stage is written at the deployment, and never cached',
        },
      ],
    },
    apply: without('Custom::CDKBucketDeployment'),
  },
  {
    name: 'no look of the sign-in pages',
    why: 'the emulator has sign-in pages of its own',
    notProved: {
      what: 'what people see who sign in',
      provedBy: [
        {
          file: 'infra/policies/sign-in.test.ts',
          test: 'U6: people sign in on managed login, which every client for people has a look for',
        },
      ],
    },
    apply: without('AWS::Cognito::ManagedLoginBranding'),
  },
  {
    name: 'no filters of logs',
    why: 'the emulator makes no metrics of what is logged',
    notProved: {
      what: 'that operations learn of missing contracts and service hours',
      provedBy: [
        {
          file: 'infra/policies/watching.test.ts',
          test: 'R8: what a function says of contracts and service hours that are missing raises an alarm',
        },
      ],
    },
    apply: without('AWS::Logs::MetricFilter'),
  },
  {
    name: 'no budget',
    why: 'the emulator has none, and costs nothing',
    notProved: {
      what: 'that operations learn of rising costs',
      provedBy: [
        {
          file: 'infra/policies/desk.test.ts',
          test: 'U9: costs beyond the stage’s budget are told to operations, and before',
        },
      ],
    },
    apply: without('AWS::Budgets::Budget'),
  },
  {
    name: 'the state machine itself instead of its alias',
    why: 'the emulator’s CloudFormation knows no versions and aliases of state machines',
    notProved: {
      what: 'that executions start by the alias, on a version that stays',
      provedBy: [
        {
          file: 'infra/policies/workflow.test.ts',
          test: 'U7: every revision becomes a version that stays, and executions start by the alias on it',
        },
      ],
    },
    apply: onTemplate((template) =>
      dropResources(
        template,
        ['AWS::StepFunctions::StateMachineVersion', 'AWS::StepFunctions::StateMachineAlias'],
        behind,
      ),
    ),
  },
  {
    name: `waits of ${waitSeconds} s`,
    why: 'the emulator fails every execution whose TimeoutSeconds is computed',
    notProved: {
      what: 'that a wait lasts until the ticket’s next checkpoint',
      provedBy: [
        {
          file: 'workflows/ticket-lifecycle.test.ts',
          test: 'R4: every wait ends at the next checkpoint, and that is a branch of its own',
        },
        {
          file: 'infra/policies/workflow.test.ts',
          test: 'R4: every task has Retry, Catch and a timeout longer than its function’s',
        },
      ],
    },
    apply: onTemplate((template) =>
      changeResources(template, 'AWS::StepFunctions::StateMachine', (properties) => ({
        ...properties,
        DefinitionString: changeTexts(properties['DefinitionString'] ?? '', constantWaits),
      })),
    ),
  },
  {
    name: 'one more scope that opens the API',
    why: 'the emulator puts the same scope into every access token, whatever was asked for',
    notProved: {
      what: 'that reading and writing need a scope each',
      provedBy: [
        {
          file: 'infra/policies/console.test.ts',
          test: 'U6: every route but the API’s description wants a token with its scope',
        },
      ],
    },
    apply: onTemplate((template) =>
      changeResources(template, 'AWS::ApiGatewayV2::Route', ({ AuthorizationScopes, ...properties }) => ({
        ...properties,
        ...(Array.isArray(AuthorizationScopes) && {
          AuthorizationScopes: [...AuthorizationScopes, emulatorScope],
        }),
      })),
    ),
  },
  {
    name: 'no termination protection',
    why: 'the emulator refuses to be asked for it',
    notProved: {
      what: 'that the stack of tickets and people is not deleted by accident',
      provedBy: [
        {
          file: 'infra/stacks/data-stack.test.ts',
          test: 'U8: the stack of tickets and people is protected from deletion, the other is not',
        },
      ],
    },
    apply: (stack) => ({ ...stack, terminationProtection: false }),
  },
];

/** The stack as the emulator gets it. */
export const adjusted = (stack: StackToDeploy): StackToDeploy =>
  adjustments.reduce((before, { apply }) => apply(before), stack);
