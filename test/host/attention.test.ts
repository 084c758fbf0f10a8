import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { directoryKey } from '../../functions/adapters/table/keys.ts';
import { startTestDatabase, type TestDatabase } from '../../local/database/testing.ts';
import { tableNames } from '../../local/tables.ts';
import { personAt } from '../support/api.ts';
import { startTestHost, type TestHost } from '../support/host.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy } from '../support/tickets.ts';
import { mondayMorning } from '../support/use-desk.ts';

/** The desk on a database of somebody else's, so that a record can be damaged behind its back. */
let database: TestDatabase;
let host: TestHost;
beforeAll(async () => {
  database = await startTestDatabase();
  vi.stubEnv('DYNAMODB_ENDPOINT', database.endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  host = await startTestHost({ startAt: mondayMorning });
});
afterAll(async () => {
  await host.stop();
  await database.stop();
});

const as = (email: string) => personAt(host, email);
const damaged = { TableName: tableNames.desk, Key: directoryKey('service', 'damaged') };
/** The desk reads its directory anew after half a minute. */
const forget = () => host.advance('PT1M');

describe('a task that fails for good', () => {
  it('R4, U8: shows on the ticket and by mail, and the ticket goes on when an operator resumes it', async () => {
    await database.documents.send(
      new PutCommand({ TableName: damaged.TableName, Item: { ...damaged.Key, record: { id: 'damaged' } } }),
    );
    await forget();
    const [ayse, agent] = [as(people.ayse), as(people.level1)];
    const { id } = await ayse.open({ title: 'Garip bir şey var' });
    const stopped = await host.eventually('the ticket needs attention', async () => {
      const ticket = await agent.ticket({ id });
      return ticket.attention && ticket;
    });
    expect(stopped).toMatchObject({
      status: 'new',
      stage: 'triage',
      commands: expect.arrayContaining(['resume']),
    });
    expect(stopped.attention?.reason).toMatch(/^Triage: /);
    expect(await agent.workflow({ id })).toMatchObject({ status: 'failed', attention: stopped.attention });
    expect((await agent.list({ customerId: 'acme' })).items[0]).toMatchObject({ id, attention: true });
    const [alarm] = await mailsBy(host, stopped, { template: 'attention-needed' });
    expect(alarm?.to).toBe(people.administrator);
    const own = await ayse.ticket({ id });
    expect(own.attention).toBeUndefined();
    expect(own.commands).not.toContain('resume');

    await host.advance('PT3H');
    expect((await agent.ticket({ id })).generation).toBe(1);

    await database.documents.send(new DeleteCommand(damaged));
    await forget();
    await agent.give({ id }, 'resume');
    const again = await atStage(host, agent, { id, stage: 'await-first-level' });
    expect(again).toMatchObject({ generation: 2 });
    expect(again.attention).toBeUndefined();
    expect(await agent.workflow({ id })).toMatchObject({ generation: 2, status: 'running' });
    expect(await agent.refused({ id }, 'resume')).toMatchObject({ status: 409 });
  });
});
