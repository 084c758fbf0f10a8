import { html, type Html } from '../http/html.ts';

const beforeHead = '<base target="_blank">';

/** The HTML of a mail with its links opening beside the outbox, not in the frame it is read in. */
export function frameDocument(mailHtml: string): string {
  const place = /<head(?:\s[^>]*)?>/i.exec(mailHtml) ?? /^\s*<!doctype[^>]*>/i.exec(mailHtml);
  const end = place === null ? 0 : place.index + place[0].length;
  return mailHtml.slice(0, end) + beforeHead + mailHtml.slice(end);
}

const frameSandbox = 'allow-popups allow-popups-to-escape-sandbox';

/**
 * What a mail's HTML may do when it is shown: look like something, and open links that are clicked. No scripts, no forms,
 * nothing fetched from elsewhere (so no reader is tracked), no refresh, and no origin of its own.
 */
export const framePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  `sandbox ${frameSandbox}`,
].join('; ');

/** The frame that shows a mail's HTML. */
export const mailFrame = (source: string, title: string): Html =>
  html`<iframe
    src="${source}"
    title="${title}"
    sandbox="${frameSandbox}"
    referrerpolicy="no-referrer"
  ></iframe>`;

const webAddress = /https?:\/\/[^\s<>"'\p{Cc}]+/gu;

const link = (address: string): Html =>
  html`<a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>`;

/** A plain text with its web addresses as links; a full stop or bracket after an address isn't part of it. */
export function linkified(text: string): Html[] {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(webAddress)) {
    const address = match[0].replace(/[.,;:!?)\]}]+$/, '');
    if (!URL.canParse(address)) continue;
    parts.push(html`${text.slice(end, match.index)}${link(address)}`);
    end = match.index + address.length;
  }
  return [...parts, html`${text.slice(end)}`];
}
