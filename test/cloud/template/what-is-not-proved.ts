import type { Gap } from './adjustment.ts';
import { adjustments } from './adjustments.ts';
import { silentGaps } from './silent-gaps.ts';

const filesOf = ({ provedBy }: Gap): string => [...new Set(provedBy.map(({ file }) => file))].join(', ');

/** For whoever reads the outcome of the acceptance: what was adjusted, and what therefore it does not prove. */
export const whatIsNotProved = (): string =>
  [
    'Adjusted to the emulator, and so not proved here but by the tests in brackets:',
    ...adjustments.map(
      ({ name, why, notProved }) => `  ${name}, as ${why}\n    – ${notProved.what} (${filesOf(notProved)})`,
    ),
    'Taken by the emulator without effect:',
    ...silentGaps.map((gap) => `  ${gap.what} (${filesOf(gap)})`),
  ].join('\n');
