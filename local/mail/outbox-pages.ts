import type { Instant, Locale } from '../../domain/values.ts';
import { html, type Html } from '../http/html.ts';
import { designOf, pageOf, policyOf } from '../http/page.ts';
import type { Mail, OutboxRow, RelayState } from './mail.ts';
import { messages, type OutboxMessages } from './messages.ts';
import { outboxStyle } from './outbox-style.ts';
import { linkified, mailFrame } from './reader-view.ts';

const design = designOf({ style: outboxStyle });

/** The policy of the outbox's own pages; a mail's HTML in its frame has a stricter one. */
export const outboxPolicy = policyOf(design, "frame-src 'self'; form-action 'self'");

/** What was asked for in the address; empty parts are left out. `lang` is there when the reader has chosen one. */
export type OutboxQuery = {
  to?: string | undefined;
  ticket?: string | undefined;
  cursor?: string | undefined;
  lang?: string | undefined;
};

function href(path: string, query: OutboxQuery): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}

const mailHref = (id: string, lang: string | undefined): string =>
  href(`/outbox/${encodeURIComponent(id)}`, { lang });

const timeOf = (at: Instant, locale: Locale): Html => {
  const shown = new Intl.DateTimeFormat(locale === 'tr' ? 'tr-TR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Istanbul',
  }).format(new Date(at));
  return html`<time datetime="${at}">${shown}</time>`;
};

const relayWords: Record<RelayState['state'], keyof OutboxMessages> = {
  waiting: 'relayWaiting',
  sent: 'relaySent',
  failed: 'relayFailed',
};

const relayBadge = (relay: RelayState, text: OutboxMessages): Html =>
  html`<span class="badge ${relay.state}">${text[relayWords[relay.state]]}</span>`;

const languageSwitch = (path: string, locale: Locale, query: OutboxQuery): Html => {
  const lang = locale === 'tr' ? 'en' : 'tr';
  return html`<a hreflang="${lang}" lang="${lang}" href="${href(path, { ...query, lang })}"
    >${messages[locale].otherLanguage}</a
  >`;
};

type ListView = {
  locale: Locale;
  query: OutboxQuery;
  items: readonly OutboxRow[];
  next?: string | undefined;
};

function filterForm({ locale, query }: ListView): Html {
  const text = messages[locale];
  const hidden =
    query.lang === undefined ? undefined : html`<input type="hidden" name="lang" value="${query.lang}" />`;
  return html`<form class="filter" method="get" action="/outbox" role="search">
    ${hidden}
    <div>
      <label for="to">${text.to}</label><input id="to" name="to" type="search" value="${query.to ?? ''}" />
    </div>
    <div>
      <label for="ticket">${text.ticket}</label
      ><input id="ticket" name="ticket" type="search" value="${query.ticket ?? ''}" placeholder="ACME-1042" />
    </div>
    <button type="submit">${text.filter}</button>
    <a href="${href('/outbox', { lang: query.lang })}">${text.all}</a>
  </form>`;
}

const line = (row: OutboxRow, { locale, query }: ListView): Html =>
  html`<tr>
    <td>${timeOf(row.at, locale)}</td>
    <td dir="auto">${row.to}</td>
    <td dir="auto">
      <a href="${mailHref(row.id, query.lang)}">${row.subject === '' ? '–' : row.subject}</a>
      ${row.relay === undefined ? undefined : relayBadge(row.relay, messages[locale])}
    </td>
  </tr>`;

function listing(view: ListView): Html {
  const text = messages[view.locale];
  if (view.items.length === 0) return html`<p class="quiet">${text.none}</p>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${text.time}</th>
        <th scope="col">${text.to}</th>
        <th scope="col">${text.subject}</th>
      </tr>
    </thead>
    <tbody>
      ${view.items.map((row) => line(row, view))}
    </tbody>
  </table>`;
}

/** One page of the outbox, newest first. */
export function listPage(view: ListView): Html {
  const { locale, query, next } = view;
  const text = messages[locale];
  const { cursor, ...filter } = query;
  const body = html`<main>
    <header>
      <div>
        <h1>${text.outbox}</h1>
        <p class="quiet">${text.about}</p>
      </div>
      ${languageSwitch('/outbox', locale, query)}
    </header>
    ${filterForm(view)} ${listing(view)}
    <nav aria-label="${text.outbox}">
      ${cursor === undefined ? undefined : html`<a href="${href('/outbox', filter)}">${text.newest}</a>`}
      ${next === undefined ? undefined : html`<a rel="next" href="${href('/outbox', { ...filter, cursor: next })}">${text.older}</a>`}
    </nav>
  </main>`;
  return pageOf({ locale, title: `${text.outbox} – Yardım Masası`, design, body });
}

const fact = (name: string, value: Html | string | undefined): Html | undefined =>
  value === undefined || value === ''
    ? undefined
    : html`<dt>${name}</dt>
        <dd dir="auto">${value}</dd>`;

function facts(mail: Mail, locale: Locale, query: OutboxQuery): Html {
  const text = messages[locale];
  const { ticket, relay } = mail;
  return html`<dl>
      ${fact(text.time, timeOf(mail.at, locale))} ${fact(text.from, mail.from)} ${fact(text.to, mail.to)}
      ${fact(text.replyTo, mail.replyTo.join(', '))}
      ${ticket && fact(text.ticket, html`<a href="${href('/outbox', { ticket, lang: query.lang })}">${ticket}</a>`)}
      ${mail.event && fact(text.mark, `${mail.event} · ${mail.template ?? ''}`)}
      ${relay && fact(text.relay, html`${relayBadge(relay, text)} ${relay.error}`)}
    </dl>
    ${
      mail.headers.length === 0
        ? undefined
        : html`<details>
            <summary>${text.headers}</summary>
            <dl>${mail.headers.map(({ name, value }) => fact(name, value))}</dl>
          </details>`
    }`;
}

/** One mail: what it says of itself, its HTML as the reader sees it, and its text beside it. */
export function mailPage(mail: Mail, locale: Locale, query: OutboxQuery): Html {
  const text = messages[locale];
  const path = `/outbox/${encodeURIComponent(mail.id)}`;
  const body = html`<main>
    <nav>
      <a href="${href('/outbox', { lang: query.lang })}">${text.back}</a>${languageSwitch(path, locale, {})}
    </nav>
    <h1 dir="auto">${mail.subject}</h1>
    ${facts(mail, locale, query)}
    <div class="parts">
      <section aria-labelledby="html-part">
        <h2 id="html-part">${text.html}</h2>
        ${mail.html === undefined ? html`<p class="quiet">${text.noHtml}</p>` : mailFrame(`${path}/html`, text.html)}
      </section>
      <section aria-labelledby="text-part">
        <h2 id="text-part">${text.text}</h2>
        ${mail.text === undefined ? html`<p class="quiet">${text.noText}</p>` : html`<pre dir="auto" tabindex="0">${linkified(mail.text)}</pre>`}
      </section>
    </div>
  </main>`;
  return pageOf({ locale, title: `${mail.subject} – ${text.outbox}`, design, body });
}

/** A page that says why there is nothing to see. */
export function noticePage(locale: Locale, notice: 'missing' | 'badQuery'): Html {
  const text = messages[locale];
  const body = html`<main>
    <h1>${text[notice]}</h1>
    <p><a href="/outbox">${text.back}</a></p>
  </main>`;
  return pageOf({ locale, title: `${text[notice]} – ${text.outbox}`, design, body });
}
