import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import Markdown from './markdown.tsx';

const drawn = (text: string): string => renderToStaticMarkup(<Markdown text={text} />);

describe('an article’s Markdown', () => {
  it('R14: steps are a list, and headings stand below those of the page', () => {
    expect(drawn('1. Kapatın\n2. Açın')).toMatch(/<ol>\s*<li>Kapatın<\/li>\s*<li>Açın<\/li>\s*<\/ol>/u);
    expect(drawn('# Önce')).toBe('<h3>Önce</h3>');
  });

  it('U8: HTML in it is left out', () => {
    const html = drawn(
      'Önce <script>alert(1)</script><img src=x onerror=alert(1)> sonra\n\n<iframe src="/"></iframe>',
    );
    expect(html).not.toMatch(/<(?:script|img|iframe)|onerror/u);
    expect(html).toContain('sonra');
  });

  it('U8: a link leads out of the console by http, https or mail only', () => {
    expect(drawn('[yardım](https://example.com/a)')).toContain(
      '<a href="https://example.com/a" target="_blank" rel="noopener noreferrer">yardım</a>',
    );
    expect(drawn('[yaz](mailto:a@b.example)')).toContain('href="mailto:a@b.example"');
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/desk',
    ])
      expect(drawn(`[tıkla](${url})`)).toBe('<p>tıkla</p>');
  });

  it('U8: no picture is fetched from anywhere', () => {
    expect(drawn('![ayarlar ekranı](https://evil.example/pixel.png)')).toBe('<p><em>ayarlar ekranı</em></p>');
  });
});
