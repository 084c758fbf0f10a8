import { describe, expect, it } from 'vitest';
import { wordsOfNews } from './news.ts';

const text = { tr: 'Kuyruğu boşaltın.', en: 'Empty the queue.' };

describe('a problem’s news', () => {
  it('R11, U1: is told in the requester’s language', () => {
    const turkish = wordsOfNews({ kind: 'workaround', text }, 'tr');
    expect(turkish).toContain('şöyle ilerleyebilirsiniz:\n\nKuyruğu boşaltın.');
    expect(wordsOfNews({ kind: 'workaround', text }, 'en')).toContain('like this:\n\nEmpty the queue.');
    expect(wordsOfNews({ kind: 'solution', text }, 'en')).toMatch(/^What caused your call has been solved:/);
  });

  it('R11: falls back on the language in which it was written', () => {
    const { tr } = text;
    expect(wordsOfNews({ kind: 'solution', text: { tr } }, 'en')).toContain(
      'solved:\n\nKuyruğu boşaltın.\n\nIf it goes on',
    );
  });
});
