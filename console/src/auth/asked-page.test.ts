import { describe, expect, it } from 'vitest';
import { askedPage } from './asked-page.ts';

describe('where signing in leads', () => {
  it('U6: back to the page that was asked for, its answer included', () => {
    expect(askedPage('/tickets/ACME-1042?answer=worked')).toBe('/tickets/ACME-1042?answer=worked');
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'tickets',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
  ])('U6: never out of the console: %j', (state) => {
    expect(askedPage(state)).toBe('/');
  });
});
