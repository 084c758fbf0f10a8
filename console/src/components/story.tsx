import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import { absoluteTime } from '../format.ts';
import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { ArticleWords } from './article-words.tsx';
import type { StoryItem } from '../models/story.ts';

/** A story, oldest first: what happened, who did it, and what was said. */
export const Story = ({ items, label }: { items: readonly StoryItem[]; label: string }) => {
  return (
    <ol className="story" aria-label={label}>
      {items.map((item) => (
        <StoryEntry key={item.id} item={item} />
      ))}
    </ol>
  );
};

const StoryEntry = ({ item }: { item: StoryItem }) => {
  const { t, language } = useMessages();
  const headline = t(item.headline.key, item.headline.params);
  return (
    <li className={item.kind}>
      <Box fontWeight="bold" display="inline">
        {item.kind === 'internal' ? <Badge color="severity-medium">{headline}</Badge> : headline}
      </Box>
      <Box variant="small" display="block" color="text-body-secondary">
        <Who who={item.who} /> · <time dateTime={item.at}>{absoluteTime(language, item.at)}</time>
      </Box>
      {item.text !== undefined && (
        <div className="said words" dir="auto">
          {item.markdown ? <ArticleWords text={item.text} /> : item.text}
        </div>
      )}
    </li>
  );
};

const Who = ({ who }: { who: StoryItem['who'] | undefined }) => {
  const { t } = useMessages();
  if (who === undefined) return t('who.workflow');
  const role = `role.${who.role ?? ''}`;
  return (
    <>
      <bdi>{who.name ?? t('who.someone')}</bdi>
      {isMessageKey(role) && ` (${t(role)})`}
    </>
  );
};
