import * as z from 'zod';
import { type Aspect, aspects } from './example.ts';
import type { Learner } from './learner.ts';
import { type Proposals, proposals } from './proposal.ts';

const graded: readonly Aspect[] = ['impact', 'urgency'];

/** What the desk's own resolved calls propose for a text: the surest label of each aspect, with its reasons. */
export const learntProposals = (learner: Learner, text: string): Proposals =>
  proposals.parse(
    Object.fromEntries(
      [...learner.suggestEach(text, aspects.options)].flatMap(([aspect, [surest]]) => {
        if (surest === undefined) return [];
        const { label, ...reasons } = surest;
        const value = graded.includes(aspect) ? z.coerce.number().parse(label) : label;
        return [[aspect, { value, by: 'learnt', ...reasons }]];
      }),
    ),
  );
