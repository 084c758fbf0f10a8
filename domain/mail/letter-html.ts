import { html, type Html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Letter, Table } from './letter.ts';

const style: Html = {
  markup: `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #fff; color: #16191f; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1000px; margin: 0 auto; }
p, blockquote, footer { max-width: 600px; }
p { margin: 0 0 16px; }
blockquote { margin: 0 0 16px; padding: 8px 16px; border-inline-start: 4px solid #8d99a8; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote.laid-out { white-space: normal; }
.wide { overflow-x: auto; }
table { margin: 0 0 16px; border-collapse: collapse; font-size: 14px; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #8d99a8; text-align: right; } th:first-child { text-align: left; }
a.button { display: inline-block; margin: 0 8px 8px 0; padding: 10px 20px; border-radius: 8px; background: #0b5cad; color: #fff; text-decoration: none; }
footer { margin-top: 24px; color: #5f6b7a; font-size: 13px; }
@media (prefers-color-scheme: dark) {
  body { background: #0f1b2a; color: #d1d5db; }
  a.button { background: #539fe5; color: #000716; }
  footer { color: #95a1b0; }
}`,
};

/** The HTML part: one small page without pictures or scripts, for light and dark screens, every text escaped. */
export const letterHtml = (letter: Letter): string =>
  html`<!doctype html>
    <html lang="${letter.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${letter.subject}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <p>${letter.greeting}</p>
          ${letter.paragraphs.map(paragraph)}${quoteOf(letter)}${tableOf(letter)}${linksOf(letter)}
          <footer>${letter.footer}</footer>
        </main>
      </body>
    </html> `.markup;

const paragraph = (text: string): Html =>
  html`<p>${text.split('\n').map((line, index) => html`${index === 0 ? [] : html`<br />`}${line}`)}</p> `;

const quoteOf = ({ quote, isMarkdown }: Letter): readonly Html[] => {
  if (quote === undefined) return [];
  return isMarkdown
    ? [html`<blockquote class="laid-out" dir="auto">${markdown(quote)}</blockquote> `]
    : [html`<blockquote dir="auto">${quote}</blockquote> `];
};

const linksOf = ({ links }: Letter): readonly Html[] =>
  links.length === 0
    ? []
    : [html`<p>${links.map(({ text, url }) => html`<a class="button" href="${url}">${text}</a>`)}</p> `];

const tableOf = ({ table }: Letter): readonly Html[] =>
  table === undefined
    ? []
    : [
        html`<div class="wide">
          <table>
            ${headOf(table)}
            <tbody>
              ${table.rows.map(row)}
            </tbody>
          </table>
        </div> `,
      ];

const headOf = ({ head }: Table): readonly Html[] =>
  head === undefined
    ? []
    : [
        html`<thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead> `,
      ];

const row = ([name = '', ...cells]: readonly string[]): Html =>
  html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr> `;
