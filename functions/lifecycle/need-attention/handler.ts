import { placeOf } from '../../../domain/lifecycle/place-of.ts';
import { attentionInput, type Place } from '../../../domain/lifecycle/place.ts';
import { instantOf } from '../../../domain/values.ts';
import { type AttentionDependencies, callAttention } from '../../commands/call-attention.ts';
import { MissingTicketError } from '../advance.ts';

/** `NeedsAttention`: a task has failed for good; the ticket shows it and waits for an operator to resume it. */
export const createNeedAttentionHandler =
  (dependencies: AttentionDependencies) =>
  async (input: unknown): Promise<Place> => {
    const { error: reason, ticketId, generation } = attentionInput.parse(input);
    const ticket = await callAttention(dependencies, { ticketId, generation, reason });
    if (!ticket) throw new MissingTicketError(`ticket ${ticketId} does not exist`);
    return placeOf({ ticket, generation, now: instantOf(dependencies.clock()) });
  };
