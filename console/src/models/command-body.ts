import type { Command, CommandName } from '../api/types.ts';
import { choiceValues, type FormValues } from './command-form.ts';

type Builders = { [Name in CommandName]: (values: FormValues) => Command<Name> };

const textOf = (values: FormValues, name: string): string => values[name]?.trim() ?? '';

/** `{ [name]: text }`, or nothing where the field was left empty: the API takes no empty texts. */
const given = <Name extends string>(values: FormValues, name: Name): Partial<Record<Name, string>> => {
  const object: Partial<Record<string, string>> = {};
  const text = textOf(values, name);
  if (text !== '') object[name] = text;
  return object;
};

/** The member of a closed list that a field holds, undefined for anything else. */
const oneOf = <Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text);

const numberOf = (values: FormValues, name: string): number | undefined => {
  const text = textOf(values, name);
  return text === '' ? undefined : Number(text);
};

const builders: Builders = {
  comment: (values) => ({ name: 'comment', body: { text: textOf(values, 'text') } }),
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
  hold: (values) => ({
    name: 'hold',
    body: { reason: oneOf(choiceValues.holdReasons, textOf(values, 'reason')) ?? 'provider' },
  }),
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
  resolve: (values) => {
    const code = oneOf(choiceValues.codes, textOf(values, 'code'));
    return {
      name: 'resolve',
      body: { solution: textOf(values, 'solution'), ...(code !== undefined && { code }) },
    };
  },
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
  rate: (values) => ({
    name: 'rate',
    body: { score: numberOf(values, 'score') ?? 0, ...given(values, 'comment') },
  }),
  resume: () => ({ name: 'resume', body: {} }),
};

/** The command that a filled-in form means, as the API takes it; fields that were left empty are left out. */
export const commandOf = (name: CommandName, values: FormValues): Command => builders[name](values);
