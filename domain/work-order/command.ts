import * as z from 'zod';
import { id } from '../values.ts';
import { longestText } from './work-order.ts';

const text = z.string().trim().min(1).max(longestText);
const reason = z.string().trim().min(1).max(2_000);
const externalNumber = z.string().trim().min(1).max(100);

/** Work is ordered from a group or a provider, never from both. */
export const orderWork = z
  .strictObject({
    groupId: id.optional(),
    providerId: id.optional(),
    task: text,
    externalNumber: externalNumber.optional(),
  })
  .refine(({ groupId, providerId }) => (groupId === undefined) !== (providerId === undefined), {
    path: ['groupId'],
    error: 'either groupId or providerId is needed',
  });

/** What may be asked of a work order; each key is the command's name in the API's path. */
export const workOrderCommands = {
  accept: z.strictObject({ externalNumber: externalNumber.optional() }),
  comment: z.strictObject({ text }),
  complete: z.strictObject({ report: text }),
  refuse: z.strictObject({ reason }),
  cancel: z.strictObject({ reason }),
} as const;
export type WorkOrderCommandName = keyof typeof workOrderCommands;
export const workOrderCommandName = z.strictObject(workOrderCommands).keyof();

/** The part of a ticket's command that is about one of its work orders. */
export type OrderCommand = {
  [Name in WorkOrderCommandName]: { name: Name; body: z.infer<(typeof workOrderCommands)[Name]> };
}[WorkOrderCommandName];

/** A command to one of the ticket's work orders. */
export type WorkOrderCommand = { type: 'work-order'; workOrderId: string } & OrderCommand;
