import { beforeAll, describe, expect, it } from 'vitest';
import type { TicketView } from '../../functions/api/contract/views.ts';
import * as work from '../../functions/api/contract/work-order-endpoints.ts';
import type { WorkOrderCommandName } from '../../domain/work-order/command.ts';
import { workOrderCommandName } from '../../domain/work-order/command.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, pass } = useDesk();

const bodies: Record<WorkOrderCommandName, object> = {
  accept: { externalNumber: 'HA-7' },
  comment: { text: 'Yoldayız' },
  complete: { report: 'Bitti' },
  refuse: { reason: 'Bizim değil' },
  cancel: { reason: 'Gerek kalmadı' },
};
const pathOf = ({ id }: Pick<TicketView, 'id'>, rest = '') => `/v1/tickets/${id}/work-orders${rest}`;
const give = (email: string, path: string, command: WorkOrderCommandName) =>
  as(email).send({ path: `${path}/${command}`, body: bodies[command] });
const given = async (email: string, path: string, command: WorkOrderCommandName) =>
  work.getWorkOrderEndpoint.response.parse((await give(email, path, command)).body);
const ordersFor = async (email: string, ticket: Pick<TicketView, 'id'>) =>
  work.ordersOfTicketEndpoint.response.parse((await as(email).send({ path: pathOf(ticket) })).body).items;
const workOf = async (email: string, query = '') =>
  work.listWorkEndpoint.response.parse((await as(email).send({ path: `/v1/work-orders${query}` })).body)
    .items;
const threadFor = async (email: string, path: string) =>
  work.workOrderEventsEndpoint.response.parse((await as(email).send({ path: `${path}/events` })).body).items;

/** İsmail's ticket with work for both providers beside it. */
const ordered = async (title: string): Promise<TicketView> => {
  const { id } = await as(people.ismail).open({ title, description: 'Masa 12', locationId: 'marmara-bursa' });
  await atStage(desk(), as(people.ismail), { id, stage: 'await-first-level' });
  await as(people.level1).give({ id }, 'order-work', { providerId: 'hizli-ag', task: 'Hattı ölçün' });
  return as(people.level1).give({ id }, 'order-work', { providerId: 'yazici-servisi', task: 'Toner' });
};
const customersPeople = [people.ismail, people.marmaraManager, people.fatma, people.acmeMachine];

