import { expect, it, vi } from 'vitest';
import {
  sampleContract,
  sampleGroup,
  sampleNow,
  samplePerson,
  sampleTicket,
  sampleWorkDirectory,
} from '../../../test/support/samples.ts';
import { epochMsOf } from '../../../domain/values.ts';
import type { Commit } from '../../ports/desk-table.ts';
import { createRedirectHandler } from '../redirect/handler.ts';
import { createEscalateHandler } from './handler.ts';

const group = (id: string) => ({ id, name: sampleGroup.name, level: 'L2' as const });
const exclusion = { clause: 'c', text: { tr: 'dışarıda', en: 'outside' }, words: [], groupId: 'relations' };

const deskWith = (ticket: Parameters<typeof sampleTicket>[0]) => {
  const commit = vi.fn(async (_: Commit) => ({ kind: 'committed' }) as const);
  const expert = samplePerson({ id: 'deniz', role: 'agent', level: 'L2', groupIds: ['experts'] });
  const dependencies = {
    tickets: { load: async () => sampleTicket(ticket), commit, list: async () => ({ items: [] }) },
    directory: {
      ...sampleWorkDirectory,
      contract: async () => ({
        ...sampleContract,
        escalationGroupId: 'experts',
        services: [
          { serviceId: 'email', groupId: 'mailers' },
          { serviceId: 'line', groupId: 'mailers', providerId: 'fixit' },
        ],
        exclusions: [exclusion],
      }),
      groups: async () => ['experts', 'mailers', 'relations'].map(group),
      people: async () => [expert],
    },
    clock: () => epochMsOf(sampleNow),
  };
  return { dependencies, committed: () => commit.mock.calls[0]?.[0] };
};
const input = { ticketId: 't1', generation: 1 };

it('R3: a call whose group has nobody goes to the escalation group, and both are on record', async () => {
  const { dependencies, committed } = deskWith({ stage: 'escalate', serviceId: 'email' });
  await createEscalateHandler(dependencies)(input);
  expect(committed()?.ticket).toMatchObject({
    groupId: 'experts',
    routing: { by: 'escalation-group', at: sampleNow },
  });
  expect(committed()?.events.map(({ event }) => event)).toMatchObject([
    { type: 'group-found-empty', groupId: 'mailers' },
    { type: 'handed-over', groupId: 'experts' },
  ]);
});

it('R3: a provider’s call is the provider’s, whoever is in the group beside it', async () => {
  const { dependencies, committed } = deskWith({ stage: 'escalate', serviceId: 'line' });
  await createEscalateHandler(dependencies)(input);
  expect(committed()?.ticket).toMatchObject({
    groupId: 'mailers',
    providerId: 'fixit',
    routing: { by: 'service' },
  });
});

it('R10: neither does a redirected call go to nobody', async () => {
  const { dependencies, committed } = deskWith({ stage: 'redirect', scope: { in: false, clause: 'c' } });
  await createRedirectHandler(dependencies)(input);
  expect(committed()?.ticket.groupId).toBe('experts');
  expect(committed()?.events.map(({ event }) => event.type)).toEqual([
    'redirected',
    'group-found-empty',
    'handed-over',
  ]);
});
