/** `ayse@acme.example`, also inside `<…>` or after `mailto:`. */
const address = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+\.\p{L}{2,}/giu;

/** Seven digits and more, however they are written: telephone, identity, card and account numbers. */
const longNumber = /(?<![\p{L}\p{N}])\+?\d(?:[\s().\-/]{0,2}\d){6,}/gu;

/**
 * A text without what tells who somebody is: e-mail addresses become `[e-mail]`, long numbers `[number]`, and the full
 * names that are given `[name]`, in either order. Single words of a name stay, as `Yazıcı` is a surname as well.
 */
export const masked = (text: string, names: readonly string[] = []): string =>
  names
    .flatMap(waysToWrite)
    .reduce(
      (rest, name) => rest.replace(name, '[name]'),
      text.replace(address, '[e-mail]').replace(longNumber, '[number]'),
    );

const waysToWrite = (name: string): RegExp[] => {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words.length < 2 ? [] : [words, words.toReversed()].map(inAnyCase);
};

/** Turkish has two letters i, of which matching without case knows only one. */
const inAnyCase = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})${words.map((word) => word.replace(/[iıİI]/g, '[iıİI]')).join('[\\s,.]+')}`, 'giu');
