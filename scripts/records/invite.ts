import {
  AdminCreateUserCommand,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { unless } from '../../functions/adapters/unless.ts';
import type { Invite } from './enter.ts';

/**
 * Makes a user of the pool, to whom Cognito mails a password for the first sign-in. The address counts as verified: it is
 * the desk that vouches for it, and the mail reaches nobody else.
 */
export const inviteTo =
  (client: CognitoIdentityProviderClient, userPoolId: string): Invite =>
  async ({ email, name }) => {
    const command = new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: email,
      DesiredDeliveryMediums: ['EMAIL'],
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'name', Value: name },
      ],
    });
    return (await unless([UsernameExistsException], () => client.send(command))) !== undefined;
  };
