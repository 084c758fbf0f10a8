import { foreignLine } from './matching/mail-lines.ts';
import { plainText } from './matching/plain-text.ts';

/** How much of a text matching sees, in UTF-16 units: the examples that triage learns from hold as much. */
const longest = 2_000;
/** How much of a body is looked at to find that: callers say what they want at the beginning. */
const lookedAt = 100_000;
/** Of a log the first lines name the fault. */
const logLines = 3;

/**
 * What matching sees of a call: its title as the first line, then what the caller wrote, without HTML, quoted history,
 * mail headers, signatures, notices of confidentiality and the rest of pasted logs; at most 2,000 characters. Where
 * nothing else was written, as in a mail that is only forwarded, its history counts. The call itself keeps everything.
 *
 * Takes time in proportion to the text's length and throws for none.
 */
export const matchable = ({ title, description }: { title: string; description: string }): string => {
  const lines = linesOf(plainText(description.slice(0, lookedAt)));
  const own = ownLines(lines);
  const told = own.length > 0 ? own : ownLines(lines, { withHistory: true });
  return [...linesOf(title).slice(0, 1), ...told].join('\n').slice(0, longest).toWellFormed();
};

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((line) => line !== '');

const ownLines = (lines: readonly string[], { withHistory = false } = {}): string[] => {
  const kinds = lines.map(foreignLine);
  const isHeader = (index: number) => kinds[index] === 'header';
  const own: string[] = [];
  let logs = 0;
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index];
    const inHeaders = isHeader(index) && (isHeader(index - 1) || isHeader(index + 1));
    if ((kind === 'history' || (inHeaders && own.length > 0)) && !withHistory) break;
    if (kind === 'sign-off' && own.length > 0) break;
    if (kind === 'log') logs++;
    if (kind === undefined || (kind === 'header' && !inHeaders) || (kind === 'log' && logs <= logLines))
      own.push(line);
    else if (kind === 'quoted' && withHistory) own.push(line.replace(/^[|>\s]+/, ''));
  }
  return own;
};
