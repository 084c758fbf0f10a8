import * as z from 'zod';

/** What a call is; the contract promises by it. */
export const ticketType = z.enum(['incident', 'service-request']);
export type TicketType = z.infer<typeof ticketType>;

export const impact = z.int().min(1).max(3);
export const urgency = z.int().min(1).max(3);

/** What an opener may leave to triage; a call that says nothing is an incident of the least impact and urgency. */
export const leftOpen = z.enum(['type', 'impact', 'urgency']);

/** 1 is the highest. */
export const priority = z.literal([1, 2, 3, 4, 5]);
export type Priority = z.infer<typeof priority>;

/** Whom or what an open ticket waits for (status `pending`); the contract says which of these stop its clocks. */
export const pendingReason = z.enum(['requester', 'provider', 'parts', 'visit', 'change']);

/** What a person can put a ticket on hold for; the requester is waited for by asking them. */
export const holdReason = pendingReason.exclude(['requester']);
