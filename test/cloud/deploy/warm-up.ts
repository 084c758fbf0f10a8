import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Person } from '../../../domain/directory.ts';

/**
 * Has the trigger that makes claims read a person, whom it then remembers for half a minute. The emulator's token endpoint
 * waits for the trigger on the very thread that the trigger's own calls need, so that it could not read anybody there.
 */
export const warmUpClaims = async (FunctionName: string, { id, role, email }: Person): Promise<void> => {
  const isMachine = role === 'machine';
  const event = {
    triggerSource: isMachine ? 'TokenGeneration_ClientCredentials' : 'TokenGeneration_HostedAuth',
    callerContext: { clientId: isMachine ? id : 'console' },
    request: { userAttributes: isMachine ? {} : { email, email_verified: 'true' } },
  };
  const command = new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) });
  const { FunctionError, Payload } = await new LambdaClient().send(command);
  if (FunctionError) throw new Error(`no claims for ${email}: ${Payload?.transformToString()}`);
};
