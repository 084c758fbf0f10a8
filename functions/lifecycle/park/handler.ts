import { parkInput } from '../../../domain/lifecycle/place.ts';
import { parkOrWake, type WakeUpDependencies } from '../wake-up.ts';

/**
 * The task of every wait state: keeps the token that ends the wait, or ends it at once when the ticket has moved on. The
 * answer of the state is what the token is settled with, so that this function answers nothing.
 */
export const createParkHandler =
  (dependencies: WakeUpDependencies) =>
  async (input: unknown): Promise<void> => {
    const { ticketId, generation, turn, token } = parkInput.parse(input);
    await parkOrWake(dependencies, { ticketId, generation, turn, token });
  };
