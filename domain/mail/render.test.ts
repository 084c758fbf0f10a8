import { expect, test } from 'vitest';
import { everyMail } from '../../test/support/mail-stories.ts';
import { mailTr } from '../messages/mail-tr.ts';
import { render } from './render.ts';

const hostile = {
  title: '<script>alert("x")</script> İSMAİL’in postası\r\nBcc: all@acme.example 🙈',
  description: 'a & b <img src=x onerror=alert(1)>\n\nالبريد لا يعمل',
  requester: { name: "İSMAİL O'Neil <b>", email: 'ismail@acme.example' },
};

test.each(['tr', 'en'] as const)('U5: every mail reads well as text (%s)', async (locale) => {
  const pages = everyMail(locale).map((mail) => {
    const { subject, text } = render(mail);
    return `To: ${mail.to}\nSubject: ${subject}\n\n${text}`;
  });
  await expect(pages.join('\n================\n\n')).toMatchFileSnapshot(`golden/mails.${locale}.txt`);
});

test('U5: the mails of the story are all the mails there are', () => {
  const templates = Object.keys(mailTr).flatMap((key) => /^(.+)\.subject$/.exec(key)?.[1] ?? []);
  expect(new Set(everyMail('tr').map(({ template }) => template))).toEqual(new Set(templates));
});

test.each(['tr', 'en'] as const)('U5: a mail is one small page (%s)', async (locale) => {
  const mail = everyMail(locale, hostile).find(({ template }) => template === 'solution-offered');
  await expect(render(mail!).html).toMatchFileSnapshot(`golden/solution-offered.${locale}.html`);
});

test('U5: a quote keeps its lines and its direction, and is escaped', async () => {
  const mail = everyMail('tr', hostile).find(({ template }) => template === 'work-received');
  await expect(render(mail!).html).toMatchFileSnapshot('golden/work-received.html');
});

test.each(['tr', 'en'] as const)(
  'U5: nothing that a stranger writes becomes markup or a header (%s)',
  (locale) => {
    for (const mail of everyMail(locale, hostile)) {
      const { subject, html } = render(mail);
      expect(subject).toMatch(/^\[ACME-1042\] [^\r\n]+$/);
      expect(html).not.toMatch(/<script|<img|<b>|onerror=alert\(1\)>$/m);
    }
  },
);

test('U5: a link goes to the console and changes nothing by itself', () => {
  for (const mail of everyMail('tr'))
    for (const { url } of mail.links)
      expect(url).toMatch(
        /^https:\/\/desk\.example\/tickets\/t1(\?answer=(worked|failed|confirm|reject|rate))?$/,
      );
});

test('U5: whoever reads the mail, it is in the language of its reader', () => {
  const html = (locale: 'tr' | 'en') => render(everyMail(locale)[0]!).html;
  expect(html('tr')).toContain('<html lang="tr">');
  expect(html('en')).toContain('<html lang="en">');
  const veli = everyMail('tr').find(({ key }) => key === 'attention-needed_veli');
  expect(render(veli!).subject).toBe('[ACME-1042] A workflow has stopped: Outlook açılmıyor');
});

test('U5: every mail is marked by what the mail service takes as a tag', () => {
  for (const { key } of everyMail('tr')) expect(key).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
});
