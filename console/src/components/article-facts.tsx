import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useProblem } from '../api/problem-records.ts';
import { useLinkedTicket } from '../api/queries.ts';
import type { Article } from '../api/types.ts';
import { absoluteTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { percentOf } from '../models/knowledge.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { ReviewDate } from './review-date.tsx';

type Props = { article: Article; names: Names };

/** What the desk knows of an article: for whom it is, who looks after it, and how it fared. */
export const ArticleFacts = ({ article, names }: Props) => {
  const { t } = useMessages();
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t('article.about')}</Header>}>
        <About article={article} names={names} />
      </Container>
      <Container header={<Header variant="h2">{t('article.statistics')}</Header>}>
        <Fared statistics={article.statistics} />
      </Container>
    </SpaceBetween>
  );
};

const About = ({ article, names }: Props) => {
  const { t, language } = useMessages();
  const { serviceIds, customerIds, phrases, ownerId, sourceTicketId, problemId } = article;
  const all = (texts: readonly string[], none: string) => (texts.length === 0 ? none : texts.join(', '));
  return (
    <KeyValuePairs
      columns={1}
      items={[
        { label: t('article.kind'), value: t(`article.${article.kind}`) },
        { label: t('article.audience'), value: t(`article.${article.audience}`) },
        {
          label: t('article.services'),
          value: all(serviceIds.map(names.service), t('article.services.none')),
        },
        {
          label: t('article.customers'),
          value: all(customerIds.map(names.customer), t('article.customers.none')),
        },
        ...(phrases.length === 0 ? [] : [{ label: t('article.phrases'), value: phrases.join(', ') }]),
        ...(ownerId === undefined ? [] : [{ label: t('article.owner'), value: names.user(ownerId) }]),
        { label: t('article.reviewAt'), value: <ReviewDate at={article.reviewAt} /> },
        ...(sourceTicketId === undefined
          ? []
          : [{ label: t('article.source'), value: <SourceTicket id={sourceTicketId} /> }]),
        ...(problemId === undefined
          ? []
          : [{ label: t('article.problem'), value: <Problem id={problemId} /> }]),
        { label: t('article.changed'), value: absoluteTime(language, article.updatedAt) },
      ]}
    />
  );
};

const SourceTicket = ({ id }: { id: string }) => {
  const { data: ticket } = useLinkedTicket(id);
  const number = ticket?.number ?? id;
  return <AppLink to={routeFor.ticket(number)}>{number}</AppLink>;
};

const Problem = ({ id }: { id: string }) => {
  const { data: problem } = useProblem(id);
  const number = problem?.number ?? id;
  return <AppLink to={routeFor.problem(number)}>{number}</AppLink>;
};

const Fared = ({ statistics }: Pick<Article, 'statistics'>) => {
  const { t } = useMessages();
  const { successRate } = statistics;
  return (
    <KeyValuePairs
      columns={2}
      items={[
        {
          label: t('article.success'),
          value:
            successRate === undefined
              ? t('article.untried')
              : t('article.successOf', { rate: percentOf(successRate) }),
        },
        ...(['offered', 'tried', 'worked', 'refused'] as const).map((use) => ({
          label: t(`article.${use}`),
          value: statistics[use],
        })),
      ]}
    />
  );
};
