import type { ArticleRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { ArticleStatus } from './article-status.tsx';
import type { Column } from './listing.tsx';
import { ReviewDate } from './review-date.tsx';
import { SuccessRate } from './success-rate.tsx';

/** What the desk's list shows of each article. */
export const useArticleColumns = (names: Names): Column<ArticleRow>[] => {
  const { t } = useMessages();
  return [
    {
      id: 'article',
      header: t('article.title'),
      minWidth: 240,
      cell: ({ id, title, locale }) => (
        <AppLink to={routeFor.article(id)}>
          <span dir="auto" lang={locale}>
            {title}
          </span>
        </AppLink>
      ),
    },
    {
      id: 'status',
      header: t('field.status'),
      minWidth: 130,
      cell: ({ status }) => <ArticleStatus status={status} />,
    },
    {
      id: 'services',
      header: t('article.services'),
      cell: ({ serviceIds }) => (serviceIds.length === 0 ? '–' : serviceIds.map(names.service).join(', ')),
    },
    {
      id: 'audience',
      header: t('article.audience'),
      cell: ({ audience }) => (audience === undefined ? '–' : t(`article.${audience}`)),
    },
    {
      id: 'success',
      header: t('article.success'),
      minWidth: 150,
      cell: ({ statistics }) => <SuccessRate statistics={statistics} />,
    },
    {
      id: 'review',
      header: t('article.reviewAt'),
      minWidth: 140,
      cell: ({ reviewAt }) => <ReviewDate at={reviewAt} />,
    },
  ];
};
