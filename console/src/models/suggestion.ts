import type { Suggestion, Ticket } from '../api/types.ts';

/**
 * The ways by which a suggestion may reach the requester: what is written for agents by none, and nothing is offered
 * twice (R14).
 */
export const mayGoOut = (
  { audience, offered, solution }: Pick<Suggestion, 'audience' | 'offered' | 'solution'>,
  commands: Ticket['commands'],
): { offer: boolean; insert: boolean } => {
  const may = audience === 'requester' && solution !== '';
  return {
    offer: may && !offered && commands.includes('offer-solution'),
    insert: may && commands.includes('comment'),
  };
};
