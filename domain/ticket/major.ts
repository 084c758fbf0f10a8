import * as z from 'zod';
import type { Contract } from '../contract/contract.ts';
import { instant } from '../values.ts';
import type { TicketType } from './classification.ts';

/** R11: since when a call is a major incident, who said so (`contract`: its rule did) and why. */
export const major = z.strictObject({ since: instant, by: z.string(), reason: z.string().optional() });

/** Whether the contract makes an incident of this priority a major one; 1 is the highest. */
export const isMajorBy = (
  { majorIncident }: Pick<Contract, 'majorIncident'>,
  { type, priority }: { type: TicketType; priority: number },
): boolean => majorIncident !== undefined && type === 'incident' && priority <= majorIncident.priority;
