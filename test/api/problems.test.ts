import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { problemCommandEndpoint, problemEndpoints } from '../../functions/api/contract/problem-endpoints.ts';
import type { TicketView } from '../../functions/api/contract/views.ts';
import type { ProblemCommandName } from '../../domain/problem/command.ts';
import { type Answer, problemOf } from '../support/api.ts';
import * as people from '../support/people.ts';
import { typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as } = useDesk();

type ProblemView = z.infer<typeof problemEndpoints.get.response>;

const writers = [people.level1, people.level2, people.administrator];
const readers = [people.level0, people.deskManager];
const strangers = [people.ayse, people.acmeManager, people.acmeMachine, people.providerPerson];

const okOf = ({ status, body }: Answer): ProblemView => {
  expect([200, 201], JSON.stringify(body)).toContain(status);
  return problemEndpoints.get.response.parse(body);
};
const content = { title: 'Yazdırma kuyruğu tıkanıyor', priority: 2 };
const opened = async (body: object = {}, headers = {}) =>
  okOf(await as(people.level2).send({ path: '/v1/problems', body: { ...content, ...body }, headers }));
type Given = [name: ProblemCommandName, body: object, headers?: Record<string, string>];
const give = (email: string, { id }: { id: string }, [name, body, headers = {}]: Given) =>
  as(email).send({ path: problemCommandEndpoint(name).path.replace('{id}', id), body, headers });
const read = async ({ id }: { id: string }) =>
  okOf(await as(people.level2).send({ path: `/v1/problems/${id}` }));

const workaround = { workaround: { tr: 'Kuyruğu boşaltın.' } };
const solution = { solution: { tr: 'Sürücü güncellendi.' } };
const bodies: Record<ProblemCommandName, object> = {
  incidents: { ticketId: 'nothing' },
  unlink: { ticketId: 'nothing' },
  'known-error': workaround,
  resolve: solution,
  reopen: { reason: 'Yine oldu' },
  close: { reason: 'Görülmedi' },
};
const commandNames = Object.keys(bodies) as ProblemCommandName[];

let ticket: TicketView;
let problem: ProblemView;
beforeAll(async () => {
  ticket = await as(people.ayse).open({ title: 'Yazıcı basmıyor' });
  problem = await opened({ ticketId: ticket.number });
});

describe('who knows of problems', () => {
  it('R12, U6: the desk reads them, by id and by number, and nobody else learns that there are any', async () => {
    for (const email of [...writers, ...readers])
      for (const id of [problem.id, problem.number]) {
        const found = okOf(await as(email).send({ path: `/v1/problems/${id}` }));
        expect(found).toMatchObject({ id: problem.id, incidents: [{ number: ticket.number }] });
        expect(found.commands.length > 0).toBe(writers.includes(email));
      }
    for (const email of strangers)
      for (const [id, rest] of [
        [problem.id, ''],
        [problem.number, '/events'],
        ['PRB-999999', ''],
      ]) {
        const refusal = await as(email).refusal({ path: `/v1/problems/${id}${rest}` });
        expect([email, refusal.code]).toEqual([email, 'unknown-problem']);
      }
    for (const email of strangers)
      for (const body of [undefined, content])
        expect((await as(email).refusal({ path: '/v1/problems', ...(body && { body }) })).code).toBe(
          'forbidden',
        );
  });

  it('U6: the first and second level and administrators write them; who may not changes nothing', async () => {
    const change = { method: 'PUT', path: `/v1/problems/${problem.id}`, body: content };
    for (const name of commandNames) {
      for (const email of readers)
        expect(problemOf(await give(email, problem, [name, bodies[name]])).code).toBe('forbidden');
      for (const email of strangers)
        expect(problemOf(await give(email, problem, [name, bodies[name]])).code).toBe('unknown-problem');
    }
    expect((await as(people.level0).refusal(change)).code).toBe('forbidden');
    expect((await as(people.level0).refusal({ path: '/v1/problems', body: content })).code).toBe('forbidden');
    expect(await read(problem)).toEqual(problem);
    for (const email of writers)
      expect(problemOf(await give(email, problem, ['reopen', bodies.reopen])).code).toBe(
        'problem-still-open',
      );
  });

  it('R12: a ticket names its problem to the desk only, in the record and in the story', async () => {
    await desk().eventually('the ticket names its problem', async () =>
      (await as(people.level1).ticket(ticket)).problems.length > 0 ? true : undefined,
    );
    for (const email of [...writers, ...readers])
      expect((await as(email).ticket(ticket)).problems).toEqual([
        { problemId: problem.id, number: problem.number },
      ]);
    for (const email of [people.ayse, people.acmeManager, people.acmeMachine]) {
      expect((await as(email).ticket(ticket)).problems).toEqual([]);
      expect(typesOf(await as(email).story(ticket))).not.toContain('problem-linked');
    }
    expect(typesOf(await as(people.level0).story(ticket))).toContain('problem-linked');
  });
});

