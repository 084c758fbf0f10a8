import * as z from 'zod';

/** A real call, as far as a load reads it. */
export const callRow = z.object({ summary: z.string(), description: z.string() });
export type CallRow = z.infer<typeof callRow>;

/** A call ready to send: who takes it, what it says, and the key that lets it be repeated. */
export type Call = { as: string; body: OpeningBody; idempotencyKey: string };
type OpeningBody = {
  customerId: string;
  title: string;
  description: string;
  requester: { id: string; name: string; email: string };
};

type Some<Item> = readonly [Item, ...Item[]];

const agents: Some<string> = [
  'zeynep.arslan@yardimmasasi.example',
  'emre.sahin@yardimmasasi.example',
  'elif.ozturk@yardimmasasi.example',
  'david.cohen@yardimmasasi.example',
];

/** A caller of each customer, so of each kind of contract. */
const callers: Some<OpeningBody['requester'] & { customerId: string }> = [
  { customerId: 'acme', id: 'ayse-yilmaz', name: 'Ayşe Yılmaz', email: 'ayse.yilmaz@acme.example' },
  { customerId: 'marmara', id: 'ismail-ince', name: 'İsmail İnce', email: 'ismail.ince@marmara.example' },
  { customerId: 'ege', id: 'fatma-celik', name: 'Fatma Çelik', email: 'fatma.celik@ege.example' },
];

/** What the API takes at most, in UTF-16 code units. */
const limits = { title: 300, description: 100_000 } as const;

/** The rows as calls that agents type in, one customer after the other. */
export const callsOf = (rows: readonly CallRow[]): Call[] => rows.map((row, index) => callOf(row, index));

const callOf = ({ summary, description }: CallRow, index: number): Call => {
  const { customerId, ...requester } = turnOf(callers, index);
  return {
    as: turnOf(agents, index),
    idempotencyKey: `load-${index}`,
    body: {
      customerId,
      title: cut(summary.trim(), limits.title) || '(no summary)',
      description: cut(description, limits.description),
      requester,
    },
  };
};

const turnOf = <Item>(items: Some<Item>, index: number): Item => items[index % items.length] ?? items[0];

/** A character that the cut would halve is left out whole; spaces before the cut are, too. */
const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
