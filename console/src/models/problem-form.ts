import type { OpenProblem, ProblemCommand, ProblemCommandName, ProblemRecord } from '../api/types.ts';
import { area, type FormField, type FormValues, given, line, must, select, textOf } from './form-field.ts';

const content: readonly FormField[] = [
  must(line('title', 'title')),
  area('description', 'description', false),
  must(select('priority', 'priority', 'priorities')),
  select('serviceId', 'service', 'services'),
  select('ownerId', 'owner', 'agents'),
  area('cause', 'cause', false),
];

/** The fields of every command to a problem; those of `tr` and `en` are read by requesters. */
export const problemFields: Record<ProblemCommandName, readonly FormField[]> = {
  change: content,
  incidents: [must(line('ticketId', 'foundBy'))],
  unlink: [must(line('ticketId', 'foundBy'))],
  'known-error': [
    area('cause', 'cause', false),
    area('workaround.tr', 'workaroundTr', false),
    area('workaround.en', 'workaroundEn', false),
    line('articleId', 'article'),
  ],
  resolve: [area('solution.tr', 'solutionTr', false), area('solution.en', 'solutionEn', false)],
  reopen: [area('reason', 'reason')],
  close: [area('reason', 'reason')],
};

export const newProblemFields: readonly FormField[] = [...content, line('ticketId', 'foundBy')];

/** What a form to open a problem begins with. */
export const newProblemValues = (ticketNumber?: string): FormValues => ({
  priority: '3',
  ...(ticketNumber !== undefined && { ticketId: ticketNumber }),
});

/** What a command's form begins with: as the problem stands. */
export const problemValues = (problem: ProblemRecord): FormValues => {
  const { title, description, priority, serviceId, ownerId, cause, workaround, articleId } = problem;
  return {
    ...{ title, description, priority: String(priority), serviceId, ownerId, cause, articleId },
    'workaround.tr': workaround?.tr,
    'workaround.en': workaround?.en,
  };
};

/** Words in one language or both; what is left empty is not there. */
const spoken = (values: FormValues, name: 'workaround' | 'solution') => {
  const tr = textOf(values, `${name}.tr`);
  const en = textOf(values, `${name}.en`);
  return { ...(tr !== '' && { tr }), ...(en !== '' && { en }) };
};

const priorities = [1, 2, 3, 4, 5] as const;

const contentOf = (values: FormValues) => ({
  title: textOf(values, 'title'),
  description: textOf(values, 'description'),
  priority: priorities.find((one) => String(one) === textOf(values, 'priority')) ?? 3,
  ...given(values, 'serviceId'),
  ...given(values, 'ownerId'),
  ...given(values, 'cause'),
});

/** The problem that a filled-in form means, as the API takes it. */
export const newProblemOf = (values: FormValues): OpenProblem => ({
  ...contentOf(values),
  ...given(values, 'ticketId'),
});

const builders: { [Name in ProblemCommandName]: (values: FormValues) => ProblemCommand<Name> } = {
  change: (values) => ({ name: 'change', body: contentOf(values) }),
  incidents: (values) => ({ name: 'incidents', body: { ticketId: textOf(values, 'ticketId') } }),
  unlink: (values) => ({ name: 'unlink', body: { ticketId: textOf(values, 'ticketId') } }),
  'known-error': (values) => {
    const workaround = spoken(values, 'workaround');
    const isTold = Object.keys(workaround).length > 0;
    const body = {
      ...given(values, 'cause'),
      ...given(values, 'articleId'),
      ...(isTold && { workaround }),
    };
    return { name: 'known-error', body };
  },
  resolve: (values) => ({ name: 'resolve', body: { solution: spoken(values, 'solution') } }),
  reopen: (values) => ({ name: 'reopen', body: { reason: textOf(values, 'reason') } }),
  close: (values) => ({ name: 'close', body: { reason: textOf(values, 'reason') } }),
};

/** The command to a problem that a filled-in form means, as the API takes it. */
export const problemCommandOf = (name: ProblemCommandName, values: FormValues): ProblemCommand =>
  builders[name](values);

/** On a call's page the problem is what is asked for. */
export const linkFields: readonly FormField[] = [must(line('problemNumber', 'problemNumber'))];

export const linkOf = (values: FormValues, ticketId: string) => ({
  id: textOf(values, 'problemNumber').toUpperCase(),
  command: { name: 'incidents', body: { ticketId } } satisfies ProblemCommand,
});
