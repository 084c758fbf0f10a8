import type { AnchorHTMLAttributes } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';

/** Where a link in an article may lead: out of the console, by these ways only. */
const followed = /^(?:https?:|mailto:)/iu;

const safeUrl = (url: string): string => (followed.test(url.trim()) ? url : '');

const SafeLink = ({ href, children }: AnchorHTMLAttributes<HTMLAnchorElement>) =>
  href === undefined || href === '' ? (
    children
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );

/** Pictures of other places are not fetched: what they show is said. Headings stand below those of the page. */
const components: Components = {
  a: ({ href, children }) => <SafeLink {...(href !== undefined && { href })}>{children}</SafeLink>,
  img: ({ alt = '' }) => <em>{alt}</em>,
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
};

/** An article's Markdown: HTML in it is left out, and nothing in it loads, runs or leads anywhere unseen. */
const Markdown = ({ text }: { text: string }) => (
  <ReactMarkdown skipHtml urlTransform={safeUrl} components={components}>
    {text}
  </ReactMarkdown>
);

export default Markdown;
