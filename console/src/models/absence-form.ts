import type { Absence } from '../api/types.ts';
import { type FormField, type FormValues, given, instantOf, moment, must, select } from './form-field.ts';

/** What an absence says: from when until when, and who stands in. */
export const absenceFields: readonly FormField[] = [
  must(moment('from', 'from')),
  must(moment('to', 'to')),
  select('delegateId', 'delegate', 'agents'),
];

/** The absence that a filled-in form means, as the API takes it. */
export const absenceOf = (values: FormValues): Absence => ({
  from: instantOf(values, 'from') ?? '',
  to: instantOf(values, 'to') ?? '',
  ...given(values, 'delegateId'),
});
