/** Markup that may be sent as it stands: what `html` has escaped, or what `trusted` vouches for. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | undefined | readonly Content[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return content.map(markupOf).join('');
}

/**
 * A page or a part of one; whatever is put into it is escaped unless it is `Html` itself. Attribute values must be
 * quoted by the template, and addresses in `href` be checked by the caller (`javascript:` is no matter of escaping).
 */
export const html = (strings: TemplateStringsArray, ...contents: Content[]): Html =>
  new Html(String.raw({ raw: strings }, ...contents.map(markupOf)));

/** Markup of our own that needs no escaping (a style sheet, a script); never a stranger's. */
export const trusted = (markup: string): Html => new Html(markup);