describe('work orders', () => {
  let ticket: TicketView;
  beforeAll(async () => {
    ticket = await ordered('Bursa’da yazıcı ve hat');
  });

  it('R15: are numbered below their ticket, and listed for the desk and for their holder', async () => {
    expect(ticket.workOrders.map(({ number }) => number)).toEqual([
      `${ticket.number}/1`,
      `${ticket.number}/2`,
    ]);
    expect((await ordersFor(people.level2, ticket)).map(({ task }) => task)).toEqual([
      'Hattı ölçün',
      'Toner',
    ]);
    const [mine] = await workOf(people.providerPerson);
    expect(mine).toMatchObject({ ticketId: ticket.id, number: `${ticket.number}/1`, status: 'ordered' });
    expect((await workOf(people.level1, '?providerId=yazici-servisi')).map(({ task }) => task)).toEqual([
      'Toner',
    ]);
  });

  it('R12, R15, peers 21: a provider sees its own part: no other’s order, no address, no note', async () => {
    await as(people.level1).give(ticket, 'note', { text: 'Yalnız bizim aramızda' });
    await as(people.level1).give(ticket, 'comment', { text: 'İsmail Bey, bakıyoruz' });
    await given(people.otherProvider, pathOf(ticket, '/2'), 'comment');
    const seen = await as(people.providerPerson).ticket(ticket);
    expect(seen.workOrders.map(({ number }) => number)).toEqual([`${ticket.number}/1`]);
    expect(seen).toMatchObject({ requester: { name: 'İsmail İnce' }, description: 'Masa 12', commands: [] });
    const everything = JSON.stringify([seen, await as(people.providerPerson).story(ticket)]);
    for (const secret of ['ismail.ince@', 'yazici-servisi', 'Toner', 'Yoldayız', 'aramızda', 'bakıyoruz'])
      expect(everything).not.toContain(secret);
    expect(typesOf(await as(people.providerPerson).story(ticket))).toEqual(['work-ordered']);
  });

  it('R12, R15, peers 21: nobody of the customer learns of work orders', async () => {
    for (const email of [people.ismail, people.marmaraManager]) {
      expect(await ordersFor(email, ticket)).toEqual([]);
      expect((await as(email).ticket(ticket)).workOrders).toEqual([]);
      const types = typesOf(await as(email).story(ticket));
      expect(types).toContain('commented');
      expect(types.filter((type) => type.startsWith('work-order'))).toEqual([]);
    }
  });

  it('R15, peers 21: the thread of an order is the desk’s and its holder’s', async () => {
    const path = pathOf(ticket, '/1');
    await given(people.level1, path, 'comment');
    await given(people.providerPerson, path, 'comment');
    expect(typesOf(await threadFor(people.providerPerson, path))).toEqual([
      'work-ordered',
      'work-order-commented',
      'work-order-commented',
    ]);
    expect(await threadFor(people.level2, path)).toHaveLength(3);
    const mails = await mailsBy(desk(), ticket, { template: 'work-order-message', count: 3 });
    const desksMailbox = 'masa@yardimmasasi.example';
    expect(mails.map(({ to }) => to)).toEqual([desksMailbox, 'destek@hizliag.example', desksMailbox]);
  });

  it.each(workOrderCommandName.options)(
    'U6, R12: %s is for the desk and the holder alone',
    async (command) => {
      const path = pathOf(ticket, '/1');
      for (const email of customersPeople) {
        const { status } = await give(email, path, command);
        expect([email, status]).toEqual([email, 404]);
      }
      const refused = await as(people.otherProvider).refusal({
        path: `${path}/${command}`,
        body: bodies[command],
      });
      expect(refused).toMatchObject({ status: 404, code: 'unknown-work-order' });
    },
  );

  it('U6, R12: neither are their lists and threads', async () => {
    for (const email of customersPeople) {
      const paths = ['/v1/work-orders', '/v1/work-orders?providerId=hizli-ag', pathOf(ticket, '/1')];
      for (const path of [...paths, pathOf(ticket, '/1/events')])
        expect([403, 404]).toContain((await as(email).send({ path })).status);
    }
    const refusal = (path: string) => as(people.otherProvider).refusal({ path });
    expect(await refusal('/v1/work-orders?providerId=hizli-ag')).toMatchObject({ status: 400 });
    expect(await refusal('/v1/work-orders?groupId=systems')).toMatchObject({ status: 400 });
    expect(await refusal(pathOf(ticket, '/1/events'))).toMatchObject({ code: 'unknown-work-order' });
    expect((await as(people.deskManager).send({ path: '/v1/work-orders' })).status).toBe(403);
  });

  it('U6: a provider orders nothing and takes nothing back', async () => {
    expect(
      await as(people.providerPerson).refused(ticket, 'order-work', { groupId: 'systems', task: 'x' }),
    ).toMatchObject({ code: 'forbidden' });
    expect((await give(people.providerPerson, pathOf(ticket, '/1'), 'cancel')).status).toBe(403);
  });

  it('R15, peers 18: the ticket is not solved while they are open, and the refusal names them', async () => {
    const refused = await as(people.level2).refused(ticket, 'resolve', { solution: 'x' });
    expect(refused).toMatchObject({ status: 409, code: 'work-orders-open' });
    expect(refused.title).toContain(`${ticket.number}/1, ${ticket.number}/2`);
    await given(people.providerPerson, pathOf(ticket, '/1'), 'complete');
    expect((await given(people.otherProvider, pathOf(ticket, '/2'), 'refuse')).status).toBe('refused');
    expect(await as(people.otherProvider).refusal({ path: `/v1/tickets/${ticket.id}` })).toMatchObject({
      code: 'unknown-ticket',
    });
    const solved = await as(people.level2).give(ticket, 'resolve', { solution: 'Hat ve toner tamam' });
    expect(solved.status).toBe('resolved');
  });

  it('U4: a repeated command gets its first answer, and an unknown order is not found', async () => {
    const other = await ordered('Bir daha');
    const ask = {
      path: `${pathOf(other, '/1')}/refuse`,
      body: bodies.refuse,
      headers: { 'idempotency-key': 'refuse-once' },
    };
    const [first, again] = [
      await as(people.providerPerson).send(ask),
      await as(people.providerPerson).send(ask),
    ];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    for (const no of ['9', '0', 'x', '1%20'])
      expect((await as(people.level1).send({ path: pathOf(other, `/${no}`) })).status).toBe(404);
  });

  it.each([
    [{ task: 'x' }, 'groupId'],
    [{ task: 'x', groupId: 'systems', providerId: 'hizli-ag' }, 'groupId'],
    [{ task: '', groupId: 'systems' }, 'task'],
    [{ task: 'x', groupId: 'nobody' }, 'groupId'],
    [{ task: 'x', providerId: 'nobody' }, 'providerId'],
  ])('R15: an order without a task or with another than one holder is refused: %o', async (body, field) => {
    const problem = await as(people.level1).refused(ticket, 'order-work', body);
    expect(problem).toMatchObject({ status: 400, code: 'validation-failed' });
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });
});

describe('a provider that has the ticket', () => {
  it('R3, R4, R15: is chased in its rhythm by its order, and what it completes is solved', async () => {
    const { id } = await as(people.ismail).open({ title: 'Uzak şube kopuk' });
    await atStage(desk(), as(people.ismail), { id, stage: 'await-first-level' });
    const ticket = await as(people.level1).give({ id }, 'forward', { providerId: 'hizli-ag' });
    expect(ticket.workOrders).toMatchObject([{ carriesTicket: true, holder: { providerId: 'hizli-ag' } }]);
    await pass('P2D');
    const [chased] = await mailsBy(desk(), ticket, { template: 'work-order-chased', count: 2 });
    expect(chased).toMatchObject({ to: 'destek@hizliag.example' });
    expect((await desk().mails({ number: ticket.number })).map(({ template }) => template)).not.toContain(
      'chased',
    );
    const order = await given(people.providerPerson, pathOf(ticket, '/1'), 'complete');
    expect(order).toMatchObject({ status: 'done', commands: [] });
    const solved = await atStage(desk(), as(people.ismail), { id, stage: 'await-confirmation' });
    expect(solved.resolution).toMatchObject({ code: 'by-provider', level: 'provider', text: 'Bitti' });
  });
});
