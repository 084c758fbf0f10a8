import type { Applying } from './applying.ts';

export const problemLinked: Applying<'problem-linked'> = (ticket, { problem }) => ({
  ...ticket,
  problems: [...(ticket.problems ?? []), problem],
});

export const problemUnlinked: Applying<'problem-unlinked'> = (ticket, { problem }) => ({
  ...ticket,
  problems: ticket.problems?.filter(({ problemId }) => problemId !== problem.problemId),
});
