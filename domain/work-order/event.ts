import * as z from 'zod';
import { id, instant } from '../values.ts';
import { workOrder } from './work-order.ts';

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), workOrderId: id, ...shape });

/** What happens to a ticket's work orders; `nextChaseAt`: the rhythm begins anew. */
export const workOrderEvents = [
  event('work-ordered', { workOrder }),
  event('work-order-accepted', { externalNumber: z.string().optional(), nextChaseAt: instant }),
  event('work-order-commented', { text: z.string(), nextChaseAt: instant.optional() }),
  event('work-order-completed', { report: z.string() }),
  event('work-order-refused', { reason: z.string() }),
  event('work-order-cancelled', { reason: z.string().optional() }),
  event('work-order-chased', { count: z.int().positive(), nextChaseAt: instant }),
  event('work-order-breached', { target: z.enum(['accept', 'done']) }),
] as const;
