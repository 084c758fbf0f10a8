/** Markup that needs no escaping any more. */
export type Html = { readonly markup: string };
type Content = Html | string | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const markupOf = (content: Content): string => {
  if (typeof content === 'string')
    return content.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
  return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
};

/** HTML in which every text is escaped; attribute values are to be quoted by the template. */
export const html = (strings: TemplateStringsArray, ...contents: Content[]): Html => ({
  markup: String.raw({ raw: strings }, ...contents.map(markupOf)),
});
