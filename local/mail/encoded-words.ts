const word = /=\?utf-8\?([bq])\?([^?\s]*)\?=/gi;

/** The bytes of one encoded word, each as a character of its own. */
const bytesOf = (encoding: string, text: string): string =>
  encoding.toLowerCase() === 'b'
    ? Buffer.from(text, 'base64').toString('latin1')
    : text
        .replaceAll('_', ' ')
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** `=?UTF-8?Q?Yard=C4=B1m?=` → `Yardım`: the encoded words of RFC 2047 in UTF-8, which may break within a letter. */
export const decodedWords = (header: string): string =>
  header
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/(?:=\?utf-8\?[bq]\?[^?\s]*\?=)+/gi, (words) =>
      Buffer.from(
        [...words.matchAll(word)].map(([, encoding = '', text = '']) => bytesOf(encoding, text)).join(''),
        'latin1',
      ).toString(),
    );
