import { IntlMessageFormat } from 'intl-messageformat';

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }> };

/** The names that an ICU message needs values for, sorted. */
export const placeholdersOf = (message: string): string[] => {
  const { getAst } = new IntlMessageFormat(message, 'en', {}, { ignoreTag: true });
  return [...new Set(namesIn(getAst() as Node[]))].sort();
};

/** Node type 0 is literal text, 7 the number of a plural; all others name a placeholder. */
const namesIn = (nodes: Node[]): string[] =>
  nodes.flatMap(({ type, value, options = {} }) => [
    ...(type === 0 || type === 7 ? [] : [String(value)]),
    ...Object.values(options).flatMap((option) => namesIn(option.value)),
  ]);
