import { describe, expect, it } from 'vitest';
import { ask } from '../../support/api.ts';
import { acceptance } from '../../support/deployed-desk.ts';
import * as people from '../../support/people.ts';
import { skip } from '../../support/skip.ts';
import { useDesk } from '../../support/use-desk.ts';

const { desk, as } = useDesk();

describe('the doors', () => {
  it.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer a.b.c' }],
  ])('U6: %s is refused with 401', async (_what, headers: Record<string, string>) => {
    expect(await ask(desk().baseUrl, { path: '/v1/me', headers })).toMatchObject({ status: 401 });
  });

  it('U6: a valid token without the desk’s scope is refused with 403', async () => {
    const token = acceptance().ACCEPTANCE_UNSCOPED_TOKEN ?? skip('there is no token without scope');
    const headers = { authorization: `Bearer ${token}` };
    expect(await ask(desk().baseUrl, { path: '/v1/me', headers })).toMatchObject({ status: 403 });
  });

  it('U6, R12: the wrong role is refused with 403, the wrong customer with 404', async () => {
    const ticket = await as(people.ayse).open({ title: 'Garip bir şey var' });
    expect(await as(people.ayse).refused(ticket, 'note', { text: 'x' })).toMatchObject({ status: 403 });
    expect(await as(people.fatma).refusal({ path: `/v1/tickets/${ticket.id}` })).toMatchObject({
      status: 404,
    });
  });

  it.each([
    [people.ayse, { role: 'requester', customerId: 'acme' }],
    [people.level2, { role: 'agent', level: 'L2' }],
    [people.acmeMachine, { role: 'machine', customerId: 'acme' }],
  ])('U6: the token of %s tells the desk who it is', async (email, expected) => {
    expect(await as(email).send({ path: '/v1/me' })).toMatchObject({ status: 200, body: expected });
  });
});
