import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';

const json = { 'content-type': 'application/json' };
const codeOf = (event: Parameters<typeof bodyOf>[0]): string => {
  try {
    bodyOf(event);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('bodies', () => {
  it('U4: reads JSON, plain or base64', () => {
    expect(bodyOf({ headers: json, body: '{"a":"İ"}', isBase64Encoded: false })).toEqual({ a: 'İ' });
    const body = Buffer.from('{"a":"ı"}').toString('base64');
    expect(bodyOf({ headers: {}, body, isBase64Encoded: true })).toEqual({ a: 'ı' });
  });

  it.each([
    ['empty', { headers: json, body: '', isBase64Encoded: false }, 'body-missing'],
    ['absent', { headers: json, isBase64Encoded: false }, 'body-missing'],
    ['no JSON', { headers: json, body: '{"a":', isBase64Encoded: false }, 'malformed-json'],
    [
      'binary',
      { headers: json, body: Buffer.from([0xff, 0xfe, 0x00]).toString('base64'), isBase64Encoded: true },
      'malformed-json',
    ],
    [
      'half a character',
      { headers: json, body: '{"a":["\\ud83d"]}', isBase64Encoded: false },
      'validation-failed',
    ],
    [
      '1 MB',
      { headers: json, body: `"${'x'.repeat(1_048_576)}"`, isBase64Encoded: false },
      'payload-too-large',
    ],
    [
      'a form',
      {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=1',
        isBase64Encoded: false,
      },
      'unsupported-media-type',
    ],
  ])('U4: refuses a body that is %s', (_name, event, code) => {
    expect(codeOf(event)).toBe(code);
  });

  it('U4: refuses what is nested beyond any field of ours, however deep it goes', () => {
    const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(codeOf({ headers: json, body, isBase64Encoded: false })).toBe('validation-failed');
  });
});
