import { describe, expect, it } from 'vitest';
import { asProblem, fieldErrors, otherErrors, problemOf } from './problem.ts';

const document = {
  type: 'about:blank',
  title: 'Bazı alanlar geçersiz.',
  status: 400,
  code: 'validation-failed',
  errors: [
    { field: 'title', code: 'too_small', message: 'Bu alan gerekli.' },
    { field: 'title', code: 'other', message: 'ikincisi' },
    { field: 'customerId', code: 'unknown', message: 'Böyle bir kayıt yok.' },
  ],
  traceId: 'trace-1',
};

describe('problems', () => {
  it('U4: a problem document keeps its code, title and fields', () => {
    const problem = problemOf(document, 400);
    expect(problem.document).toMatchObject({
      code: 'validation-failed',
      title: document.title,
      traceId: 'trace-1',
    });
    expect(fieldErrors(problem)).toEqual({ title: 'Bu alan gerekli.', customerId: 'Böyle bir kayıt yok.' });
  });

  it('U4: errors of fields that the form does not show are said apart', () => {
    expect(otherErrors(problemOf(document, 400), ['title'])).toEqual(['customerId: Böyle bir kayıt yok.']);
  });

  it.each([undefined, '', '<html>', { message: 'Forbidden' }])(
    'U4: an answer without a document still has a code: %j',
    (body) => {
      expect(problemOf(body, 502).document).toMatchObject({ status: 502, code: 'http-502' });
    },
  );

  it('U4: a request that got no answer is a network problem', () => {
    const cause = new TypeError('Failed to fetch');
    expect(asProblem(cause).document.code).toBe('network');
    expect(asProblem(cause).cause).toBe(cause);
    const known = problemOf(document, 400);
    expect(asProblem(known)).toBe(known);
  });
});
