import { describe, expect, it } from 'vitest';
import type { TicketView } from '../../functions/api/contract/views.ts';
import { nextCommand, remarkOn } from './next-command.ts';
import { viewOf } from './testing.ts';

const at = (over: Partial<TicketView> = {}) =>
  viewOf({ status: 'in-progress', level: 'L1', stage: 'await-first-level', ...over });
const offered = at({
  offers: [
    {
      knownErrorId: 'vpn',
      title: { tr: 'VPN', en: 'VPN' },
      solution: { tr: 'Yenileyin', en: 'Renew' },
      offeredAt: '2016-02-29T08:00:00.000Z',
    },
  ],
});
const asked = at({ status: 'pending', pendingReason: 'requester', stage: 'await-requester' });
const atExperts = at({ level: 'L2', groupId: 'network', stage: 'await-resolution' });
const atProvider = at({ level: 'provider', providerId: 'hizli-ag', stage: 'await-resolution' });
const resolved = at({ status: 'resolved', stage: 'await-confirmation' });
const closed = at({ status: 'closed', stage: 'ended' });

const requester = 'ayse@acme.example';
const [firstLevel, elif, david, burak] = [
  'emre.sahin@yardimmasasi.example',
  'elif.ozturk@yardimmasasi.example',
  'david.cohen@yardimmasasi.example',
  'burak.tekin@hizliag.example',
];

type Wish = Parameters<typeof nextCommand>[0];
const ordered = (wish: Wish, ticket: TicketView): string | undefined => {
  const order = nextCommand(wish, ticket);
  return order && `${order.command.type} by ${order.as}`;
};

describe('what is given next', () => {
  it.each<[string, Wish, TicketView, string | undefined]>([
    ['R7: a refusal of what is resolved', { kind: 'reopen' }, resolved, `reject by ${requester}`],
    ['R7: a reopening of what silence has closed', { kind: 'reopen' }, closed, `reopen by ${requester}`],
    ['R7: no reopening of what is open', { kind: 'reopen' }, at(), undefined],
    ['R11: a classification', { kind: 'grade', impact: 1, urgency: 2 }, at(), `classify by ${firstLevel}`],
    ['R11: no classification that is there', { kind: 'grade', impact: 2, urgency: 2 }, at(), undefined],
    [
      'R3: an escalation to experts',
      { kind: 'group', groupId: 'network' },
      at(),
      `escalate by ${firstLevel}`,
    ],
    ['R3: a change of experts', { kind: 'group', groupId: 'systems' }, atExperts, `assign by ${david}`],
    [
      'R3: an assignment while a question is open',
      { kind: 'group', groupId: 'network' },
      asked,
      `assign by ${firstLevel}`,
    ],
    ['R3: a provider’s return', { kind: 'group', groupId: 'network' }, atProvider, `escalate by ${burak}`],
    ['R3: no change to the group that has it', { kind: 'group', groupId: 'network' }, atExperts, undefined],
    ['R13: the requester’s answer', { kind: 'work', groupId: undefined }, asked, `comment by ${requester}`],
    ['R14: an offer that failed', { kind: 'work', groupId: undefined }, offered, `reject by ${requester}`],
    [
      'R4: a return from the provider',
      { kind: 'work', groupId: 'network' },
      atProvider,
      `escalate by ${burak}`,
    ],
    [
      'R4: an assignee for what is new',
      { kind: 'work', groupId: undefined },
      at({ status: 'new' }),
      `assign by ${firstLevel}`,
    ],
    ['R4: nothing where work goes on', { kind: 'work', groupId: undefined }, at(), undefined],
    ['R13: a question', { kind: 'ask' }, atProvider, `request-info by ${burak}`],
    ['R13: no question twice', { kind: 'ask' }, asked, undefined],
    [
      'R15: a hand-over to a provider',
      { kind: 'await-others', others: 'provider' },
      at(),
      `forward by ${firstLevel}`,
    ],
    ['R15: no hand-over to who has it', { kind: 'await-others', others: 'provider' }, atProvider, undefined],
    ['R15: problem management', { kind: 'await-others', others: 'group' }, atProvider, `escalate by ${elif}`],
    [
      'R15: no problem management twice',
      { kind: 'await-others', others: 'group' },
      at({ level: 'L2', groupId: 'applications' }),
      undefined,
    ],
    ['R14: an offer that worked', { kind: 'resolve' }, offered, `confirm by ${requester}`],
    ['R3: a solution by the desk', { kind: 'resolve' }, at(), `resolve by ${firstLevel}`],
    ['R15: a solution by experts', { kind: 'resolve' }, atExperts, `resolve by ${david}`],
    ['R15: a solution by the provider', { kind: 'resolve' }, atProvider, `resolve by ${burak}`],
    ['R3: no second solution', { kind: 'resolve' }, closed, undefined],
    ['R7: the requester’s consent', { kind: 'close' }, resolved, `confirm by ${requester}`],
    ['R7: a solution before the consent', { kind: 'close' }, atExperts, `resolve by ${david}`],
    ['R7: nothing to what silence has closed', { kind: 'close' }, closed, undefined],
  ])('%s', (...[, wish, ticket, order]) => {
    expect(ordered(wish, ticket)).toBe(order);
  });

  it('U1: a row that changes nothing leaves a note', () => {
    expect(remarkOn('Updated by 21: Active')).toEqual({
      as: firstLevel,
      command: { type: 'note', body: { text: 'Updated by 21: Active' } },
    });
  });
});
