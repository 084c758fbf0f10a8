import { describe, expect, it } from 'vitest';
import { ticket } from '../testing/fixtures.ts';
import { questionOf, suggestedAnswer } from './question.ts';

const offer = (outcome?: 'worked' | 'failed') => ({
  knownErrorId: 'paper',
  title: { tr: 'Kâğıt', en: 'Paper' },
  solution: { tr: 'Kâğıdı düzeltin', en: 'Straighten the paper' },
  offeredAt: '2026-03-02T08:00:00.000Z',
  ...(outcome && { outcome }),
});
const commands = ['comment', 'confirm', 'reject'] as const;

describe('the question to the requester', () => {
  it('R14: an open offer is asked about, an answered one is not', () => {
    expect(questionOf(ticket({ commands: [...commands], offers: [offer('failed'), offer()] }))).toMatchObject(
      { kind: 'offer' },
    );
    expect(questionOf(ticket({ commands: [...commands], offers: [offer('failed')] }))).toBeUndefined();
  });

  it('R7: a resolved call asks for consent, with the solution', () => {
    const resolution = {
      code: 'solved' as const,
      text: 'Kablo değişti',
      at: '2026-03-02T09:00:00.000Z',
      by: 'ayse',
      level: 'L1' as const,
    };
    expect(questionOf(ticket({ commands: [...commands], status: 'resolved', resolution }))).toEqual({
      kind: 'resolution',
      text: 'Kablo değişti',
    });
  });

  it('R7: whoever may not answer is not asked', () => {
    expect(questionOf(ticket({ commands: ['comment'], offers: [offer()] }))).toBeUndefined();
  });

  it.each([
    ['worked', 'yes'],
    ['confirm', 'yes'],
    ['failed', 'no'],
    ['reject', 'no'],
    ['something', undefined],
  ])('U5: a mail’s link with answer=%s suggests %s', (answer, expected) => {
    expect(suggestedAnswer(new URLSearchParams({ answer }))).toBe(expected);
  });
});
