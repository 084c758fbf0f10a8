import type { OrderCommand, OrderCommandName } from '../api/types.ts';
import { area, type FormField, type FormValues, given, line, textOf } from './form-field.ts';

/** The fields of every command to a work order. */
export const orderFields: Record<OrderCommandName, readonly FormField[]> = {
  accept: [line('externalNumber', 'externalNumber')],
  comment: [area('text', 'text')],
  complete: [area('report', 'report')],
  refuse: [area('reason', 'reason')],
  cancel: [area('reason', 'reason')],
};

const builders: { [Name in OrderCommandName]: (values: FormValues) => OrderCommand<Name> } = {
  accept: (values) => ({ name: 'accept', body: given(values, 'externalNumber') }),
  comment: (values) => ({ name: 'comment', body: { text: textOf(values, 'text') } }),
  complete: (values) => ({ name: 'complete', body: { report: textOf(values, 'report') } }),
  refuse: (values) => ({ name: 'refuse', body: { reason: textOf(values, 'reason') } }),
  cancel: (values) => ({ name: 'cancel', body: { reason: textOf(values, 'reason') } }),
};

/** The command to a work order that a filled-in form means, as the API takes it. */
export const orderCommandOf = (name: OrderCommandName, values: FormValues): OrderCommand =>
  builders[name](values);
