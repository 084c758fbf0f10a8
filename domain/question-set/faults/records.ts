import type { Outcome } from '../outcome.ts';
import { nextsOf, type QuestionSet } from '../question-set.ts';
import type { QuestionSetFault, QuestionSetWorld } from './fault.ts';

type Named = { field: string; id: string | undefined; of: keyof QuestionSetWorld };

/** Records that a question set names, each with where. */
export const namedBy = ({ serviceIds, customerIds, questions }: QuestionSet): Named[] => [
  ...serviceIds.map((id, index): Named => ({ field: `serviceIds.${String(index)}`, id, of: 'services' })),
  ...customerIds.map((id, index): Named => ({ field: `customerIds.${String(index)}`, id, of: 'customers' })),
  ...questions.flatMap((question, index) =>
    nextsOf(question).flatMap(({ field, next: { outcome = {} } }) =>
      namedByOutcome(outcome, `questions.${String(index)}.${field}.outcome`),
    ),
  ),
];

const namedByOutcome = (outcome: Outcome, field: string): Named[] => [
  { field: `${field}.articleId`, id: outcome.articleId, of: 'articles' },
  { field: `${field}.groupId`, id: outcome.groupId, of: 'groups' },
  { field: `${field}.providerId`, id: outcome.providerId, of: 'providers' },
  { field: `${field}.serviceId`, id: outcome.serviceId, of: 'services' },
];

/** Records that a question set names and that are not there. */
export const recordFaults = (set: QuestionSet, world: QuestionSetWorld): QuestionSetFault[] => {
  const known = (of: keyof QuestionSetWorld) => new Set(world[of].map(({ id }) => id));
  const ids = {
    services: known('services'),
    customers: known('customers'),
    groups: known('groups'),
    providers: known('providers'),
    articles: known('articles'),
  };
  return namedBy(set).flatMap(({ field, id, of }) =>
    id === undefined || ids[of].has(id) ? [] : [{ field, code: 'unknown' as const }],
  );
};
