import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { useDesk } from '../support/use-desk.ts';

const { as } = useDesk();
const call = (title: string, more: object = {}) => ({ title, ...more });

const titles = [
  'Depoda tarayıcı yok',
  'Merkezde ekran yok',
  'Aydında klavye yok',
  'Bursada fare yok',
  'Ege için yeni hesap',
] as const;
/** Which of this file's calls somebody's list has; a desk that is shared with other tests has more. */
const titlesFor = async (email: string, query = '?'): Promise<string[]> => {
  const { body } = await as(email).send({ path: `/v1/tickets${query}&limit=100` });
  const listed = (body as { items: { title: string }[] }).items.map(({ title }) => title);
  return listed.filter((title) => titles.some((own) => own === title));
};

describe('who inside a customer sees what', () => {
  it('R12, peers 20: own, site or company, in several companies, and nothing beyond', async () => {
    const nil = as(people.nil);
    const inIzmir = await as(people.john).open(call('Depoda tarayıcı yok', { locationId: 'acme-izmir' }));
    const inIstanbul = await as(people.ayse).open(
      call('Merkezde ekran yok', { locationId: 'acme-istanbul' }),
    );
    const inEge = await as(people.fatma).open(call('Aydında klavye yok'));
    const elsewhere = await as(people.ismail).open(call('Bursada fare yok'));
    await nil.open(call('Ege için yeni hesap', { customerId: 'ege' }));

    expect((await nil.ticket(inIzmir)).commands).toEqual(['comment']);
    expect((await nil.ticket(inEge)).commands).toEqual(['comment']);
    for (const hidden of [inIstanbul, elsewhere])
      expect(await nil.refusal({ path: `/v1/tickets/${hidden.id}` })).toMatchObject({ status: 404 });
    expect(await titlesFor(people.nil)).toEqual(['Ege için yeni hesap']);
    expect(await titlesFor(people.nil, '?customerId=acme')).toEqual(['Depoda tarayıcı yok']);
    expect(await titlesFor(people.nil, '?customerId=ege')).toEqual([
      'Ege için yeni hesap',
      'Aydında klavye yok',
    ]);
    expect(await nil.refusal({ path: '/v1/tickets?customerId=marmara' })).toMatchObject({ status: 400 });
    expect(await titlesFor(people.john, '?customerId=acme')).toEqual(['Depoda tarayıcı yok']);
  });

  it('R7, peers 20: consent stays the requester’s own', async () => {
    const ticket = await as(people.fatma).open(call('Klavye bozuk'));
    await as(people.nil).give(ticket, 'comment', { text: 'Aynısı bende de var.' });
    for (const command of ['cancel', 'confirm', 'rate'])
      expect(
        await as(people.nil).refusal({ path: `/v1/tickets/${ticket.id}/${command}`, body: bodyOf(command) }),
      ).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

const bodyOf = (command: string): object => {
  if (command === 'cancel') return { reason: 'Gerek kalmadı' };
  return command === 'rate' ? { score: 5 } : {};
};
