import { type CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';

/** What a stage keeps its people and records in. */
export type Deployed = { tableName: string; userPoolId: string };

/**
 * Finds the stage's table and user pool in the account and region that the client speaks to.
 *
 * @throws the SDK's error when there is no such stack
 */
export const findDeployed = async (client: CloudFormationClient, stage: string): Promise<Deployed> => {
  const StackName = `yardim-masasi-${stage}-data`;
  const ids = new Map<string | undefined, string | undefined>();
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName }))
    for (const { ResourceType, PhysicalResourceId } of StackResourceSummaries)
      ids.set(ResourceType, PhysicalResourceId);
  const only = (type: string): string => {
    const id = ids.get(type);
    if (id === undefined) throw new Error(`The stack ${StackName} has no ${type}.`);
    return id;
  };
  return { tableName: only('AWS::DynamoDB::Table'), userPoolId: only('AWS::Cognito::UserPool') };
};
