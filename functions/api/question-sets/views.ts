import { isOfDesk } from '../../../domain/people/of-desk.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { Outcome } from '../../../domain/question-set/outcome.ts';
import type { Question, QuestionSet } from '../../../domain/question-set/question-set.ts';
import type { Bilingual } from '../../../domain/values.ts';
import type { AskedQuestion, OutcomeView, QuestionSetSummary } from '../contract/question-set-endpoints.ts';

/** What somebody is told of a set without its questions. */
export const summaryFor = (principal: Principal, set: QuestionSet): QuestionSetSummary => {
  const { id, version, title, serviceIds, audience, active, customerIds, changedAt, changedBy } = set;
  return {
    ...{ id, version, title, serviceIds, audience, active },
    ...(isOfDesk(principal) && { customerIds, changedAt, changedBy }),
  };
};

/** A question without where its answers lead. */
export const askedQuestionOf = ({ answer, ...question }: Question): AskedQuestion => {
  if (answer.kind === 'value') {
    const { then: _then, ...asked } = answer;
    return { ...question, answer: asked };
  }
  const choices = answer.choices.map(({ id, label }) => ({ id, label }));
  return { ...question, answer: { kind: 'choice', choices } };
};

const withArticle: Bilingual = {
  tr: 'Bunun için bilinen bir çözüm var.',
  en: 'There is a known solution for this.',
};
const withoutArticle: Bilingual = {
  tr: 'Yanıtlarınız çağrıyla birlikte iletilecek; ilgilenecek kişi bunları görecek.',
  en: 'Your answers will go along with the call; whoever takes care of it will see them.',
};

/** What answers come to: where they send the call is for the desk alone. */
export const outcomeViewFor = (
  principal: Principal,
  { outcome, article }: { outcome: Outcome; article: OutcomeView['article'] },
): OutcomeView => {
  const { note, articleId: _articleId, ...forDesk } = outcome;
  return {
    ...(isOfDesk(principal) && forDesk),
    sentence: note ?? (article ? withArticle : withoutArticle),
    ...(article && { article }),
  };
};
