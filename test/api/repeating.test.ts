import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PersonCommandName, personCommandName } from '../../domain/ticket/command.ts';
import type { TicketView } from '../../functions/api/contract/views.ts';
import { problemOf } from '../support/api.ts';
import { bodiesOf } from '../support/commands.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, pass } = useDesk();

const path = '/v1/tickets';
const call = { title: 'Garip bir şey var' };
const withKey = (key: string) => ({ 'idempotency-key': key });
const ownTickets = async () => (await as(people.ayse).list({ limit: '100' })).items.length;

describe('a repeated call', () => {
  it('U4: a key is kept for 24 hours', async () => {
    const key = withKey(randomUUID());
    const first = await as(people.ayse).open(call, key);
    await pass('PT23H59M59S');
    expect((await as(people.ayse).open(call, key)).id).toBe(first.id);
    await pass('PT1S');
    expect((await as(people.ayse).open(call, key)).id).not.toBe(first.id);
  });

  it('R2, U4: with the same key and body is the same ticket, once', async () => {
    const key = withKey(randomUUID());
    const before = await ownTickets();
    const first = await as(people.ayse).open(call, key);
    const again = await as(people.ayse).open({ ...call, title: `  ${call.title} ` }, key);
    expect([again.id, again.number]).toEqual([first.id, first.number]);
    expect(await ownTickets()).toBe(before + 1);
  });

  it('R2, U4: sent ten times at once is one ticket, one story, one acknowledgement', async () => {
    const key = withKey(randomUUID());
    const before = await ownTickets();
    const all = await Promise.all(Array.from({ length: 10 }, () => as(people.ayse).open(call, key)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await ownTickets()).toBe(before + 1);
    const ticket = await atStage(desk(), as(people.ayse), { id: all[0]!.id, stage: 'await-first-level' });
    expect(typesOf(await as(people.ayse).story(ticket)).filter((type) => type === 'opened')).toHaveLength(1);
    await mailsBy(desk(), ticket, { template: 'acknowledged' });
    const mails = await desk().mails({ number: ticket.number });
    expect(mails.map(({ template }) => template)).toEqual(['acknowledged']);
  });

  it('U4: with the same key and another body is refused, and nothing is stored', async () => {
    const key = withKey(randomUUID());
    await as(people.ayse).open(call, key);
    const before = await ownTickets();
    const problem = await as(people.ayse).refusal({ path, body: { title: 'Başka' }, headers: key });
    expect(problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(await ownTickets()).toBe(before);
  });

  it('R12, U4: keys are each caller’s own', async () => {
    const key = withKey(randomUUID());
    const [mine, johns] = [await as(people.ayse).open(call, key), await as(people.john).open(call, key)];
    expect(mine.id).not.toBe(johns.id);
    expect(johns.requester.email).toBe(people.john);
  });

  it.each([
    ['blank', ' '],
    ['too long', 'k'.repeat(256)],
  ])('U4: a key that is %s is refused', async (_what, key) => {
    const problem = await as(people.ayse).refusal({ path, body: call, headers: withKey(key) });
    expect(problem).toMatchObject({ code: 'validation-failed', errors: [{ field: 'Idempotency-Key' }] });
  });
});

describe('a repeated command', () => {
  const give = async (ticket: TicketView, command: string, { body, key }: { body: object; key: string }) =>
    as(people.ayse).send({ path: `${path}/${ticket.id}/${command}`, body, headers: withKey(key) });

  it('U4: with the same key happens once', async () => {
    const ticket = await as(people.ayse).open(call);
    const key = randomUUID();
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => give(ticket, 'comment', { body: { text: 'Acele lütfen' }, key })),
    );
    expect([first, ...others].map((answer) => answer?.status)).toEqual([200, 200, 200, 200, 200]);
    const story = await as(people.ayse).story(ticket);
    expect(typesOf(story).filter((type) => type === 'commented')).toHaveLength(1);
  });

  it('U4: with the same key for something else is refused', async () => {
    const ticket = await as(people.ayse).open(call);
    const key = randomUUID();
    await give(ticket, 'comment', { body: { text: 'Bir' }, key });
    const otherBody = await give(ticket, 'comment', { body: { text: 'İki' }, key });
    const otherCommand = await give(ticket, 'cancel', { body: { reason: 'Bir' }, key });
    expect(problemOf(otherBody)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(problemOf(otherCommand)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await as(people.ayse).ticket(ticket)).status).toBe('new');
  });
});

