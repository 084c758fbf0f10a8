import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogues, isMessageKey, translate } from './catalogue.ts';

const placeholders = (message: string): string[] =>
  new IntlMessageFormat(message, 'tr', undefined, { ignoreTag: true })
    .getAst()
    .flatMap((element) => ('value' in element && element.type !== 0 ? [element.value] : []))
    .sort();

const keys = Object.keys(catalogues.tr).filter(isMessageKey);

describe('messages', () => {
  it('U1: both languages have the same messages', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(Object.keys(catalogues.en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('U1: %s says something and takes the same placeholders in both languages', (key) => {
    expect(catalogues.tr[key].trim()).not.toBe('');
    expect(placeholders(catalogues.en[key])).toEqual(placeholders(catalogues.tr[key]));
  });

  it('U1: counts follow the plural rules of the language', () => {
    expect(translate('en', 'list.count', { count: 1 })).toBe('1 call');
    expect(translate('en', 'list.count', { count: 2 })).toBe('2 calls');
    expect(translate('tr', 'list.count', { count: 2 })).toBe('2 çağrı');
  });

  it('U1: a value that looks like a tag stays text', () => {
    expect(translate('tr', 'story.assigned', { target: '<script>' })).toBe('Atandı: <script>');
  });
});
