import { expect, test, vi } from 'vitest';
import { MailRefusedError } from '../ports/outside.ts';
import { sendOnce } from './send-once.ts';

const mail = {
  to: 'ayse@acme.example',
  subject: 's',
  text: 't',
  html: 'h',
  eventId: 't1-1-0',
  template: 'acknowledged',
  ticketId: 't1',
  threadId: 't1',
};

const desk = () => {
  const gone = new Set<string>();
  const send = vi.fn(async () => {});
  const record = vi.fn(async ({ eventId, template }: { eventId: string; template: string }) => {
    gone.add(`${eventId} ${template}`);
  });
  const mails = {
    sent: async (eventId: string, template: string) => gone.has(`${eventId} ${template}`),
    record,
  };
  return { send, record, mails, mailer: { send }, clock: () => 0, log: vi.fn() };
};

test('U5: a mail goes once, however often its event is delivered', async () => {
  const dependencies = desk();
  await sendOnce(dependencies, mail);
  await sendOnce(dependencies, mail);
  expect(dependencies.send).toHaveBeenCalledExactlyOnceWith(mail);
  expect(dependencies.record).toHaveBeenCalledExactlyOnceWith({
    eventId: 't1-1-0',
    ticketId: 't1',
    template: 'acknowledged',
    to: 'ayse@acme.example',
    sentAt: '1970-01-01T00:00:00.000Z',
  });
});

test('U5: two mails of one event are told apart', async () => {
  const dependencies = desk();
  await sendOnce(dependencies, mail);
  await sendOnce(dependencies, { ...mail, template: 'work-received' });
  expect(dependencies.send).toHaveBeenCalledTimes(2);
});

test('U5: a mail that could not be sent is not remembered as sent', async () => {
  const dependencies = desk();
  dependencies.send.mockRejectedValueOnce(new Error('down'));
  await expect(sendOnce(dependencies, mail)).rejects.toThrow('down');
  await sendOnce(dependencies, mail);
  expect(dependencies.send).toHaveBeenCalledTimes(2);
  expect(dependencies.record).toHaveBeenCalledTimes(1);
});

test('U5: a mail that is refused for good holds nothing up, and no address is logged', async () => {
  const dependencies = desk();
  dependencies.send.mockRejectedValueOnce(new MailRefusedError('no'));
  await sendOnce(dependencies, mail);
  expect(dependencies.record).not.toHaveBeenCalled();
  expect(dependencies.log).toHaveBeenCalledWith(
    'mail-refused',
    { eventId: 't1-1-0', template: 'acknowledged' },
    expect.any(MailRefusedError),
  );
});