describe('a version', () => {
  const opened = async () => {
    const { id } = await as(people.ayse).open(call);
    return atStage(desk(), as(people.ayse), { id, stage: 'await-first-level' });
  };
  const comment = ({ id }: TicketView, condition: string) =>
    as(people.ayse).send({
      path: `${path}/${id}/comment`,
      body: { text: 'Bir' },
      headers: { 'if-match': condition },
    });

  it('U4: is the ETag of every answer, and lets a command through', async () => {
    const ticket = await opened();
    const shown = await as(people.ayse).send({ path: `${path}/${ticket.number}` });
    expect(shown.headers.get('etag')).toBe(`"${ticket.version}"`);
    const given = await comment(ticket, shown.headers.get('etag')!);
    expect(given).toMatchObject({ status: 200, body: { version: ticket.version + 1 } });
    expect(given.headers.get('etag')).toBe(`"${ticket.version + 1}"`);
  });

  it('U4: that is stale is refused with the one that stands, and nothing happens', async () => {
    const ticket = await opened();
    const stale = await comment(ticket, `"${ticket.version - 1}"`);
    expect(problemOf(stale)).toMatchObject({ status: 412, code: 'precondition-failed' });
    expect(stale.headers.get('etag')).toBe(`"${ticket.version}"`);
    expect(await as(people.ayse).ticket(ticket)).toEqual(ticket);
  });

  it.each(['"abc"', '', '-1', '"1", "2"'])('U4: that is none (%j) is refused by name', async (condition) => {
    const answer = await comment(await opened(), condition);
    expect(problemOf(answer)).toMatchObject({ status: 400, errors: [{ field: 'If-Match' }] });
  });

  it('U4: of two who insist on the same one, one wins', async () => {
    const ticket = await opened();
    const both = await Promise.all([1, 2, 3, 4].map(() => comment(ticket, `"${ticket.version}"`)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('R2: who insists on none is never lost in a race', async () => {
    const ticket = await opened();
    const texts = Array.from({ length: 6 }, (_, index) => `Mesaj ${index}`);
    await Promise.all(texts.map((text) => as(people.ayse).give(ticket, 'comment', { text })));
    const story = await as(people.ayse).story(ticket);
    const told = story.filter(({ type }) => type === 'commented').map(({ data }) => data['text']);
    expect(told.toSorted()).toEqual(texts);
  });
});

describe('a command that the state forbids', () => {
  /** What only makes sense while somebody works on it. */
  const work: PersonCommandName[] = [
    'answer-questions',
    'assign',
    'classify',
    'request-info',
    'hold',
    'escalate',
    'forward',
    'order-work',
    'resolve',
    'cancel',
    'declare-out-of-scope',
    'declare-major',
    'schedule-visit',
  ];
  /** What fits none of these tickets: they have left the first level, are not held, out of scope, major, visited or stuck. */
  const unfit: PersonCommandName[] = [
    'offer-solution',
    'continue',
    'overrule-scope',
    'revoke-major',
    'report-visit',
    'resume',
  ];
  /** What a ticket of each status refuses; the rest it takes, or it is another rule's business. */
  const forbidden: [status: TicketView['status'], PersonCommandName[]][] = [
    ['in-progress', ['confirm', 'reject', 'reopen', ...unfit]],
    ['resolved', [...work, 'reopen', ...unfit]],
    ['closed', [...work, 'reject', 'merge', ...unfit]],
    ['cancelled', [...work, 'confirm', 'reject', 'reopen', 'merge', ...unfit]],
  ];
  const reach: Record<string, (ticket: TicketView) => Promise<unknown>> = {
    'in-progress': (ticket) => as(people.level1).give(ticket, 'escalate'),
    resolved: (ticket) => as(people.level1).give(ticket, 'resolve', { solution: 'x' }),
    closed: async (ticket) => {
      await as(people.level1).give(ticket, 'resolve', { solution: 'x' });
      await as(people.ayse).give(ticket, 'confirm');
      await atStage(desk(), as(people.ayse), { id: ticket.id, stage: 'ended' });
    },
    cancelled: (ticket) => as(people.level1).give(ticket, 'cancel', { reason: 'x' }),
  };

  it.each(forbidden)(
    'R7, U4: a ticket that is %s refuses %j and names its status',
    async (status, commands) => {
      const other = await as(people.ayse).open(call);
      const opened = await as(people.ayse).open(call);
      await atStage(desk(), as(people.ayse), { id: opened.id, stage: 'await-first-level' });
      await reach[status]!(opened);
      const before = await as(people.level2).ticket(opened);
      expect(before.status).toBe(status);
      const bodies = bodiesOf(other.id);
      for (const command of commands) {
        for (const language of ['tr', 'en']) {
          const problem = await as(people.level2).refusal({
            path: `${path}/${opened.id}/${command === 'order-work' ? 'work-orders' : command}`,
            body: bodies[command],
            headers: { 'accept-language': language },
          });
          expect([command, problem.status, problem.code]).toEqual([command, 409, 'not-allowed-from-here']);
          expect(problem.title).toContain(status);
        }
        expect(before.commands).not.toContain(command);
      }
      expect(await as(people.level2).ticket(opened)).toEqual(before);
      const kept = new Set(personCommandName.options).difference(new Set([...before.commands, ...commands]));
      // A rating is the requester's, a second “yes” changes nothing, and nobody visits a customer who is served remotely.
      expect(['rate', 'confirm', 'schedule-visit']).toEqual(expect.arrayContaining([...kept]));
    },
  );
});
