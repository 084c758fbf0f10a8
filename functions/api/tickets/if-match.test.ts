import { describe, expect, it } from 'vitest';
import { expectedVersionOf } from './if-match.ts';

describe('If-Match', () => {
  it.each([
    [undefined, undefined],
    ['*', undefined],
    ['"3"', 3],
    ['3', 3],
    ['W/"12"', 12],
  ])('U4: reads %j as %j', (header, version) => {
    expect(expectedVersionOf(header === undefined ? {} : { 'if-match': header })).toBe(version);
  });

  it.each(['', '"a"', '-1', '"1", "2"', '1.5'])('U4: refuses %j', (header) => {
    expect(() => expectedVersionOf({ 'if-match': header })).toThrow('validation-failed');
  });
});
