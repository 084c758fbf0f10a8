import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trusted } from './html.ts';

test('U8: whatever is put into a page is escaped unless it is markup of ours', () => {
  const evil = `<script>alert("O'Neil & co")</script>`;
  expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;O&#39;Neil &amp; co&quot;)&lt;/script&gt;">' +
      '&lt;script&gt;alert(&quot;O&#39;Neil &amp; co&quot;)&lt;/script&gt;</p>',
  );
  expect(html`<p>${html`<b>${'<'}</b>`}${trusted('<i></i>')}</p>`.text).toBe('<p><b>&lt;</b><i></i></p>');
  expect(html`${[1, undefined, 'a', [html`<b></b>`]]}`.text).toBe('1a<b></b>');
});

test('U8: no text breaks out of its place, and every text can be read back', () => {
  const readBack = (markup: string): string =>
    markup
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const markup = html`${text}`.text;
      expect(markup).not.toMatch(/[<>"']/);
      expect(readBack(markup)).toBe(text);
    }),
  );
});
