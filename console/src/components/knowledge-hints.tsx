import Box from '@cloudscape-design/components/box';
import { useKnowledgeSearch } from '../api/knowledge.ts';
import { useMessages } from '../messages/language.tsx';
import { routeFor } from '../routes.ts';
import { Marked } from './marked.tsx';
import { useSettled } from './use-settled.ts';

/** How long the title has to stand still before it is searched for, in ms, and how many letters it has at least. */
const settledMs = 350;
const fewestLetters = 3;
const shown = 3;

/**
 * The articles that fit the title that is being typed: perhaps the call need not be opened. They open in a window of their
 * own, so that nothing typed is lost. Where nothing fits, or may be offered, there is nothing to see.
 */
export const KnowledgeHints = ({ title }: { title: string }) => {
  const { t } = useMessages();
  const settled = useSettled(title.trim().slice(0, 200), settledMs);
  const asked = settled.length < fewestLetters ? '' : settled;
  const { data: hits = [] } = useKnowledgeSearch({ q: asked, limit: shown });
  const hidden = asked === '' || hits.length === 0;
  return (
    <div role="status">
      {!hidden && (
        <div className="preview">
          <Box variant="awsui-key-label">{t('knowledge.hints')}</Box>
          <ul className="hits">
            {hits.map(({ id, locale, highlights }) => (
              <li key={id}>
                <a href={routeFor.article(id, asked)} target="_blank" rel="noopener" lang={locale} dir="auto">
                  <Marked pieces={highlights.title} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
