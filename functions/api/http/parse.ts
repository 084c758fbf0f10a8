import type * as z from 'zod';
import { en, tr } from 'zod/locales';
import type { Locale } from '../../../domain/values.ts';
import { type FieldError, Problem } from './problem.ts';

const messagesOf = { tr: tr().localeError, en: en().localeError };

/**
 * Parses with messages in the caller's language.
 *
 * @throws Problem `validation-failed` that names every wrong field
 */
export const parse = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  locale: Locale,
): z.infer<Schema> => {
  const parsed = schema.safeParse(input, { error: messagesOf[locale] });
  if (parsed.success) return parsed.data;
  throw new Problem('validation-failed', { errors: parsed.error.issues.flatMap(fieldErrorsOf) });
};

const fieldErrorsOf = (issue: z.core.$ZodIssue): FieldError[] => {
  const path = issue.path.join('.');
  const error = (field: string): FieldError => ({ field, code: issue.code, message: issue.message });
  if (issue.code !== 'unrecognized_keys') return [error(path)];
  return issue.keys.map((key) => error(path ? `${path}.${key}` : key));
};
