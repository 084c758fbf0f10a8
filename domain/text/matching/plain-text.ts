/** What a browser shows of HTML as plain lines, for matching only: no layout, no links. Text without markup stays as it is. */
export const plainText = (html: string): string => {
  const [before = '', ...pieces] = html.split('<');
  const shown = [before];
  let hidden: string | undefined;
  for (const piece of pieces) {
    const tag = tagAt(piece);
    if (tag === undefined) {
      if (hidden === undefined) shown.push(`<${piece}`);
      continue;
    }
    if (hidden === undefined && neverShown.has(tag.name)) hidden = `/${tag.name}`;
    else if (tag.name === hidden) hidden = undefined;
    if (hidden === undefined) shown.push(breaksLine.has(tag.name) ? '\n' : ' ', piece.slice(tag.end));
  }
  return withoutEntities(shown.join(''));
};

const neverShown = new Set(['script', 'style', 'head', 'title', 'template', 'svg']);

const breaksLine = new Set(
  ['br', 'p', 'div', 'tr', 'li', 'table', 'blockquote', 'hr', 'h1', 'h2', 'h3', 'h4'].flatMap((name) => [
    name,
    `/${name}`,
  ]),
);

/** The tag that what follows a `<` begins with; `end` is where the text behind it starts. Each piece is looked at once. */
const tagAt = (piece: string): { name: string; end: number } | undefined => {
  const name = /^\/?[a-z][a-z0-9]{0,20}(?=[\s/>]|$)|^!/i.exec(piece)?.[0].toLowerCase();
  const end = piece.indexOf('>');
  return name === undefined || end < 0 ? undefined : { name, end: end + 1 };
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const point = Number(name.slice(1).replace(/^x/i, '0x'));
    return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
