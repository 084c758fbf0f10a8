import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { answer, BodyTooLargeError, readBody } from '../http/exchange.ts';
import { isSigned } from './aws-request.ts';
import { decodedWords } from './encoded-words.ts';
import type { NewMail } from './mail.ts';

/** SES takes messages of up to 40 MB; the desk's own are small. */
const maxBodyBytes = 10_000_000;

const content = z.strictObject({ Data: z.string(), Charset: z.string().optional() });

/** An address as SES takes it: an ASCII mailbox, perhaps with a name before it in angle brackets' manner. */
const recipient = z
  .string()
  .max(320)
  .regex(/^(?:[^<>\r\n]*<[\x21-\x7e]+@[\x21-\x7e]+>|[\x21-\x7e]+@[\x21-\x7e]+)$/, "Missing final '@domain'");

const tagText = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/, 'Only letters, digits, _ and -');

/** The part of SendEmail (SES API v2) that the desk uses; the rest is refused rather than forgotten. */
const sendEmail = z.strictObject({
  FromEmailAddress: recipient,
  ReplyToAddresses: z.array(recipient).default([]),
  Destination: z.strictObject({ ToAddresses: z.array(recipient).min(1).max(50) }),
  Content: z.strictObject({
    Simple: z.strictObject({
      Subject: content,
      Body: z.strictObject({ Text: content.optional(), Html: content.optional() }),
      Headers: z
        .array(z.strictObject({ Name: z.string().regex(/^[!-9;-~]{1,126}$/), Value: z.string().max(870) }))
        .max(15)
        .default([]),
    }),
  }),
  EmailTags: z.array(z.strictObject({ Name: tagText, Value: tagText })).default([]),
  ConfigurationSetName: z.string().optional(),
});
type SendEmail = z.infer<typeof sendEmail>;

/** One mail per reader, as each gets a copy of their own. */
function mailsOf(request: SendEmail): NewMail[] {
  const { Subject, Body, Headers } = request.Content.Simple;
  const tag = (name: string) => request.EmailTags.find(({ Name }) => Name === name)?.Value;
  return request.Destination.ToAddresses.map((to) => ({
    from: decodedWords(request.FromEmailAddress),
    to,
    replyTo: request.ReplyToAddresses,
    subject: Subject.Data,
    headers: Headers.map(({ Name, Value }) => ({ name: Name, value: Value })),
    text: Body.Text?.Data,
    html: Body.Html?.Data,
    event: tag('event'),
    template: tag('template'),
  }));
}

type Answer = { statusCode: number; body: Record<string, string>; errorType?: string };

const refused = (statusCode: number, errorType: string, message: string): Answer => ({
  statusCode,
  errorType,
  body: { message },
});

function parsed(body: string): z.ZodSafeParseResult<SendEmail> {
  const json = z.string().transform((text, context) => {
    try {
      return z.unknown().parse(JSON.parse(text));
    } catch {
      context.addIssue('The body is not JSON.');
      return z.NEVER;
    }
  });
  return json.pipe(sendEmail).safeParse(body);
}

const firstProblem = ({ issues: [issue] }: z.ZodError): string =>
  `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`;

/**
 * The endpoint that `@aws-sdk/client-sesv2` talks to on one machine (REST JSON protocol): SendEmail with simple content,
 * at `<mount>/v2/email/outbound-emails`. `keep` stores a mail and gives its id, which becomes the `MessageId`.
 */
export function sesEndpoint(
  keep: (mail: NewMail) => Promise<string>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  async function send(request: IncomingMessage): Promise<Answer> {
    if (!isSigned(request)) return refused(403, 'AccessDeniedException', 'The request is not signed.');
    if (request.method !== 'POST' || !/\/v2\/email\/outbound-emails\/?$/.test(request.url ?? '')) {
      return refused(404, 'NotFoundException', 'Only SendEmail is known here.');
    }
    const email = parsed(await readBody(request, maxBodyBytes));
    if (!email.success) return refused(400, 'BadRequestException', firstProblem(email.error));
    const ids: string[] = [];
    for (const mail of mailsOf(email.data)) ids.push(await keep(mail));
    return { statusCode: 200, body: { MessageId: ids[0] ?? '' } };
  }

  return async (request, response) => {
    const { statusCode, body, errorType } = await send(request).catch(tooLarge);
    const headers = errorType === undefined ? {} : { 'x-amzn-errortype': errorType };
    answer(response, { statusCode, type: 'application/json', body: JSON.stringify(body), headers });
  };
}

function tooLarge(error: unknown): Answer {
  if (error instanceof BodyTooLargeError)
    return refused(400, 'BadRequestException', 'The message is too large.');
  throw error;
}
