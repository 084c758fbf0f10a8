/** A function's bundle: its size as it is deployed and as it is sent, and the time that its import takes. */
export type Bundle = { name: string; bytes: number; zippedBytes: number; initMs: number };

/** What every bundle stays below. */
export const limits = { bytes: 1_000_000, initMs: 250 };

/** The middle of an odd number of measurements: one disturbed run does not count. */
export const median = (values: readonly number[]): number => {
  const middle = values.toSorted((a, b) => a - b)[(values.length - 1) / 2];
  if (middle === undefined) throw new RangeError('the median is taken of an odd number of values');
  return middle;
};

/** One sentence for each limit that a bundle reaches. */
export const tooHigh = (bundles: readonly Bundle[]): string[] =>
  bundles.flatMap(({ name, bytes, initMs }) => [
    ...(bytes < limits.bytes ? [] : [`${name}: ${kilobytes(bytes)} is not below ${kilobytes(limits.bytes)}`]),
    ...(initMs < limits.initMs ? [] : [`${name}: ${ms(initMs)} is not below ${ms(limits.initMs)}`]),
  ]);

/** A line for each bundle, the biggest first. */
export const report = (bundles: readonly Bundle[]): string =>
  [
    ['size', 'zipped', 'init', 'function'],
    ...bundles
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ name, bytes, zippedBytes, initMs }) => [
        kilobytes(bytes),
        kilobytes(zippedBytes),
        ms(initMs),
        name,
      ]),
  ]
    .map(([size, zipped, init, name]) => `${right(size)} ${right(zipped)} ${right(init)}  ${name}`)
    .join('\n');

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
const ms = (duration: number): string => `${Math.ceil(duration)} ms`;
const right = (cell = ''): string => cell.padStart(8);
