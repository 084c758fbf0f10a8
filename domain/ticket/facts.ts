import type { Calendar } from '../calendar/calendar.ts';
import type { Contract } from '../contract/contract.ts';
import type { Actor } from '../people/principal.ts';
import type { Instant } from '../values.ts';

/** What a decision needs to know beside the ticket: the moment, who asks, and what the customer bought. */
export type Facts = { now: Instant; actor: Actor; contract: Contract; calendar: Calendar };
