import { aspects } from './example.ts';
import type { Proposals } from './proposal.ts';

/** Of several opinions on a call the surest in each aspect; of equally sure ones the first. */
export const surest = (...opinions: readonly Proposals[]): Proposals =>
  opinions.reduce((best, opinion) => {
    const better = aspects.options.filter(
      (aspect) => (opinion[aspect]?.confidence ?? 0) > (best[aspect]?.confidence ?? 0),
    );
    return { ...best, ...Object.fromEntries(better.map((aspect) => [aspect, opinion[aspect]])) };
  }, {});
