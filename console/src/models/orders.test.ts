import { describe, expect, it } from 'vitest';
import { namesOf } from './names.ts';
import { dueOfOrder, holderName } from './orders.ts';

const now = Date.parse('2026-03-02T09:00:00.000Z');
const past = '2026-03-02T08:00:00.000Z';
const later = '2026-03-02T15:00:00.000Z';

describe('work orders', () => {
  it('R4: an order is to be accepted first, then to be done', () => {
    expect(dueOfOrder({ status: 'ordered', acceptDueAt: past, dueAt: later }, now)).toEqual({
      kind: 'late',
      at: past,
    });
    expect(dueOfOrder({ status: 'accepted', acceptDueAt: past, dueAt: later }, now)).toEqual({
      kind: 'running',
      at: later,
    });
    expect(dueOfOrder({ status: 'ordered', dueAt: later }, now)).toEqual({ kind: 'running', at: later });
    expect(dueOfOrder({ status: 'accepted', dueAt: later, breachedAt: past }, now)).toEqual({
      kind: 'late',
      at: later,
    });
    expect(dueOfOrder({ status: 'accepted' }, now)).toEqual({ kind: 'none' });
    expect(dueOfOrder({ status: 'done', dueAt: past }, now)).toEqual({ kind: 'none' });
  });

  it('R15: an order names who has it', () => {
    const names = namesOf({ providers: [{ id: 'netco', name: 'NetCo' }] }, ({ tr }) => tr);
    expect(holderName({ holder: { providerId: 'netco' } }, names)).toBe('NetCo');
    expect(holderName({ holder: { groupId: 'systems' } }, names)).toBe('systems');
  });
});
