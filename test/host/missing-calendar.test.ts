import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { directoryKey } from '../../functions/adapters/table/keys.ts';
import { startTestDatabase, type TestDatabase } from '../../local/database/testing.ts';
import { tableNames } from '../../local/tables.ts';
import { personAt } from '../support/api.ts';
import { startTestHost, type TestHost } from '../support/host.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy } from '../support/tickets.ts';
import { mondayMorning } from '../support/use-desk.ts';

/** The desk on a database of somebody else's, so that the calendar can be taken away behind its back. */
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
  vi.restoreAllMocks();
  await host.stop();
  await database.stop();
});

const as = (email: string) => personAt(host, email);
const item = { TableName: tableNames.desk, Key: directoryKey('calendar', 'turkey-office') };
/** The desk reads its directory anew after half a minute of real time. */
const forget = (): void => {
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 60_000);
};

describe('service hours that are gone', () => {
  it('R8: are seen on the ticket and by an administrator, stop its clocks, and come back with the calendar', async () => {
    const [ayse, agent] = [as(people.ayse), as(people.level1)];
    const { id } = await ayse.open({ title: 'Garip bir şey var' });
    const before = await atStage(host, agent, { id, stage: 'await-first-level' });
    const { Item } = await database.documents.send(new GetCommand(item));
    await database.documents.send(new DeleteCommand(item));
    forget();

    const refused = await agent.refused({ id }, 'classify', { impact: 1, urgency: 1 });
    expect(refused).toMatchObject({ status: 503, code: 'service-hours-missing' });
    expect(await ayse.refusal({ path: '/v1/tickets', body: { title: 'Bir şey daha' } })).toMatchObject({
      code: 'service-hours-missing',
    });
    const marked = await agent.ticket({ id });
    expect(marked.attention?.reason).toBe('calendar turkey-office is not in the directory');
    expect(marked.sla).toEqual(before.sla);
    const [alarm] = await mailsBy(host, marked, { template: 'attention-needed' });
    expect(alarm?.to).toBe(people.administrator);

    await host.advance('P3D');
    const later = await agent.ticket({ id });
    expect(later).toMatchObject({ version: marked.version, sla: before.sla });
    expect(await agent.refused({ id }, 'resume')).toMatchObject({ code: 'service-hours-missing' });

    await database.documents.send(new PutCommand({ TableName: item.TableName, Item }));
    forget();
    expect((await agent.give({ id }, 'resume')).attention).toBeUndefined();
    await host.eventually('the workflow goes on', async () => {
      const { status } = await agent.workflow({ id });
      return status === 'running' ? status : undefined;
    });
  });
});
