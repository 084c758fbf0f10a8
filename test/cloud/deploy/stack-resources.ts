import { CloudFormationClient, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';

export type StackResources = {
  /** The physical id of the first resource of a type whose logical id begins so; throws when there is none. */
  one: (type: string, prefix?: string) => string;
  /** The physical ids of all resources of a type. */
  all: (type: string) => string[];
};

/** The resources of deployed stacks. */
export const stackResources = async (stacks: readonly string[]): Promise<StackResources> => {
  const client = new CloudFormationClient();
  const described = stacks.map((StackName) => client.send(new DescribeStackResourcesCommand({ StackName })));
  const resources = (await Promise.all(described)).flatMap(({ StackResources = [] }) => StackResources);
  const all = (type: string, prefix = ''): string[] =>
    resources
      .filter(({ ResourceType, LogicalResourceId }) =>
        [ResourceType === type, LogicalResourceId?.startsWith(prefix)].every(Boolean),
      )
      .flatMap(({ PhysicalResourceId }) => PhysicalResourceId ?? []);
  return {
    all,
    one: (type, prefix) => {
      const [first] = all(type, prefix);
      if (first === undefined) throw new Error(`there is no ${type} ${prefix ?? ''}`);
      return first;
    },
  };
};
