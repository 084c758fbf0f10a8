import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { problemEndpoints } from '../../functions/api/contract/problem-endpoints.ts';
import type { TicketView } from '../../functions/api/contract/views.ts';
import * as people from '../support/people.ts';
import { mailsBy, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, passIfPossible } = useDesk();

type ProblemView = z.infer<typeof problemEndpoints.get.response>;

const sent = async (path: string, body: object): Promise<ProblemView> => {
  const answer = await as(people.level2).send({ path, body });
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return problemEndpoints.get.response.parse(answer.body);
};

const commented = (ticket: TicketView, count: number) =>
  mailsBy(desk(), ticket, { template: 'commented', count });

describe('one cause behind three calls', () => {
  let acme: TicketView;
  let ege: TicketView;
  let solved: TicketView;
  let problem: ProblemView;
  const give = (name: string, body: object) => sent(`/v1/problems/${problem.number}/${name}`, body);

  beforeAll(async () => {
    acme = await as(people.ayse).open({ title: 'Garip bir şey var' });
    ege = await as(people.fatma).open({ title: 'Garip bir şey var' });
    solved = await as(people.john).open({ title: 'Garip bir şey var' });
    problem = await sent('/v1/problems', { title: 'Yazdırma kuyruğu tıkanıyor', ticketId: acme.number });
  });

  it('R11, R13: a workaround is told to whom a solution may be offered, in their language, once', async () => {
    for (const { number } of [ege, solved]) await give('incidents', { ticketId: number });
    await give('known-error', { workaround: { tr: 'Kuyruğu boşaltın.', en: 'Empty the queue.' } });
    const [toAyse] = await commented(acme, 1);
    expect(toAyse).toMatchObject({ to: people.ayse, text: expect.stringContaining('Kuyruğu boşaltın.') });
    expect(toAyse?.text).not.toContain('PRB-');
    await commented(solved, 1);
  });

  it('R11: the solution is told once to everybody whose call is open, also under Level 0', async () => {
    await as(people.level2).give(solved, 'resolve', { solution: 'Yeniden başlattık' });
    await give('resolve', { solution: { tr: 'Sürücü güncellendi.' } });
    const mails = await commented(acme, 2);
    expect(mails[1]?.text).toContain('Sürücü güncellendi.');
    const [toFatma] = await commented(ege, 1);
    expect(toFatma?.text).toContain('Sürücü güncellendi.');
    await passIfPossible('PT1M');
    for (const [ticket, reader] of [
      [acme, people.ayse],
      [ege, people.fatma],
    ] as const) {
      const story = await as(reader).story(ticket);
      expect(JSON.stringify(story)).not.toContain(problem.id);
      expect(typesOf(story)).not.toContain('cause-removed');
    }
    expect(typesOf(await as(people.level1).story(acme))).toContain('cause-removed');
    await commented(solved, 1);
  });
});
