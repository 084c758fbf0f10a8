import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemOf } from '../support/api.ts';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as } = useDesk();

const path = '/v1/tickets';
const ticketsOf = async (email: string) => (await as(email).list({ limit: '100' })).items.map(({ id }) => id);

let before: string[];
const stored = () => ticketsOf(people.acmeManager);
beforeEach(async () => {
  before = await stored();
});

type Refusal = [what: string, body: unknown, code: string, fields?: string[]];

const twoMiB = 'x'.repeat(2 * 1_024 * 1_024);
const bodies: Refusal[] = [
  ['an empty body', '', 'body-missing'],
  ['blanks', ' \n\t ', 'body-missing'],
  ['wrong JSON', '{"title": "Yazıcı"', 'malformed-json'],
  ['text', 'Yazıcı çalışmıyor', 'malformed-json'],
  ['binary', new Uint8Array([0xff, 0xfe, 0x00, ...randomBytes(2_000)]), 'malformed-json'],
  ['1 MB of JSON', { title: 'Uzun', description: 'x'.repeat(1_000_000) }, 'payload-too-large'],
  ['2 MB of text', twoMiB, 'payload-too-large'],
  ['11 MB, more than the gateway lets in', 'x'.repeat(11 * 1_024 * 1_024), 'payload-too-large'],
  ['null', 'null', 'validation-failed', ['']],
  ['an array', [], 'validation-failed', ['']],
  ['a string', '"Yazıcı"', 'validation-failed', ['']],
  ['no title', {}, 'validation-failed', ['title']],
  ['a blank title', { title: '   ' }, 'validation-failed', ['title']],
  ['a title of 301 letters', { title: 'x'.repeat(301) }, 'validation-failed', ['title']],
  [
    'a description that is too long',
    { title: 'x', description: 'x'.repeat(100_001) },
    'validation-failed',
    ['description'],
  ],
  ['a title that is no text', { title: 7 }, 'validation-failed', ['title']],
  ['half a character', '{"title":"\\ud83d"}', 'validation-failed', ['title']],
  ['an unknown field', { title: 'x', colour: 'red' }, 'validation-failed', ['colour']],
  [
    'a field of the server',
    { title: 'x', id: 'A1', status: 'closed', priority: 1 },
    'validation-failed',
    ['id', 'status', 'priority'],
  ],
  ['__proto__', '{"title":"x","__proto__":{"role":"administrator"}}', 'validation-failed', ['__proto__']],
  [
    'a grade beyond the scale',
    { title: 'x', impact: 4, urgency: 0 },
    'validation-failed',
    ['impact', 'urgency'],
  ],
  ['a grade that is no whole number', { title: 'x', impact: 1.5 }, 'validation-failed', ['impact']],
  ['an unknown channel', { title: 'x', channel: 'fax' }, 'validation-failed', ['channel']],
  ['an id that is none', { title: 'x', serviceId: '../secret' }, 'validation-failed', ['serviceId']],
  ['an unknown service', { title: 'x', serviceId: 'catering' }, 'validation-failed', ['serviceId']],
  ['an unknown group', { title: 'x', groupId: 'nobody' }, 'validation-failed', ['groupId']],
  ['an unknown location', { title: 'x', locationId: 'moon' }, 'validation-failed', ['locationId']],
  ['an unknown customer', { title: 'x', customerId: 'nobody' }, 'validation-failed', ['customerId']],
  [
    'a broken address',
    { title: 'x', requester: { name: 'A', email: 'a@' } },
    'validation-failed',
    ['requester.email'],
  ],
  [
    'an unknown field inside',
    { title: 'x', requester: { name: 'A', email: 'a@b.example', age: 7 } },
    'validation-failed',
    ['requester.age'],
  ],
  [
    'another person',
    { title: 'x', requester: { name: 'John', email: people.john } },
    'validation-failed',
    ['requester'],
  ],
];

describe('a call', () => {
  afterEach(async () => {
    expect(await stored()).toEqual(before);
  });

  it.each(bodies)(
    'R2, U4: with %s is refused by name, in both languages, and nothing is stored',
    async (...given) => {
      const [, body, code, fields] = given;
      const ask = (language: string) =>
        as(people.ayse).send({ method: 'POST', path, body, headers: { 'accept-language': language } });
      const [tr, en] = [await ask('tr-TR,tr;q=0.9'), await ask('en')];
      expect([tr.headers.get('content-language'), en.headers.get('content-language')]).toEqual(['tr', 'en']);
      const problems = [problemOf(tr), problemOf(en)];
      for (const problem of problems) {
        expect(problem.code).toBe(code);
        expect(problem.errors?.map(({ field }) => field)).toEqual(fields);
      }
      expect(problems[0]?.title).not.toBe(problems[1]?.title);
      const messages = problems.map(({ errors = [] }) => errors.map(({ message }) => message));
      if (fields) expect(messages[0]).not.toEqual(messages[1]);
    },
  );

  it.each(['text/plain', 'application/octet-stream', 'multipart/form-data; boundary=x'])(
    'U4: sent as %s is refused',
    async (type) => {
      const headers = { 'content-type': type };
      const problem = await as(people.ayse).refusal({ path, body: '{"title":"x"}', headers });
      expect(problem).toMatchObject({ status: 415, code: 'unsupported-media-type' });
    },
  );

  it('U4: of a machine or an agent must say for whom and for which customer', async () => {
    const machine = await as(people.acmeMachine).refusal({ path, body: { title: 'x' } });
    expect(machine.errors).toMatchObject([{ field: 'requester' }]);
    const agent = await as(people.level1).refusal({ path, body: { title: 'x' } });
    expect(agent.errors).toMatchObject([{ field: 'customerId' }]);
  });
});

