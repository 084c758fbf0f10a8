import { eventPrefix, problemEventPrefix } from '../adapters/table/keys.ts';

type Rule = string | { prefix: string };
/** The part of Lambda's event filter syntax that we use: https://docs.aws.amazon.com/lambda/latest/dg/with-ddb-filtering.html */
export type Pattern = { readonly [field: string]: Pattern | readonly Rule[] };

const newItems = (prefix: string) =>
  ({
    eventName: ['INSERT'],
    dynamodb: { Keys: { sk: { S: [{ prefix }] } } },
  }) as const satisfies Pattern;

/** Of everything that the table's stream tells, only new events of tickets: what the event source mappings let through. */
export const eventFilter = newItems(eventPrefix);

/** New events of problems, which only what puts them on tickets wants to know. */
export const problemEventFilter = newItems(problemEventPrefix);

/** Whether a stream record fits the pattern, as Lambda decides it: every field must fit one of its rules. */
export const fits = (pattern: Pattern, record: unknown): boolean =>
  Object.entries(pattern).every(([field, expected]) => {
    const value = fieldOf(record, field);
    return isRules(expected) ? expected.some((rule) => fitsRule(rule, value)) : fits(expected, value);
  });

const isRules = (expected: Pattern | readonly Rule[]): expected is readonly Rule[] => Array.isArray(expected);

const fitsRule = (rule: Rule, value: unknown): boolean =>
  typeof rule === 'string' ? value === rule : typeof value === 'string' && value.startsWith(rule.prefix);

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, field)?.value
    : undefined;
