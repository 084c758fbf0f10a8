import { SingleBar } from 'cli-progress';

/** What is going on, as a bar on a terminal and nothing elsewhere. */
export type Progress = { tick: (done?: number) => void; stop: () => void };

/** A bar on standard error, so that standard output holds the summary alone. */
export const progressBar = (title: string, total: number): Progress => {
  const bar = new SingleBar({
    format: `${title} {bar} {percentage}% | {value}/{total} | {duration_formatted} | ETA {eta_formatted}`,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 200,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return {
    tick: (done = 1) => {
      bar.increment(done);
    },
    stop: () => {
      bar.stop();
    },
  };
};

export type Line = readonly [label: string, value: string | number];

/** A table of two columns, the second one's numbers aligned to the right. */
export const table = (title: string, lines: readonly Line[]): string => {
  const cells = lines.map(([label, value]) => [label, String(value)] as const);
  const labelWidth = Math.max(...cells.map(([label]) => label.length));
  const valueWidth = Math.max(...cells.map(([, value]) => value.length));
  const rule = '─'.repeat(labelWidth + valueWidth + 3);
  const rows = cells.map(([label, value]) => `${label.padEnd(labelWidth)} │ ${value.padStart(valueWidth)}`);
  return [title, rule, ...rows, rule].join('\n');
};

/** `1234567.891` → `1,234,567.9`. */
export const count = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
