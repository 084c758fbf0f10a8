import { expect, test, vi } from 'vitest';
import { sampleTicket } from '../../adapters/table/testing.ts';
import type { TriageCall } from '../../ports/triage-model.ts';
import { askModel } from './ask-model.ts';

const input = { ticketId: 't1', generation: 1 };
const proposals = {
  type: { value: 'incident' as const, confidence: 0.9, by: 'model' as const, words: [], similar: [] },
};
const group = { id: 'network', name: { tr: 'Ağ', en: 'Network' }, level: 'L2' as const };

const worldOf = (given: Partial<ReturnType<typeof sampleTicket>> = {}) => {
  const propose = vi.fn(async (_call: TriageCall) => proposals);
  const load = vi.fn(async () => sampleTicket({ id: 't1', ...given }));
  const directory = { services: async () => [], groups: async () => [group] };
  return { propose, load, dependencies: { tickets: { load }, directory, model: { propose } } };
};

test('R13: a model is asked about a call by its text, without the requester’s name', async () => {
  const { propose, dependencies } = worldOf({ title: 'VPN yok', description: 'Saygılar,\nAYŞE IŞIK' });
  expect(await askModel(dependencies, input)).toEqual(proposals);
  expect(propose).toHaveBeenCalledExactlyOnceWith({
    text: 'VPN yok\nSaygılar,\n[name]',
    services: [],
    groups: [group],
  });
});

test('U9: a call that has been triaged is not told to it', async () => {
  const { propose, dependencies } = worldOf({ stage: 'escalate' });
  expect(await askModel(dependencies, input)).toBeUndefined();
  expect(propose).not.toHaveBeenCalled();
});

test('U9: without a model nothing is read', async () => {
  const { load, dependencies } = worldOf();
  expect(await askModel({ ...dependencies, model: undefined }, input)).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
});
