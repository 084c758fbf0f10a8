import type { Command, FormCommandName } from '../api/types.ts';
import { choiceValues } from './command-form.ts';
import { type FormValues, given, instantOf, textOf } from './form-field.ts';

type Builders = { [Name in FormCommandName]: (values: FormValues) => Command<Name> };

/** The member of a closed list that a field holds, undefined for anything else. */
const oneOf = <Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text);

const numberOf = (values: FormValues, name: string): number | undefined => {
  const text = textOf(values, name);
  return text === '' ? undefined : Number(text);
};

const builders: Builders = {
  comment: (values) => ({
    name: 'comment',
    body: { text: textOf(values, 'text'), ...(values['toChildren'] === 'true' && { toChildren: true }) },
  }),
  note: (values) => ({ name: 'note', body: { text: textOf(values, 'text') } }),
  assign: (values) => ({
    name: 'assign',
    body: { ...given(values, 'groupId'), ...given(values, 'assigneeId') },
  }),
  classify: (values) => {
    const type = oneOf(choiceValues.types, textOf(values, 'type'));
    const impact = numberOf(values, 'impact');
    const urgency = numberOf(values, 'urgency');
    return {
      name: 'classify',
      body: {
        ...(type !== undefined && { type }),
        ...(impact !== undefined && { impact }),
        ...(urgency !== undefined && { urgency }),
        ...given(values, 'serviceId'),
        ...given(values, 'category'),
      },
    };
  },
  'request-info': (values) => ({ name: 'request-info', body: { question: textOf(values, 'question') } }),
  hold: (values) => {
    const until = instantOf(values, 'until');
    return {
      name: 'hold',
      body: {
        reason: oneOf(choiceValues.holdReasons, textOf(values, 'reason')) ?? 'provider',
        ...(until !== undefined && { until }),
      },
    };
  },
  continue: () => ({ name: 'continue', body: {} }),
  escalate: (values) => ({
    name: 'escalate',
    body: { ...given(values, 'groupId'), ...given(values, 'reason') },
  }),
  forward: (values) => ({
    name: 'forward',
    body: {
      providerId: textOf(values, 'providerId'),
      ...given(values, 'externalNumber'),
      ...given(values, 'reason'),
    },
  }),
  'order-work': (values) => ({
    name: 'order-work',
    body: {
      task: textOf(values, 'task'),
      ...given(values, 'groupId'),
      ...given(values, 'providerId'),
      ...given(values, 'externalNumber'),
    },
  }),
  resolve: (values) => {
    const code = oneOf(choiceValues.codes, textOf(values, 'code'));
    const { withChildren, newSolution } = values;
    return {
      name: 'resolve',
      body: {
        solution: textOf(values, 'solution'),
        ...(code !== undefined && { code }),
        ...(newSolution === 'true' && { newSolution: true }),
        ...(withChildren !== undefined && { withChildren: withChildren === 'true' }),
      },
    };
  },
  'offer-solution': (values) => ({
    name: 'offer-solution',
    body: { knownErrorId: textOf(values, 'knownErrorId') },
  }),
  confirm: () => ({ name: 'confirm', body: {} }),
  reject: (values) => ({ name: 'reject', body: { reason: textOf(values, 'reason') } }),
  reopen: (values) => ({ name: 'reopen', body: { reason: textOf(values, 'reason') } }),
  cancel: (values) => ({ name: 'cancel', body: { reason: textOf(values, 'reason') } }),
  link: (values) => ({
    name: 'link',
    body: {
      ticketId: textOf(values, 'ticketId'),
      relation: oneOf(choiceValues.relations, textOf(values, 'relation')) ?? 'related',
    },
  }),
  merge: (values) => ({ name: 'merge', body: { into: textOf(values, 'into') } }),
  'overrule-scope': (values) => ({ name: 'overrule-scope', body: { reason: textOf(values, 'reason') } }),
  'declare-out-of-scope': (values) => ({
    name: 'declare-out-of-scope',
    body: { clause: textOf(values, 'clause'), reason: textOf(values, 'reason') },
  }),
  rate: (values) => ({
    name: 'rate',
    body: { score: numberOf(values, 'score') ?? 0, ...given(values, 'comment') },
  }),
  'declare-major': (values) => ({ name: 'declare-major', body: given(values, 'reason') }),
  'revoke-major': (values) => ({ name: 'revoke-major', body: { reason: textOf(values, 'reason') } }),
  'schedule-visit': (values) => ({
    name: 'schedule-visit',
    body: {
      from: instantOf(values, 'from') ?? '',
      to: instantOf(values, 'to') ?? '',
      locationId: textOf(values, 'locationId'),
      personId: textOf(values, 'personId'),
    },
  }),
  'report-visit': (values) => ({
    name: 'report-visit',
    body: {
      outcome: oneOf(choiceValues.visitOutcomes, textOf(values, 'outcome')) ?? 'done',
      text: textOf(values, 'text'),
    },
  }),
  resume: () => ({ name: 'resume', body: {} }),
};

/** The command that a filled-in form means, as the API takes it; fields that were left empty are left out. */
export const commandOf = (name: FormCommandName, values: FormValues): Command => builders[name](values);
