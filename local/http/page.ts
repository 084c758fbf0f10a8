import { createHash } from 'node:crypto';
import type { Locale } from '../../domain/values.ts';
import { html, trusted, type Html } from './html.ts';

const sharedStyle = `
:root { color-scheme: light dark; --ink: light-dark(#16202c, #e6ebf1); --quiet: light-dark(#52606f, #a3b0bf);
  --paper: light-dark(#f4f6f9, #10161e); --card: light-dark(#fff, #18212c); --line: light-dark(#d5dce5, #2c3948);
  --accent: light-dark(#0b5cad, #6db3f8); --on-accent: light-dark(#fff, #0b1520); --bad: light-dark(#b3261e, #ff9d94);
  --good: light-dark(#176b3a, #6fd39b); }
* { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink); }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, .button { font: inherit; font-weight: 600; cursor: pointer; border: 1px solid var(--accent); border-radius: 0.5rem;
  background: var(--accent); color: var(--on-accent); padding: 0.55rem 1rem; min-height: 2.75rem; }
button.second { background: transparent; color: var(--accent); }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 0.5rem;
  padding: 0.5rem 0.7rem; min-height: 2.75rem; width: 100%; }
label { font-weight: 600; }
.quiet { color: var(--quiet); }
`;

const sourceOf = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

type Look = { style: string; script?: string };

/** A look that pages share: its style sheet, the script if there is one, and their hashes for the policy. */
export type Design = {
  head: Html;
  /** Goes to the end of the body. */
  tail: Html;
  styleSource: string;
  scriptSource: string;
};

/** Prepares the style sheet (on top of the shared one) and the script of some pages. */
export function designOf({ style, script }: Look): Design {
  const sheet = sharedStyle + style;
  // Not by a template that a formatter may indent: the policy holds the hash of every letter between the tags.
  return {
    head: trusted(`<style>${sheet}</style>`),
    tail: trusted(script === undefined ? '' : `<script>${script}</script>`),
    styleSource: sourceOf(sheet),
    scriptSource: script === undefined ? "'none'" : sourceOf(script),
  };
}

/** The Content-Security-Policy of pages with this design; `directives` is added to what is allowed: nothing. */
export const policyOf = (design: Design, directives = ''): string =>
  [
    "default-src 'none'",
    `style-src ${design.styleSource}`,
    `script-src ${design.scriptSource}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(directives === '' ? [] : [directives]),
  ].join('; ');

/** A whole page in the reader's language. */
export const pageOf = (options: { locale: Locale; title: string; design: Design; body: Html }): Html =>
  html`<!doctype html>
    <html lang="${options.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${options.title}</title>
        ${options.design.head}
      </head>
      <body>
        ${options.body} ${options.design.tail}
      </body>
    </html> `;
