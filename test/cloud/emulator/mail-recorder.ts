import * as z from 'zod';
import type { DeskMail } from '../../support/desk.ts';
import { forward } from './forward.ts';
import { type Door, listen } from './listen.ts';

const data = z.object({ Data: z.string() });
/** SES v2 SendEmail, as our mailer asks for it. */
const sendEmail = z.object({
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  Content: z.object({
    Simple: z.object({ Subject: data, Body: z.object({ Text: data, Html: data }) }),
  }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })),
});

/**
 * Stands before the emulator's SES and remembers what it takes, with the tags that it forgets; `GET /mails` tells
 * them, oldest first.
 */
export const recordMails = (port: number): Promise<Door> => {
  const mails: DeskMail[] = [];
  return listen(async (request, response) => {
    if (request.method === 'GET' && request.url === '/mails') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mails));
      return;
    }
    const taken = await forward(request, response, { port, headers: request.headers });
    if (taken.status === 200 && request.url === '/v2/email/outbound-emails')
      mails.push(mailOf(taken.request.toString('utf8')));
  });
};

const mailOf = (body: string): DeskMail => {
  const { Destination, Content, EmailTags } = sendEmail.parse(JSON.parse(body));
  const { Subject, Body } = Content.Simple;
  const tag = (name: string) => EmailTags.find(({ Name }) => Name === name)?.Value ?? '';
  return {
    to: Destination.ToAddresses[0],
    subject: Subject.Data,
    template: tag('template'),
    event: tag('event'),
    text: Body.Text.Data,
    html: Body.Html.Data,
  };
};
