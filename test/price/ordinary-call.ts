import { personAt } from '../support/api.ts';
import { startTestHost } from '../support/host.ts';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { meteredDatabase, type Units } from './metered-database.ts';
import type { Usage } from './prices.ts';

/** A Monday in service hours. */
const startAt = '2026-10-26T06:00:00.000Z';
const call = { title: 'Yazıcıdan çıktı alamıyorum, kuyrukta bekliyor', impact: 3, urgency: 2 };

/** What only AWS can measure, assumed high: see the function's and the state machine's own reports there. */
const assumed = { gigabyteSecondsPerCall: 0.05, logBytesPerCall: 1_000, logBytesPerTransition: 2_500 };
/** Where a console looks while the ticket lives: its list and the ticket itself. */
const looks = 10;

/** Plays a call that a known solution settles, from its record to its confirmed end, and says what that used. */
export const measureOrdinaryCall = async (): Promise<Usage> => {
  const database = await meteredDatabase();
  const environment = {
    DYNAMODB_ENDPOINT: database.endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  Object.assign(process.env, environment);
  const desk = await startTestHost({ startAt });
  try {
    return await played(desk, database.units);
  } finally {
    await desk.stop();
    await database.stop();
    for (const key of Object.keys(environment)) delete process.env[key];
  }
};

const played = async (desk: Awaited<ReturnType<typeof startTestHost>>, units: Units): Promise<Usage> => {
  const ayse = personAt(desk, people.ayse);
  const before = { ...units };
  const ticket = await ayse.open(call);
  await atStage(desk, ayse, { id: ticket.id, stage: 'await-first-level' });
  await ayse.give(ticket, 'confirm');
  await atStage(desk, ayse, { id: ticket.id, stage: 'ended' });
  const { read, write } = { read: units.read - before.read, write: units.write - before.write };
  const { steps } = await ayse.workflow(ticket);
  const tasks = steps.filter(({ state }) => state !== 'Route' && state !== 'Done').length;
  const events = (await ayse.story(ticket)).length;
  const mails = (await desk.mails({ number: ticket.number })).length;
  const apiRequests = 2 + looks;
  // Each event may come to both readers of the stream in a batch of its own.
  const calls = apiRequests + tasks + 2 * events;
  return {
    'state transitions': steps.length,
    'mails (SES)': mails,
    'write request units': write,
    'read request units': read,
    'API requests': apiRequests,
    'function calls': calls,
    'GB-seconds (arm64)': calls * assumed.gigabyteSecondsPerCall,
    'traces (X-Ray)': calls,
    'GB of logs': (calls * assumed.logBytesPerCall + steps.length * assumed.logBytesPerTransition) / 1e9,
  };
};
