/** A resource of a template, as far as it is looked into; `id` is its logical id, `stack` the last part of its stack's name. */
type Resource = { id: string; stack: string; Type: string; Properties?: Record<string, unknown> };

/**
 * What holds something that a deployment must not lose, or has a name that others know, and the properties whose change
 * would have CloudFormation replace it (or, for a user pool, refuse): "Update requires: Replacement" in the template
 * reference, https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/
 */
const fixedProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGatewayV2::Api': ['ProtocolType'],
  'AWS::CloudFront::Distribution': [],
  'AWS::Cognito::UserPool': ['AliasAttributes', 'Schema', 'UsernameAttributes', 'UsernameConfiguration'],
  'AWS::Cognito::UserPoolClient': ['GenerateSecret', 'UserPoolId'],
  'AWS::Cognito::UserPoolDomain': ['Domain', 'UserPoolId'],
  'AWS::Cognito::UserPoolGroup': ['GroupName', 'UserPoolId'],
  'AWS::Cognito::UserPoolResourceServer': ['Identifier', 'UserPoolId'],
  'AWS::DynamoDB::Table': ['ImportSourceSpecification', 'KeySchema', 'TableName'],
  'AWS::KMS::Key': [],
  'AWS::S3::Bucket': ['BucketName', 'BucketNamePrefix', 'BucketNamespace', 'ObjectLockEnabled'],
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
  'AWS::SNS::Topic': ['FifoTopic', 'TopicName'],
  'AWS::SQS::Queue': ['FifoQueue', 'QueueName'],
  'AWS::StepFunctions::StateMachine': ['StateMachineName', 'StateMachineType'],
  'AWS::StepFunctions::StateMachineAlias': ['Name'],
};

/** One line per resource that must stay itself from deployment to deployment, in a stable order. */
export const statefulResources = (resources: Resource[]): Record<string, unknown> =>
  Object.fromEntries(
    resources
      .flatMap(({ id, stack, Type, Properties = {} }) => {
        const fixed = fixedProperties[Type];
        if (!fixed) return [];
        const kept = fixed.flatMap((name) => (name in Properties ? [[name, Properties[name]] as const] : []));
        return [[`${stack}/${id}`, { Type, ...Object.fromEntries(kept) }] as const];
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
