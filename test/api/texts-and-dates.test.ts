import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

/*
 * Friday 25 March 2016, 16:00 in Istanbul, then at UTC+2; in the night to Sunday 27 March its clocks went forward for the
 * summer, and since that year never back again.
 */
const { desk, as, until } = useDesk({ startAt: '2016-03-25T14:00:00.000Z' });

describe('dates', () => {
  it('R8: service hours go by the clock on the wall when it changes', async () => {
    const { id } = await as(people.ayse).open({ title: 'Garip bir şey var', impact: 1, urgency: 2 });
    const ticket = await atStage(desk(), as(people.ayse), { id, stage: 'await-first-level' });
    await until('2016-03-28T12:30:00.000Z');
    expect(ticket).toMatchObject({
      priority: 2,
      createdAt: '2016-03-25T14:00:00.000Z',
      sla: { resolution: { target: 480, dueAt: '2016-03-28T12:30:00.000Z' } },
    });
    const story = await as(people.level1).story(ticket);
    const breach = story.find(({ type, data }) => type === 'sla-breached' && data['clock'] === 'resolution');
    expect(breach?.at).toBe('2016-03-28T12:30:00.000Z');
  });
});

const texts: [what: string, text: string][] = [
  ['Turkish letters', 'İSMAİL ile ışığı IĞDIR’da gördük: şçğüöıİ'],
  ['an apostrophe', "O'Neil'ın bilgisayarı; DROP TABLE tickets;--"],
  ['markup', '<script>alert("x")</script><img src=x onerror=alert(1)> & <b>kalın</b>'],
  ['emoji', 'Yazıcı 🖨️ bozuk 😡👨‍👩‍👧‍👦🇹🇷'],
  ['right to left', 'الطابعة لا تعمل אבג'],
  ['an embedding that turns the line around', 'fatura\u202Egnp.exe'],
  ['combining marks', 'I\u0307zmir ve e\u0301'],
  ['lines and tabs', 'Bir\n\n\tİki\r\nÜç'],
  ['a template', '${7*7} {{title}} {number} %s $& \\n'],
  ['a control character', 'ses\u0007 ve \u0000 boş'],
];

const markup = /<script|<img|<b>/i;

describe('what people write', () => {
  it.each(texts)(
    'R2, U1: with %s is stored and shown unharmed, and escaped in mails',
    async (_what, text) => {
      const ayse = as(people.ayse);
      const opened = await ayse.open({ title: text, description: text });
      expect([opened.title, opened.description]).toEqual([text.trim(), text]);
      const ticket = await atStage(desk(), ayse, { id: opened.id, stage: 'await-first-level' });
      expect([ticket.title, ticket.description]).toEqual([text.trim(), text]);
      await ayse.give(ticket, 'comment', { text });
      const story = await as(people.level1).story(ticket);
      expect(story.at(-1)?.data).toEqual({ text: text.trim(), humanContact: false });
      const row = (await ayse.list({ limit: '1' })).items[0];
      expect(row?.title).toBe(text.trim());
      const mails = [
        ...(await mailsBy(desk(), ticket, { template: 'acknowledged' })),
        ...(await mailsBy(desk(), ticket, { template: 'requester-wrote' })),
      ];
      for (const mail of mails) {
        expect(mail.subject).not.toMatch(/[\u0000-\u001f\u202e]/);
        expect(mail.html).not.toMatch(markup);
      }
    },
  );

  it.each(['ışığı', 'IŞIĞI', 'isigi', 'İsmail', 'ismail', 'ISMAIL', 'ığdır'])(
    'U1: is found by %s, however its letters are written',
    async (q) => {
      const { items } = await as(people.ayse).list({ q });
      expect(items.map(({ title }) => title)).toContain(texts[0]![1]);
    },
  );

  it('R2: names are shown as they are written', async () => {
    for (const name of ['İSMAİL İNCE', "Sean O'Neil", '<script>Bobby</script>', 'محمد', '👩‍🔧 Usta']) {
      const { id } = await as(people.level0).open({
        customerId: 'acme',
        title: 'Telefonla aradı',
        requester: { name, email: 'misafir@acme.example' },
      });
      const ticket = await atStage(desk(), as(people.level0), { id, stage: 'await-first-level' });
      expect(ticket).toMatchObject({ requester: { name }, channel: 'phone' });
      const [mail] = await mailsBy(desk(), ticket, { template: 'acknowledged' });
      expect(mail?.html).not.toMatch(markup);
    }
  });
});
