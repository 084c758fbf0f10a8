import { describe, expect, it } from 'vitest';
import { mayGoOut } from './suggestion.ts';

const known = { audience: 'requester', offered: false, solution: '1. Kapatıp açın' } as const;
const neither = { offer: false, insert: false };

describe('how a suggestion may reach the requester', () => {
  it('R14: what is written for agents goes by no way, and neither does an article without a solution', () => {
    const commands = ['offer-solution', 'comment'] as const;
    expect(mayGoOut(known, [...commands])).toEqual({ offer: true, insert: true });
    expect(mayGoOut({ ...known, audience: 'agents' }, [...commands])).toEqual(neither);
    expect(mayGoOut({ ...known, solution: '' }, [...commands])).toEqual(neither);
  });

  it('R14: nothing is offered twice, or where the API does not allow it', () => {
    expect(mayGoOut({ ...known, offered: true }, ['offer-solution', 'comment'])).toEqual({
      offer: false,
      insert: true,
    });
    expect(mayGoOut(known, ['note'])).toEqual(neither);
  });
});