describe('a command', () => {
  const commands: [command: string, body: unknown, fields: string[]][] = [
    ['comment', { text: ' ' }, ['text']],
    ['comment', { text: 'x', internal: true }, ['internal']],
    ['reject', {}, ['reason']],
    ['resolve', { solution: 'x', code: 'out-of-scope' }, ['code']],
    ['assign', {}, ['groupId']],
    ['assign', { assigneeId: 'ayse-yilmaz' }, ['assigneeId']],
    ['assign', { assigneeId: 'nobody' }, ['assigneeId']],
    ['escalate', { groupId: 'nobody' }, ['groupId']],
    ['forward', { providerId: 'nobody' }, ['providerId']],
    ['resolve', { solution: 'x', knownErrorId: 'nobody' }, ['knownErrorId']],
    ['classify', { urgency: '1' }, ['urgency']],
    ['link', { ticketId: 'nothing', relation: 'related' }, ['ticketId']],
    ['link', { ticketId: 'ACME-999999', relation: 'merged-into' }, ['relation']],
    ['merge', { into: 'ACME-999999' }, ['into']],
    ['rate', { score: 6 }, ['score']],
    ['confirm', { by: 'me' }, ['by']],
  ];

  it.each(commands)(
    'U4: %s with %j is refused by name, and the ticket stays as it is',
    async (command, body, fields) => {
      const ticket = await as(people.ayse).open({ title: 'Garip bir şey var' });
      const settled = await atStage(desk(), as(people.ayse), { id: ticket.id, stage: 'await-first-level' });
      const answer = await as(people.level1).send({ path: `${path}/${ticket.id}/${command}`, body });
      expect(problemOf(answer)).toMatchObject({ status: 400, code: 'validation-failed' });
      expect(problemOf(answer).errors?.map(({ field }) => field)).toEqual(fields);
      expect(await as(people.ayse).ticket(ticket)).toEqual(settled);
    },
  );
});

describe('a query', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['cursor=bm9uc2Vuc2U', 'cursor'],
    ['cursor=%00', 'cursor'],
    ['colour=red', 'colour'],
    ['status=open', 'status'],
    ['status=new&status=closed', 'status'],
    ['q=', 'q'],
    ['customerId=..%2F', 'customerId'],
    ['customerId=nobody', 'customerId'],
    ['requesterId=nobody', 'requesterId'],
  ])('U4: %s is refused by name', async (query, field) => {
    const problem = await as(people.ayse).refusal({ path: `${path}?${query}` });
    expect(problem).toMatchObject({ status: 400, code: 'validation-failed', errors: [{ field }] });
  });

  it('U4, R12: a cursor serves only the list that it came from', async () => {
    for (const title of ['Bir', 'İki', 'Üç']) await as(people.ayse).open({ title });
    await as(people.john).open({ title: 'Dört' });
    const first = await as(people.ayse).list({ limit: '1' });
    const rest = await as(people.ayse).list({ limit: '100', cursor: first.next! });
    expect(rest.items.length).toBeGreaterThanOrEqual(2);
    expect(rest.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
    const cursor = encodeURIComponent(first.next!);
    for (const email of [
      people.john,
      people.fatma,
      people.acmeManager,
      people.level1,
      people.providerPerson,
    ]) {
      const problem = await as(email).refusal({ path: `${path}?cursor=${cursor}` });
      expect([email, problem.code, problem.errors?.[0]?.field]).toEqual([
        email,
        'validation-failed',
        'cursor',
      ]);
    }
    const [ticket] = first.items;
    const story = await as(people.ayse).refusal({ path: `${path}/${ticket!.id}/events?cursor=${cursor}` });
    expect(story.errors).toMatchObject([{ field: 'cursor' }]);
  });
});

describe('an address', () => {
  it.each([
    ['GET', '/v1/nothing', 'unknown-route'],
    ['GET', '/v1', 'unknown-route'],
    ['PUT', '/v1/tickets', 'unknown-route'],
    ['DELETE', '/v1/tickets/ACME-1001', 'unknown-route'],
    ['POST', '/v1/tickets/ACME-1001/explode', 'unknown-route'],
    ['GET', '/v1/tickets/ACME-999999', 'unknown-ticket'],
    ['GET', '/v1/tickets/nothing', 'unknown-ticket'],
    ['GET', '/v1/tickets/%E0%A4%A', 'unknown-ticket'],
    ['GET', '/v1/tickets/%3Cscript%3E', 'unknown-ticket'],
    ['GET', `/v1/tickets/${'x'.repeat(65)}`, 'unknown-ticket'],
    ['GET', '/v1/tickets/..%2Fusers', 'unknown-ticket'],
    ['GET', '/v1/tickets/__proto__', 'unknown-ticket'],
    ['GET', '/v1/tickets/ACME-1001%00', 'unknown-ticket'],
  ])('U4: %s %s is answered with 404', async (method, wrong, code) => {
    const problem = await as(people.level1).refusal({ method, path: wrong });
    expect(problem.status).toBe(404);
    // A gateway may decode an address before the desk sees it.
    expect(desk().hasGateway ? [code, 'unknown-route'] : [code]).toContain(problem.code);
  });
});
