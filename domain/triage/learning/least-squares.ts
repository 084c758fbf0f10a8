/** How little one example may bend what the others say; measured, see docs/decisions/triage-learns.md. */
const stiffness = 0.8;
/** All texts are so much alike, whatever they say: thus a label's frequency counts. */
export const common = 0.09;
/** A step so small is the last but for what others' steps ask. */
export const settled = 0.005;

/**
 * From where an example pulls at a label to where it pulls best while all others stay: towards 1 for its own label and
 * towards -1 for another, as the score of all pulls asks.
 */
export const stepOf = (at: { wanted: boolean; score: number; pull: number; square: number }): number =>
  ((at.wanted ? 1 : -1) - at.score - stiffness * at.pull) / (at.square + common + stiffness);
