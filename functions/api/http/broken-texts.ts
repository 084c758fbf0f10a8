/** No body of ours is half as deep; whoever walked a much deeper one would exhaust the stack. */
const deepest = 32;

/**
 * The paths (`requester.name`) of all texts that hold half of a surrogate pair, as JSON can write it (`"\ud83d"`): UTF-8
 * cannot carry it (RFC 3629 section 3), so such a text could not be kept as it came. What lies deeper than any field of ours is named the same way.
 */
export const brokenTexts = (value: unknown, path: readonly string[] = []): string[] => {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > deepest) return [path.join('.')];
  return Object.entries(value).flatMap(([name, inner]) => brokenTexts(inner, [...path, name]));
};
