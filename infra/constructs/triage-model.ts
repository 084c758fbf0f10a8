import { Stack } from 'aws-cdk-lib';
import { Grant, type IRole } from 'aws-cdk-lib/aws-iam';
import { foundationModelOf, type TriageModelSettings } from '../../functions/triage-model-settings.ts';
import { acknowledge, placeInFindings } from './waivers.ts';

/**
 * Lets a role call one model. Converse is allowed by `bedrock:InvokeModel`.
 *
 * A foundation model is called where the desk runs. An inference profile of this account sends a call on to the model in
 * any region of its area, and IAM asks about both. Which regions these are is AWS's to change, and a list of them would
 * silently make calls fail, so the model is named for all regions, but only on the way through this profile.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export const allowCallingModel = (grantee: IRole, { modelId }: TriageModelSettings): void => {
  const stack = Stack.of(grantee);
  const actions = ['bedrock:InvokeModel'];
  const modelArn = (region: string, model: string): string =>
    `arn:${stack.partition}:bedrock:${region}::foundation-model/${model}`;
  const foundationModel = foundationModelOf(modelId);
  if (foundationModel === undefined) {
    Grant.addToPrincipal({ grantee, actions, resourceArns: [modelArn(stack.region, modelId)] });
    return;
  }
  const profile = stack.formatArn({
    service: 'bedrock',
    resource: 'inference-profile',
    resourceName: modelId,
  });
  Grant.addToPrincipal({ grantee, actions, resourceArns: [profile] });
  Grant.addToPrincipal({
    grantee,
    actions,
    resourceArns: [modelArn('*', foundationModel)],
    conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
  });
  const { partition } = placeInFindings(grantee);
  const finding = `arn:${partition}:bedrock:*::foundation-model/${foundationModel}`;
  acknowledge(grantee, {
    [`AwsSolutions-IAM5[Resource::${finding}]`]:
      'One model, in the regions that its inference profile sends calls to, and through that profile only.',
  });
};
