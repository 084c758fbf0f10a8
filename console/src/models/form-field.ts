/** Where the choices of a select come from. */
export type ChoiceSource =
  | 'groups'
  | 'agents'
  | 'visitors'
  | 'providers'
  | 'services'
  | 'locations'
  | 'clauses'
  | 'types'
  | 'customers'
  | 'priorities'
  | 'impacts'
  | 'urgencies'
  | 'codes'
  | 'relations'
  | 'holdReasons'
  | 'visitOutcomes'
  | 'scores';

type FieldLabel =
  | 'text'
  | 'question'
  | 'reason'
  | 'solution'
  | 'code'
  | 'group'
  | 'assignee'
  | 'provider'
  | 'externalNumber'
  | 'type'
  | 'impact'
  | 'urgency'
  | 'service'
  | 'category'
  | 'otherTicket'
  | 'relation'
  | 'score'
  | 'comment'
  | 'until'
  | 'from'
  | 'to'
  | 'location'
  | 'visitor'
  | 'outcome'
  | 'result'
  | 'clause'
  | 'task'
  | 'report'
  | 'delegate'
  | 'newSolution'
  | 'title'
  | 'description'
  | 'customer'
  | 'priority'
  | 'owner'
  | 'cause'
  | 'workaroundTr'
  | 'workaroundEn'
  | 'solutionTr'
  | 'solutionEn'
  | 'article'
  | 'benefit'
  | 'dueDay'
  | 'foundBy'
  | 'problemNumber'
  | 'withChildren'
  | 'toChildren';

/** A field of a form; `name` is its path in the body, so that problem documents find it. */
export type FormField = {
  name: string;
  label: FieldLabel;
  required: boolean;
} & ({ kind: 'area' | 'line' | 'moment' | 'check' } | { kind: 'select'; choices: ChoiceSource });

export const area = (name: string, label: FieldLabel, required = true): FormField => ({
  kind: 'area',
  name,
  label,
  required,
});
export const line = (name: string, label: FieldLabel): FormField => ({
  kind: 'line',
  name,
  label,
  required: false,
});
export const select = (name: string, label: FieldLabel, choices: ChoiceSource): FormField => ({
  kind: 'select',
  name,
  label,
  choices,
  required: false,
});
/** A date and a time of day in the reader's own time zone: `2026-03-02T08:30`. */
export const moment = (name: string, label: FieldLabel): FormField => ({
  kind: 'moment',
  name,
  label,
  required: false,
});
/** Yes or no: `true` or `false`. */
export const check = (name: string, label: FieldLabel): FormField => ({
  kind: 'check',
  name,
  label,
  required: false,
});
export const must = (field: FormField): FormField => ({ ...field, required: true });

/** What a form holds: texts by field name, absent or empty where nothing was given. */
export type FormValues = Record<string, string | undefined>;

const completeMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const isMissing = (field: FormField, text: string): boolean => {
  if (text === '') return field.required;
  return field.kind === 'moment' && !completeMoment.test(text);
};

/** The required fields that are still empty, and the dates that lack their time or the times that lack their date. */
export const missingFields = (fields: readonly FormField[], values: FormValues): string[] =>
  fields.filter((field) => isMissing(field, (values[field.name] ?? '').trim())).map(({ name }) => name);

export const textOf = (values: FormValues, name: string): string => values[name]?.trim() ?? '';

/** `{ [name]: text }`, or nothing where the field was left empty: the API takes no empty texts. */
export const given = <Name extends string>(values: FormValues, name: Name): Partial<Record<Name, string>> => {
  const object: Partial<Record<string, string>> = {};
  const text = textOf(values, name);
  if (text !== '') object[name] = text;
  return object;
};

/** The UTC instant of a moment in the reader's time zone; undefined where none was given. */
export const instantOf = (values: FormValues, name: string): string | undefined => {
  const text = textOf(values, name);
  return text === '' ? undefined : new Date(text).toISOString();
};

/** An instant as a moment of the reader's time zone, for a form that changes it. */
export const momentOf = (at: string): string => {
  const local = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day}T${two(local.getHours())}:${two(local.getMinutes())}`;
};
