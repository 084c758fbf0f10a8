import type { CommandName } from '../api/types.ts';

/** Where the choices of a select come from. */
export type ChoiceSource =
  | 'groups'
  | 'agents'
  | 'providers'
  | 'services'
  | 'types'
  | 'impacts'
  | 'urgencies'
  | 'codes'
  | 'relations'
  | 'holdReasons'
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
  | 'comment';

/** A field of a command's form; `name` is its path in the body, so that problem documents find it. */
export type FormField = {
  name: string;
  label: FieldLabel;
  required: boolean;
} & ({ kind: 'area' } | { kind: 'line' } | { kind: 'select'; choices: ChoiceSource });

const area = (name: string, label: FieldLabel, required = true): FormField => ({
  kind: 'area',
  name,
  label,
  required,
});
const line = (name: string, label: FieldLabel, required = false): FormField => ({
  kind: 'line',
  name,
  label,
  required,
});
const select = (name: string, label: FieldLabel, choices: ChoiceSource): FormField => ({
  kind: 'select',
  name,
  label,
  choices,
  required: false,
});
const must = (field: FormField): FormField => ({ ...field, required: true });

/** The fields of every command, in the order in which they are asked. */
export const commandFields: Record<CommandName, readonly FormField[]> = {
  comment: [area('text', 'text')],
  note: [area('text', 'text')],
  assign: [select('groupId', 'group', 'groups'), select('assigneeId', 'assignee', 'agents')],
  classify: [
    select('type', 'type', 'types'),
    select('impact', 'impact', 'impacts'),
    select('urgency', 'urgency', 'urgencies'),
    select('serviceId', 'service', 'services'),
    line('category', 'category'),
  ],
  'request-info': [area('question', 'question')],
  hold: [must(select('reason', 'reason', 'holdReasons'))],
  continue: [],
  escalate: [select('groupId', 'group', 'groups'), area('reason', 'reason', false)],
  forward: [
    must(select('providerId', 'provider', 'providers')),
    line('externalNumber', 'externalNumber'),
    area('reason', 'reason', false),
  ],
  resolve: [area('solution', 'solution'), select('code', 'code', 'codes')],
  confirm: [],
  reject: [area('reason', 'reason')],
  reopen: [area('reason', 'reason')],
  cancel: [area('reason', 'reason')],
  link: [must(line('ticketId', 'otherTicket')), must(select('relation', 'relation', 'relations'))],
  merge: [must(line('into', 'otherTicket'))],
  rate: [must(select('score', 'score', 'scores')), area('comment', 'comment', false)],
  resume: [],
};

/** What a form holds: texts by field name, absent or empty where nothing was given. */
export type FormValues = Record<string, string | undefined>;

/** The required fields that are still empty. */
export const missingFields = (name: CommandName, values: FormValues): string[] =>
  commandFields[name]
    .filter((field) => field.required && (values[field.name] ?? '').trim() === '')
    .map((field) => field.name);

/** The words behind a command's choice lists, as the API spells them. */
export const choiceValues = {
  types: ['incident', 'service-request'],
  impacts: ['1', '2', '3'],
  urgencies: ['1', '2', '3'],
  codes: ['solved', 'fulfilled', 'known-solution', 'by-provider', 'duplicate'],
  relations: ['related', 'parent', 'child', 'duplicate-of'],
  holdReasons: ['provider', 'parts', 'visit', 'change'],
  scores: ['5', '4', '3', '2', '1'],
} as const;
