import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { locale } from '../../domain/values.ts';
import { answer, answerJson, answerPage } from '../http/exchange.ts';
import { languageOf } from '../http/language.ts';
import { InvalidCursorError } from './cursor.ts';
import { listPage, mailPage, noticePage, outboxPolicy } from './outbox-pages.ts';
import type { OutboxStore } from './outbox-store.ts';
import { frameDocument, framePolicy } from './reader-view.ts';

const given = z.string().trim().max(320).optional();
const blank = (value: string | undefined) => (value === '' ? undefined : value);

const listQuery = z.object({
  to: given.transform(blank),
  ticket: given.transform(blank),
  cursor: z.string().max(1000).optional(),
  lang: locale.optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError';
}

function queryOf(parameters: Record<string, string>): z.infer<typeof listQuery> {
  const parsed = listQuery.safeParse(parameters);
  if (parsed.success) return parsed.data;
  throw new InvalidQueryError('The query is not one of the outbox.', { cause: parsed.error });
}

type Asked = { request: IncomingMessage; response: ServerResponse; parameters: Record<string, string> };

const localeFor = ({ request, parameters }: Asked) => languageOf(request, parameters['lang']);

function notFound(asked: Asked): void {
  answerPage(asked.response, {
    statusCode: 404,
    page: noticePage(localeFor(asked), 'missing'),
    policy: outboxPolicy,
  });
}

/**
 * The outbox in the browser, read-only:
 * `/outbox?to=&ticket=&cursor=&lang=` (HTML), `/outbox.json?to=&ticket=&limit=&cursor=` (`{ items, next? }`),
 * `/outbox/<id>` (HTML), `/outbox/<id>.json` (the whole mail), `/outbox/<id>/html` (the mail's HTML for its frame).
 */
export function outboxHandler(
  store: OutboxStore,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  async function showMail(asked: Asked, id: string, view: string): Promise<void> {
    const mail = await store.get(id);
    if (view === '.json') return answerJson(asked.response, mail ? 200 : 404, mail ?? { code: 'not-found' });
    if (mail === undefined || (view === '/html' && mail.html === undefined)) return notFound(asked);
    if (view === '/html') return answerFrame(asked.response, mail.html ?? '');
    const { lang } = queryOf(asked.parameters);
    answerPage(asked.response, { page: mailPage(mail, localeFor(asked), { lang }), policy: outboxPolicy });
  }

  async function showList(asked: Asked, view: string): Promise<void> {
    const query = queryOf(asked.parameters);
    const { items, cursor: next } = await store.list(query);
    if (view === '.json') return answerJson(asked.response, 200, { items, next });
    const shown = listPage({ locale: localeFor(asked), query, items, next });
    answerPage(asked.response, { page: shown, policy: outboxPolicy });
  }

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const asked = { request, response, parameters: Object.fromEntries(searchParams) };
    const [, id, view = ''] = /^\/outbox(?:\/([\w-]{1,64}))?(\.json|\/html)?$/.exec(pathname) ?? [];
    try {
      if (id !== undefined) await showMail(asked, id, view);
      else if (pathname === '/outbox' || pathname === '/outbox.json') await showList(asked, view);
      else notFound(asked);
    } catch (error) {
      if (!(error instanceof InvalidCursorError || error instanceof InvalidQueryError)) throw error;
      badQuery(asked, view);
    }
  };
}

function badQuery(asked: Asked, view: string): void {
  if (view === '.json') return answerJson(asked.response, 400, { code: 'invalid-query' });
  answerPage(asked.response, {
    statusCode: 400,
    page: noticePage(localeFor(asked), 'badQuery'),
    policy: outboxPolicy,
  });
}

const answerFrame = (response: ServerResponse, mailHtml: string): void => {
  answer(response, {
    statusCode: 200,
    type: 'text/html; charset=utf-8',
    body: frameDocument(mailHtml),
    headers: { 'content-security-policy': framePolicy, 'referrer-policy': 'no-referrer' },
  });
};
