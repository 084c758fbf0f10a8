import * as z from 'zod';
import type { Architecture, Resource } from './template.ts';

/** An arrow of the picture: `from` does `what` with `to`. */
export type Wire = { from: string; to: string; what: string };

/** An arrow between what two properties of a resource refer to; where one is left out, the resource's own part. */
type Rule = { from?: string; to?: string; what: string };

const rules: Record<string, Rule[]> = {
  'AWS::Lambda::EventSourceMapping': [
    { from: 'EventSourceArn', to: 'FunctionName', what: 'stream' },
    { from: 'FunctionName', to: 'DestinationConfig', what: 'failures' },
  ],
  'AWS::Lambda::Permission': [{ from: 'SourceArn', to: 'FunctionName', what: 'calls' }],
  'AWS::Scheduler::Schedule': [{ to: 'Target', what: 'calls' }],
  'AWS::Events::Rule': [{ to: 'Targets', what: 'calls' }],
  'AWS::CloudFront::Distribution': [
    { to: 'DistributionConfig.Origins', what: 'forwards' },
    { from: 'DistributionConfig.WebACLId', what: 'guards' },
    { from: 'DistributionConfig.ViewerCertificate', what: 'names' },
  ],
  'AWS::ApiGatewayV2::Authorizer': [{ from: 'ApiId', to: 'JwtConfiguration.Issuer', what: 'asks for keys' }],
  'AWS::Cognito::UserPoolClient': [{ to: 'UserPoolId', what: 'signs in' }],
  'AWS::SES::ReceiptRule': [{ to: 'Rule', what: 'keeps mail' }],
  'AWS::DynamoDB::Table': [{ from: 'SSESpecification', what: 'encrypts' }],
  'AWS::SNS::Topic': [{ from: 'KmsMasterKeyId', what: 'encrypts' }],
  'AWS::S3::Bucket': [{ from: 'BucketEncryption', what: 'encrypts' }],
};

/** What a grant is for, in a word; grants of other actions are not drawn, nor is the key, which goes with the data. */
const verbs: readonly [RegExp, string][] = [
  [/^dynamodb:(Get|Query)/, 'reads'],
  [/^dynamodb:(Put|Update)/, 'writes'],
  [/^states:Start/, 'starts'],
  [/^states:SendTask/, 'wakes'],
  [/^states:(Describe|Get)/, 'looks'],
  [/^ses:Send/, 'sends'],
  [/^sns:Publish/, 'publishes'],
  [/^lambda:Invoke/, 'calls'],
];

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(z.object({ Action: oneOrMore, Resource: z.unknown() })) }),
});

/** Every arrow between two different parts, once. */
export const wiresOf = ({ stacks, partsOf }: Architecture): Wire[] => {
  const drawn = stacks
    .flatMap(({ resources }) => resources)
    .flatMap((resource) => [...ruled(resource, partsOf), ...granted(resource, partsOf)])
    .filter(({ from, to }) => from !== to);
  const byText = new Map(drawn.map((wire) => [`${wire.from} ${wire.to} ${wire.what}`, wire]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, wire]) => wire);
};

type PartsOf = Architecture['partsOf'];

const ruled = ({ part, type, properties }: Resource, partsOf: PartsOf): Wire[] => {
  const ends = (path?: string) => (path === undefined ? [part] : partsOf(valueAt(properties, path)));
  return (rules[type] ?? []).flatMap((rule) =>
    ends(rule.from).flatMap((from) => ends(rule.to).map((to) => ({ from, to, what: rule.what }))),
  );
};

const record = z.record(z.string(), z.unknown());

const valueAt = (properties: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => record.safeParse(value).data?.[key], properties);

const granted = ({ part, type, properties }: Resource, partsOf: PartsOf): Wire[] => {
  if (type !== 'AWS::IAM::Policy') return [];
  return policy
    .parse(properties)
    .PolicyDocument.Statement.flatMap(({ Action, Resource: on }) =>
      verbs
        .filter(([pattern]) => Action.some((action) => pattern.test(action)))
        .flatMap(([, what]) => partsOf(on).map((to) => ({ from: part, to, what }))),
    );
};