describe('a problem', () => {
  it('R11: is changed over the version that was read', async () => {
    const { id, version } = await opened();
    const change = (headers: Record<string, string>, body: object = { ...content, priority: 1 }) =>
      as(people.level1).send({ method: 'PUT', path: `/v1/problems/${id}`, body, headers });
    expect(problemOf(await change({})).code).toBe('precondition-required');
    expect(problemOf(await change({ 'if-match': '"9"' })).code).toBe('precondition-failed');
    const answer = await change({ 'if-match': `"${version}"` });
    expect(okOf(answer)).toMatchObject({ priority: 1, version: version + 1 });
    expect(answer.headers.get('etag')).toBe(`"${version + 1}"`);
    expect(problemOf(await change({ 'if-match': '"2"' })).code).toBe('nothing-to-change');
  });

  it('R11: goes through its life, and its story tells of it', async () => {
    const one = await opened();
    const steps: [ProblemCommandName, object, ProblemView['status']][] = [
      ['incidents', { ticketId: ticket.number }, 'open'],
      ['unlink', { ticketId: ticket.number }, 'open'],
      ['known-error', workaround, 'known-error'],
      ['resolve', solution, 'resolved'],
      ['reopen', bodies.reopen, 'known-error'],
      ['close', bodies.close, 'closed'],
    ];
    for (const [name, body, status] of steps)
      expect(okOf(await give(people.level1, one, [name, body])).status).toBe(status);
    expect(problemOf(await give(people.level1, one, ['resolve', solution])).code).toBe('problem-ended');
    const { items } = problemEndpoints.events.response.parse(
      (await as(people.deskManager).send({ path: `/v1/problems/${one.number}/events` })).body,
    );
    expect(items.map(({ type }) => type)).toEqual([
      'problem-opened',
      'incident-linked',
      'incident-unlinked',
      'known-error-declared',
      'problem-resolved',
      'problem-reopened',
      'problem-closed',
    ]);
  });

  it('R11: is listed newest first, and by status', async () => {
    const one = await opened();
    okOf(await give(people.level2, one, ['close', bodies.close]));
    const list = async (query: string) =>
      problemEndpoints.list.response.parse(
        (await as(people.level0).send({ path: `/v1/problems?${query}` })).body,
      );
    expect((await list('limit=1')).items[0]).toMatchObject({ id: one.id, status: 'closed', incidents: 0 });
    const open = await list('status=open');
    expect(open.items.map(({ id }) => id)).toContain(problem.id);
    expect(open.items.map(({ status }) => status)).not.toContain('closed');
    const [first] = (await list('limit=1')).items;
    const { next } = await list('limit=1');
    expect((await list(`limit=1&cursor=${next}`)).items[0]?.id).not.toBe(first?.id);
  });

  it.each([
    ['serviceId', { serviceId: 'nothing' }],
    ['ownerId', { ownerId: 'nobody' }],
    ['ownerId', { ownerId: 'ayse-yilmaz' }],
    ['ticketId', { ticketId: 'ACME-999999' }],
  ])('R11: names an unknown %s', async (field, body) => {
    const refusal = await as(people.level2).refusal({ path: '/v1/problems', body: { ...content, ...body } });
    expect(refusal).toMatchObject({ code: 'validation-failed', errors: [{ field, code: 'unknown' }] });
  });

  it('R11: needs a cause or a workaround to be a known error, and an article that exists', async () => {
    const refused = async (body: object) =>
      problemOf(await give(people.level2, problem, ['known-error', body]));
    expect(await refused({})).toMatchObject({ errors: [{ field: 'workaround' }] });
    expect(await refused({ ...workaround, articleId: 'nothing' })).toMatchObject({
      errors: [{ field: 'articleId', code: 'unknown' }],
    });
    expect(await refused({ workaround: {} })).toMatchObject({ errors: [{ field: 'workaround.tr' }] });
  });

  it('U4: is opened once by one key, and every command is carried out once', async () => {
    const headers = { 'idempotency-key': 'problem-key' };
    const first = await opened({}, headers);
    expect(await opened({}, headers)).toEqual(first);
    const other = await as(people.level2).refusal({
      path: '/v1/problems',
      body: { ...content, title: 'Başka' },
      headers,
    });
    expect(other).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    const link = { ticketId: ticket.id };
    const key = { 'idempotency-key': 'link-key' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => give(people.level2, first, ['incidents', link, key])),
    );
    for (const answer of answers) expect(okOf(answer).incidents).toHaveLength(1);
    expect(problemOf(await give(people.level2, first, ['incidents', link])).code).toBe(
      'incident-already-linked',
    );
  });
});
