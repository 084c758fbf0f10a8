/** Control characters other than tab and line feed, which no reader is meant to see. */
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
/** Characters that turn the direction of everything around them: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing */
const overrides = /[\u202A-\u202E\u2066-\u2069]/gu;
/** A Hebrew, Arabic or other letter that is written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

const longestLine = 200;
const longestQuote = 4_000;

/** A stranger's words as part of a line of ours: on one line, at most 200 characters, keeping their own direction. */
export const inline = (text: string): string => {
  const line = shortened(plain(text).replaceAll(/\s+/gu, ' ').trim(), longestLine);
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
};

/** A stranger's words that stand by themselves: lines kept, at most 4,000 characters. */
export const block = (text: string): string =>
  shortened(plain(text.replaceAll(/\r\n?/gu, '\n')).trim(), longestQuote);

const plain = (text: string): string => text.replaceAll(overrides, '').replaceAll(controls, ' ');

/** Cuts between what a reader takes for characters, never inside an emoji or a letter with its marks. */
const shortened = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const characters = [...new Intl.Segmenter('tr').segment(text.slice(0, limit * 2))];
  let end = 0;
  for (const { index, segment } of characters)
    if (index + segment.length < limit) end = index + segment.length;
  return `${text.slice(0, end)}…`;
};
