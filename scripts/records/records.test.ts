import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestTable, type TestTable } from '../../functions/adapters/table/testing.ts';
import type { DirectoryRecord } from '../../functions/ports/desk-table.ts';
import { demoRecords } from '../../local/demo/demo-data.ts';
import { findDeployed } from './deployed.ts';
import { enterRecords } from './enter.ts';
import { inviteTo } from './invite.ts';
import { parseRecords, RecordsError } from './record-file.ts';

let desk: TestTable;
beforeAll(async () => {
  desk = await startTestTable();
});
afterAll(() => desk.stop());

const demo = parseRecords(JSON.stringify(demoRecords()));
const peopleOf = (records: DirectoryRecord[]) =>
  records.flatMap((one) => (one.kind === 'person' ? [one.record] : []));
const nobody = () => Promise.resolve(false);

describe('U7: the records of a deployed desk', { timeout: 30_000 }, () => {
  test('U7: a whole desk is entered from a file, and its people are invited, machines not', async () => {
    const invite = vi.fn().mockResolvedValue(true);
    const invited = await enterRecords(demo, { directory: desk.table, invite });
    const people = peopleOf(demo).filter(({ role }) => role !== 'machine');
    expect(people.length).toBeGreaterThan(5);
    expect(invited).toEqual(people);
    expect(invite.mock.calls.map(([person]) => person)).toEqual(people);
    const directory = desk.another();
    expect(await directory.people()).toHaveLength(peopleOf(demo).length);
    expect((await directory.customers()).map(({ id }) => id)).toEqual(['acme', 'ege', 'marmara']);
  });

  test('U7: entering the same again changes nothing, and nobody whom the pool knows counts as invited', async () => {
    await enterRecords(demo, { directory: desk.table, invite: nobody });
    const before = await desk.another().people();
    expect(await enterRecords(demo, { directory: desk.another(), invite: nobody })).toEqual([]);
    expect(await desk.another().people()).toEqual(before);
  });

  test('R2: a record that names another which is nowhere is refused, and nothing is entered', async () => {
    const group = { id: 'new-group', name: { tr: 'Yeni', en: 'New' }, level: 'L1' } as const;
    const [person] = peopleOf(demo);
    const stray = { ...person!, id: 'stray', customerId: 'nowhere', groupIds: ['no-group', 'new-group'] };
    const entering = enterRecords(
      [
        { kind: 'group', record: group },
        { kind: 'person', record: stray },
      ],
      { directory: desk.another(), invite: nobody },
    );
    await expect(entering).rejects.toThrow(
      new RecordsError(
        'person stray: there is no customer nowhere\nperson stray: there is no group no-group',
      ),
    );
    expect((await desk.another().groups()).map(({ id }) => id)).not.toContain('new-group');
  });

  test('R9: a contract that tickets were opened by is not rewritten; its change is the next version', async () => {
    await enterRecords(demo, { directory: desk.table, invite: nobody });
    const standing = (await desk.another().contract('acme-2026', 1))!;
    const change = (version: number): DirectoryRecord[] => [
      { kind: 'contract', record: { ...standing, version, warnAtPercents: [50] } },
    ];
    const entered = enterRecords(change(1), { directory: desk.another(), invite: nobody });
    await expect(entered).rejects.toThrow('version 1 stands; enter the change as version 2');
    await enterRecords(change(2), { directory: desk.another(), invite: nobody });
    expect(await desk.another().contract('acme-2026')).toMatchObject({ version: 2, warnAtPercents: [50] });
  });

  test.each([
    ['no JSON', 'kind: person', 'The file is not JSON.'],
    ['an unknown kind', '[{"kind":"team","record":{}}]', '0.kind'],
    [
      'a malformed field',
      '[{"kind":"provider","record":{"id":"a","name":"A","email":"a"}}]',
      '0.record.email',
    ],
    ['no array', '{}', 'array'],
  ])('U8: %s is refused with its place', (_, text, place) => {
    expect(() => parseRecords(text)).toThrow(RecordsError);
    expect(() => parseRecords(text)).toThrow(place);
  });
});

describe('U6: people of a user pool', () => {
  const [person] = peopleOf(demo);

  test('U6: a person is invited by mail, with the address that the desk vouches for', async () => {
    const cognito = mockClient(CognitoIdentityProviderClient);
    cognito.on(AdminCreateUserCommand).resolves({});
    expect(await inviteTo(new CognitoIdentityProviderClient(), 'pool')(person!)).toBe(true);
    expect(cognito.commandCalls(AdminCreateUserCommand)[0]?.args[0].input).toEqual({
      UserPoolId: 'pool',
      Username: person!.email,
      DesiredDeliveryMediums: ['EMAIL'],
      UserAttributes: [
        { Name: 'email', Value: person!.email },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'name', Value: person!.name },
      ],
    });
  });

  test('U6: a person whom the pool knows keeps password and attributes', async () => {
    const cognito = mockClient(CognitoIdentityProviderClient);
    cognito
      .on(AdminCreateUserCommand)
      .rejects(new UsernameExistsException({ message: 'exists', $metadata: {} }));
    expect(await inviteTo(new CognitoIdentityProviderClient(), 'pool')(person!)).toBe(false);
  });
});

describe('U7: where a stage is deployed', () => {
  const summary = (ResourceType: string, PhysicalResourceId: string) => ({
    ResourceType,
    PhysicalResourceId,
    LogicalResourceId: ResourceType,
    LastUpdatedTimestamp: new Date(0),
    ResourceStatus: 'CREATE_COMPLETE' as const,
  });

  test('U7: table and user pool are found in the stage’s stack, over pages', async () => {
    const stacks = mockClient(CloudFormationClient);
    stacks
      .on(ListStackResourcesCommand, { StackName: 'yardim-masasi-prod-data' })
      .resolvesOnce({ StackResourceSummaries: [summary('AWS::DynamoDB::Table', 'desk')], NextToken: 'more' })
      .resolvesOnce({ StackResourceSummaries: [summary('AWS::Cognito::UserPool', 'pool')] });
    expect(await findDeployed(new CloudFormationClient(), 'prod')).toEqual({
      tableName: 'desk',
      userPoolId: 'pool',
    });
  });

  test('U7: a stack without them is named', async () => {
    mockClient(CloudFormationClient).on(ListStackResourcesCommand).resolves({});
    await expect(findDeployed(new CloudFormationClient(), 'dev')).rejects.toThrow(
      'yardim-masasi-dev-data has no AWS::DynamoDB::Table',
    );
  });
});
