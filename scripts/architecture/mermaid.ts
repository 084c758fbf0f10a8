import type { Resource, StackPicture } from './template.ts';
import type { Wire } from './wires.ts';

/** The resources worth naming; alarms are everywhere. */
const names: Record<string, string> = {
  'AWS::ApiGatewayV2::Api': 'HTTP API',
  'AWS::Budgets::Budget': 'budget',
  'AWS::CertificateManager::Certificate': 'certificate',
  'AWS::CloudFront::Distribution': 'distribution',
  'AWS::CloudWatch::Dashboard': 'dashboard',
  'AWS::Cognito::UserPool': 'user pool',
  'AWS::Cognito::UserPoolClient': 'client',
  'AWS::Cognito::UserPoolIdentityProvider': 'identity provider',
  'AWS::DynamoDB::Table': 'table',
  'AWS::KMS::Key': 'key',
  'AWS::Lambda::Function': 'function',
  'AWS::S3::Bucket': 'bucket',
  'AWS::SES::EmailIdentity': 'SES identity',
  'AWS::SES::ReceiptRuleSet': 'SES receipt rule set',
  'AWS::SNS::Topic': 'topic',
  'AWS::SQS::Queue': 'dead-letter queue',
  'AWS::Scheduler::Schedule': 'schedule',
  'AWS::StepFunctions::StateMachine': 'state machine',
  'AWS::WAFv2::WebACL': 'web ACL',
};

/** What stands outside and meets the system at a resource. */
const outside: Record<string, (part: string) => Wire> = {
  'AWS::CloudFront::Distribution': (part) => ({ from: 'people', to: part, what: 'HTTPS' }),
  'AWS::ApiGatewayV2::Api': (part) => ({ from: 'machines', to: part, what: 'HTTPS' }),
  'AWS::SES::EmailIdentity': (part) => ({ from: part, to: 'mailboxes', what: 'mail' }),
  'AWS::SES::ReceiptRuleSet': (part) => ({ from: 'mailboxes', to: part, what: 'mail' }),
  'AWS::SNS::Topic': (part) => ({ from: part, to: 'subscribers', what: 'publishes' }),
};

/**
 * A Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html): a box for each stack, in it the parts with what they
 * are made of, and arrows for what they do with each other.
 */
export const diagramOf = (stacks: readonly StackPicture[], wires: readonly Wire[]): string => {
  const named = stacks.map(({ name, resources }) => ({ name, parts: partsOf(resources) }));
  const parts = new Set(named.flatMap((stack) => [...stack.parts.keys()]));
  const met = stacks
    .flatMap(({ resources }) => resources)
    .flatMap(({ part, type }) => outside[type]?.(part) ?? []);
  const inside = wires.filter(({ from, to }) => parts.has(from) && parts.has(to));
  return ['flowchart LR', ...named.flatMap(boxOf), ...arrowsOf([...met, ...inside]), ''].join('\n');
};

type Parts = Map<string, Resource[]>;

const partsOf = (resources: readonly Resource[]): Parts =>
  Map.groupBy(
    resources.filter(({ type }) => type in names),
    ({ part }) => part,
  );

const boxOf = ({ name, parts }: { name: string; parts: Parts }): string[] => [
  `  subgraph ${idOf(name)}["${name}"]`,
  ...[...parts].map(
    ([part, resources]) => `    ${idOf(part)}["<b>${part}</b><br/>${contentsOf(resources)}"]`,
  ),
  '  end',
];

const contentsOf = (resources: readonly Resource[]): string =>
  [...Map.groupBy(resources, ({ type }) => names[type] ?? type)]
    .map(([name, same]) => (same.length === 1 ? name : `${same.length} × ${name}`))
    .join(', ');

/** One arrow from a part to another, whatever it does there. */
const arrowsOf = (wires: readonly Wire[]): string[] =>
  [...Map.groupBy(wires, ({ from, to }) => `${idOf(from)} -->|what| ${idOf(to)}`)].map(
    ([arrow, same]) => `  ${arrow.replace('what', same.map(({ what }) => what).join(', '))}`,
  );

const idOf = (name: string): string => name.replaceAll(/\W/g, '_');
