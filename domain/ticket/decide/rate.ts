import type { PersonCommandBody } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** R5: how satisfied the requester is, 1 to 5; a later answer replaces the earlier one. */
export const rate: Decide<PersonCommandBody<'rate'>> = ({ body }) => accepted({ type: 'rated', ...body });
