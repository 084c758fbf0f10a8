import { RE2JS } from 're2js';

/** So many steps of its program a pattern may have: with the longest answer, a match stays within some hundredths of a second. */
const largestProgram = 1_000;

/** Why a pattern is not taken, if it is not: RE2 does not know it (as back references, looking around), or it is too large. */
export const patternFault = (pattern: string): 'bad-pattern' | 'pattern-too-large' | undefined => {
  try {
    return RE2JS.compile(pattern).programSize() > largestProgram ? 'pattern-too-large' : undefined;
  } catch {
    return 'bad-pattern';
  }
};

/**
 * Whether a text matches a pattern from its first to its last character. By RE2's algorithm the time rises with the length
 * of the text and the size of the pattern, never beyond: no pattern can be made to hang.
 */
export const matches = (pattern: string, text: string): boolean =>
  RE2JS.compile(pattern).matcher(text).matches();
