import type {
  Improvement,
  ImprovementCommand,
  ImprovementCommandName,
  ImprovementContent,
} from '../api/types.ts';
import {
  area,
  type FormField,
  type FormValues,
  given,
  instantOf,
  line,
  moment,
  momentOf,
  must,
  select,
  textOf,
} from './form-field.ts';

const said: readonly FormField[] = [
  must(line('title', 'title')),
  area('benefit', 'benefit'),
  area('description', 'description', false),
  select('customerId', 'customer', 'customers'),
  line('sourceTicketId', 'foundBy'),
  line('problemId', 'problemNumber'),
];
const assigned: readonly FormField[] = [select('ownerId', 'owner', 'agents'), moment('dueAt', 'dueDay')];

export const proposalFields = said;

/** The fields of every command; owner and day only where the reader decides on them. */
export const improvementFields = (
  name: ImprovementCommandName,
  { decides }: { decides: boolean },
): readonly FormField[] => {
  switch (name) {
    case 'change':
      return decides ? [...said, ...assigned] : said;
    case 'accept':
      return assigned;
    case 'start':
      return [];
    case 'complete':
      return [area('reason', 'result', false)];
    case 'reject':
      return [area('reason', 'reason')];
  }
};

/** What a command's form begins with: as the improvement stands. */
export const improvementValues = ({ dueAt, ...improvement }: Improvement): FormValues => {
  const { title, benefit, description, customerId, sourceTicketId, problemId, ownerId } = improvement;
  return {
    ...{ title, benefit, description, customerId, sourceTicketId, problemId, ownerId },
    dueAt: dueAt && momentOf(dueAt),
  };
};

const dueOf = (values: FormValues): { dueAt?: string } => {
  const dueAt = instantOf(values, 'dueAt');
  return dueAt === undefined ? {} : { dueAt };
};

/** What a filled-in form says of an improvement, as the API takes it. */
export const improvementOf = (values: FormValues): ImprovementContent => ({
  title: textOf(values, 'title'),
  benefit: textOf(values, 'benefit'),
  description: textOf(values, 'description'),
  ...given(values, 'customerId'),
  ...given(values, 'sourceTicketId'),
  ...given(values, 'problemId'),
  ...given(values, 'ownerId'),
  ...dueOf(values),
});

const builders: { [Name in ImprovementCommandName]: (values: FormValues) => ImprovementCommand<Name> } = {
  change: (values) => ({ name: 'change', body: improvementOf(values) }),
  accept: (values) => ({ name: 'accept', body: { ...given(values, 'ownerId'), ...dueOf(values) } }),
  start: () => ({ name: 'start', body: {} }),
  complete: (values) => ({ name: 'complete', body: given(values, 'reason') }),
  reject: (values) => ({ name: 'reject', body: { reason: textOf(values, 'reason') } }),
};

/** The command to an improvement that a filled-in form means, as the API takes it. */
export const improvementCommandOf = (name: ImprovementCommandName, values: FormValues): ImprovementCommand =>
  builders[name](values);
