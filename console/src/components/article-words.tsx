import { lazy, Suspense } from 'react';

/** What draws Markdown weighs as much as a page: it comes when there is something to draw. */
const Markdown = lazy(() => import('./markdown.tsx'));

/** Markdown as it is meant to be read; until it is drawn, its words. */
export const ArticleWords = ({ text, lang }: { text: string; lang?: string }) => (
  <div className="markdown" dir="auto" lang={lang}>
    <Suspense fallback={<div className="words">{text}</div>}>
      <Markdown text={text} />
    </Suspense>
  </div>
);
