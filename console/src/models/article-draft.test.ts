import { describe, expect, it } from 'vitest';
import { draftOf } from './article-draft.ts';
import { emptyArticle } from './article-form.ts';

describe('what was typed of an article and not saved', () => {
  it('U1: comes back as it was typed', () => {
    const kept = { at: 1_772_000_000_000, version: 3, form: { ...emptyArticle('elif'), phrases: 'toner' } };
    expect(draftOf(JSON.stringify(kept))).toEqual(kept);
  });

  it('U1: is nothing where the browser kept nothing, or something else', () => {
    expect([undefined, '', 'x', '{}', '{"at":1,"version":1,"form":{}}'].map(draftOf)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
