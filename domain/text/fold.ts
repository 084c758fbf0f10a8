/**
 * A text as searching and matching see it: one case, no diacritics, no invisible characters. All four of I, ı, İ and i
 * become `i`, so `ŞİFRE`, `şifre`, `Sifre` and `SIFRE` are one word, whichever keyboard wrote it.
 *
 * Folding goes letter by letter: `fold(a + b)` is `fold(a) + fold(b)`, so a part that is folded is found in the whole.
 * Hence both sigmas become one, as lower-casing tells the last letter of a word from the others; and hence the way by
 * capitals: `ẞ`, `ß` and `ss` meet at `SS`, `ı` and `i` at `I`.
 */
export const fold = (text: string): string =>
  ordinary.test(text)
    ? text.replace(/[^\n -~]/g, (letter) => turkish[letter] ?? letter).toLowerCase()
    : foldedWhole(text);

/** Nearly every text: what the steps for all of Unicode come to is known there, and they take ten times as long. */
const ordinary = /^[\n -~çğıöşüâîûÇĞİÖŞÜÂÎÛ’“”–]*$/;
const turkish: Readonly<Record<string, string>> = {
  ...{ ç: 'c', ğ: 'g', ı: 'i', ö: 'o', ş: 's', ü: 'u', â: 'a', î: 'i', û: 'u' },
  ...{ Ç: 'c', Ğ: 'g', İ: 'i', Ö: 'o', Ş: 's', Ü: 'u', Â: 'a', Î: 'i', Û: 'u' },
};

const foldedWhole = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');

/** The folded words of a text in their order; apostrophes, hyphens and emoji part them (`VPN'e` is `vpn` and `e`). */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Accents that stand as characters of their own, joiners, soft hyphens and marks of writing direction. */
const invisible = /[\p{M}\p{Cf}]/gu;
