import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { randomBytes } from 'node:crypto';
import type { Person } from '../../../domain/directory.ts';
import { deskTable } from '../../../functions/adapters/table/desk-table.ts';
import { documentClient } from '../../../functions/adapters/table/document-client.ts';
import type { DirectoryRecord } from '../../../functions/ports/desk-table.ts';
import { demoRecords } from '../../../local/demo/demo-data.ts';
import { roundTheClockRecords } from './round-the-clock.ts';
import { describeClient, machineToken, signIn, type Tokens } from './sign-in.ts';
import { stackResources } from './stack-resources.ts';
import { warmUpClaims } from './warm-up.ts';

/** The demo's machine is the customer's client: the desk knows it by the client's id. */
const records = (machineId: string): DirectoryRecord[] =>
  [...demoRecords(), ...roundTheClockRecords].map((one) =>
    one.kind === 'person' && one.record.role === 'machine'
      ? { ...one, record: { ...one.record, id: machineId } }
      : one,
  );

/**
 * Enters the demo's records and people, and signs everybody in.
 *
 * @returns tokens by e-mail address
 */
export const furnish = async (url: string, stacks: readonly string[]): Promise<Record<string, Tokens>> => {
  const deployed = await stackResources(stacks);
  const pool = deployed.one('AWS::Cognito::UserPool');
  const clientOf = (prefix: string) =>
    describeClient(pool, deployed.one('AWS::Cognito::UserPoolClient', prefix));
  const [consoleClient, machine] = [await clientOf('ConsoleClient'), await clientOf('MachineClient')];
  const all = records(machine.id);
  const tableName = deployed.one('AWS::DynamoDB::Table');
  const table = deskTable({ client: documentClient(new DynamoDBClient()), tableName, clock: Date.now });
  for (const record of all) await table.put(record);
  const people = all.flatMap((one) => (one.kind === 'person' ? [one.record] : []));
  const password = `Aa1!${randomBytes(12).toString('base64url')}`;
  const claims = deployed.one('AWS::Lambda::Function', 'SignInClaims');
  for (const person of people) await warmUpClaims(claims, person);
  const tokens = people.map(async (person) => {
    if (person.role === 'machine') return [person.email, await machineToken(url, machine)] as const;
    await addToPool(pool, person, password);
    return [person.email, await signIn(url, consoleClient, { username: person.email, password })] as const;
  });
  return Object.fromEntries(await Promise.all(tokens));
};

const addToPool = async (
  UserPoolId: string,
  { email: Username, role: GroupName }: Person,
  Password: string,
): Promise<void> => {
  const cognito = new CognitoIdentityProviderClient();
  const UserAttributes = [
    { Name: 'email', Value: Username },
    { Name: 'email_verified', Value: 'true' },
  ];
  const user = { UserPoolId, Username };
  await cognito.send(new AdminCreateUserCommand({ ...user, UserAttributes, MessageAction: 'SUPPRESS' }));
  await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password, Permanent: true }));
  await cognito.send(new AdminAddUserToGroupCommand({ ...user, GroupName }));
};
