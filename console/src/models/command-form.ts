import type { FormCommandName, Me, Ticket } from '../api/types.ts';
import { area, check, type FormField, type FormValues, line, moment, must, select } from './form-field.ts';

/** The fields of every command, in the order in which they are asked. */
export const commandFields: Record<FormCommandName, readonly FormField[]> = {
  comment: [area('text', 'text'), check('toChildren', 'toChildren')],
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
  hold: [must(select('reason', 'reason', 'holdReasons')), moment('until', 'until')],
  continue: [],
  escalate: [select('groupId', 'group', 'groups'), area('reason', 'reason', false)],
  forward: [
    must(select('providerId', 'provider', 'providers')),
    line('externalNumber', 'externalNumber'),
    area('reason', 'reason', false),
  ],
  'order-work': [
    select('groupId', 'group', 'groups'),
    select('providerId', 'provider', 'providers'),
    area('task', 'task'),
    line('externalNumber', 'externalNumber'),
  ],
  resolve: [
    area('solution', 'solution'),
    select('code', 'code', 'codes'),
    check('newSolution', 'newSolution'),
    check('withChildren', 'withChildren'),
  ],
  'offer-solution': [must(line('knownErrorId', 'solution'))],
  confirm: [],
  reject: [area('reason', 'reason')],
  reopen: [area('reason', 'reason')],
  cancel: [area('reason', 'reason')],
  link: [must(line('ticketId', 'otherTicket')), must(select('relation', 'relation', 'relations'))],
  merge: [must(line('into', 'otherTicket'))],
  'overrule-scope': [area('reason', 'reason')],
  'declare-out-of-scope': [must(select('clause', 'clause', 'clauses')), area('reason', 'reason')],
  rate: [must(select('score', 'score', 'scores')), area('comment', 'comment', false)],
  'declare-major': [area('reason', 'reason', false)],
  'revoke-major': [area('reason', 'reason')],
  'schedule-visit': [
    must(moment('from', 'from')),
    must(moment('to', 'to')),
    must(select('locationId', 'location', 'locations')),
    must(select('personId', 'visitor', 'visitors')),
  ],
  'report-visit': [must(select('outcome', 'outcome', 'visitOutcomes')), area('text', 'result')],
  resume: [],
};

/** What concerns the calls under a call. */
const forParents = ['withChildren', 'toChildren'];

export const hasChildren = ({ links }: Pick<Ticket, 'links'>): boolean =>
  links.some(({ relation }) => relation === 'child');

type Asked = { ticket: Pick<Ticket, 'links'>; me: Pick<Me, 'role' | 'level'> };

/** Whoever finds new solutions may propose one to the knowledge base (R15). */
const findsSolutions = ({ role, level }: Asked['me']): boolean =>
  role === 'administrator' || (role === 'agent' && level === 'L2');

/** The fields that a command asks a person for, for a ticket as it stands. */
export const fieldsFor = (name: FormCommandName, { ticket, me }: Asked): readonly FormField[] => {
  const parent = hasChildren(ticket) && me.role !== 'requester';
  return commandFields[name].filter(
    (field) =>
      (parent || !forParents.includes(field.name)) && (field.name !== 'newSolution' || findsSolutions(me)),
  );
};

/** What a command's form holds before anything is typed: a visit is where the call is; one solution ends a major incident. */
export const initialValues = (
  name: FormCommandName,
  ticket: Pick<Ticket, 'links' | 'locationId' | 'major'>,
): FormValues => {
  if (name === 'schedule-visit') return { locationId: ticket.locationId };
  return name === 'resolve' && hasChildren(ticket)
    ? { withChildren: String(ticket.major !== undefined) }
    : {};
};

/** The words behind a command's choice lists, as the API spells them. */
export const choiceValues = {
  types: ['incident', 'service-request'],
  priorities: ['1', '2', '3', '4', '5'],
  impacts: ['1', '2', '3'],
  urgencies: ['1', '2', '3'],
  codes: ['solved', 'fulfilled', 'known-solution', 'by-provider', 'duplicate'],
  relations: ['related', 'parent', 'child', 'duplicate-of'],
  holdReasons: ['provider', 'parts', 'visit', 'change'],
  visitOutcomes: ['done', 'missed', 'cancelled'],
  scores: ['5', '4', '3', '2', '1'],
} as const;
