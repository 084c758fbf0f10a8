import type { Letter, Table } from './letter.ts';

/** The plain text part (RFC 3676 signs a quote by `> `). */
export const letterText = ({ greeting, paragraphs, quote, table, links, footer }: Letter): string =>
  [
    greeting,
    ...paragraphs,
    ...(quote === undefined ? [] : [quoted(quote)]),
    ...(table === undefined ? [] : [tableText(table)]),
    ...(links.length === 0 ? [] : [links.map(({ text, url }) => `${text}: ${url}`).join('\n')]),
    `-- \n${footer}`,
  ].join('\n\n') + '\n';

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const tableText = ({ head, rows }: Table): string =>
  rows
    .map(([name = '', ...cells]) => {
      const figures = cells.map((cell, index) => (head ? `${head[index + 1] ?? ''} ${cell}` : cell));
      return `${name}: ${figures.join(' · ')}`;
    })
    .join('\n');
