import { describe, expect, it } from 'vitest';
import { translate } from '../messages/catalogue.ts';
import { ticketEvent } from '../testing/fixtures.ts';
import { namesOf } from './names.ts';
import { storyOf } from './story.ts';

const names = namesOf(
  {
    groups: [{ id: 'network', name: { tr: 'Ağ grubu', en: 'Network group' }, level: 'L2' }],
    providers: [{ id: 'netco', name: 'NetCo' }],
  },
  (text) => text.tr,
);
const reading = {
  names,
  pick: (text: { tr: string; en: string }) => text.tr,
  time: (at: string) => at.slice(0, 10),
  orders: new Map([['01ORDER', 'ACME-1042/1']]),
};
const tell = (type: string, data: Record<string, unknown> = {}) => {
  const item = storyOf([ticketEvent(type, data)], reading)[0]!;
  return { ...item, said: translate('tr', item.headline.key, item.headline.params) };
};

const everyType = [
  'opened', 'triaged', 'redirected', 'solution-offered', 'first-level-awaited', 'solution-worked', 'solution-refused',
  'first-level-ended', 'handed-over', 'commented', 'noted', 'assigned', 'info-requested', 'info-provided', 'info-reminded',
  'followed-up', 'classified', 'questions-answered', 'continued', 'resolved', 'confirmation-reminded', 'confirmed', 'rejected', 'reopened',
  'work-resumed', 'cancelled', 'linked', 'merged', 'rated', 'attention-needed', 'workflow-restarted',
  'scope-overruled', 'declared-out-of-scope', 'group-found-empty', 'returned-to-group', 'major-declared', 'major-revoked',
  'visit-scheduled', 'visit-reminded', 'work-ordered', 'work-order-accepted', 'work-order-commented',
  'work-order-completed', 'work-order-refused', 'work-order-cancelled', 'work-order-chased', 'requester-informed',
  'reply-reminded', 'problem-linked', 'problem-unlinked', 'cause-removed', 'problem-opened', 'problem-changed',
  'incident-linked', 'incident-unlinked', 'known-error-declared', 'problem-resolved', 'problem-reopened', 'problem-closed',
]; // prettier-ignore

describe('the story of a ticket', () => {
  it.each(everyType)('R4: %s is told in words of its own', (type) => {
    expect(tell(type).headline.key).toBe(`story.${type}`);
  });

  it('R11: a problem’s story says which call, and what requesters were told, in any language there is', () => {
    expect(tell('incident-linked', { incident: { number: 'ACME-7' } }).said).toBe('ACME-7 bağlandı');
    expect(tell('problem-linked', { problem: { number: 'PRB-1' } }).said).toContain('PRB-1');
    expect(tell('known-error-declared', { cause: 'Eski sürücü', workaround: { en: 'Empty it.' } }).text).toBe(
      'Empty it.',
    );
    expect(tell('known-error-declared', { cause: 'Eski sürücü' }).text).toBe('Eski sürücü');
    expect(tell('problem-resolved', { solution: { tr: 'Bitti.', en: 'Done.' } }).text).toBe('Bitti.');
  });

  it.each(['confirmation', 'silence', 'merge', 'out-of-scope'])('R7: a closing says why: %s', (because) => {
    expect(tell('closed', { because }).headline.key).toBe(`story.closed.${because}`);
  });

  it.each(['provider', 'parts', 'visit', 'change'])('R8: a hold says for what: %s', (because) => {
    expect(tell('held', { because }).headline.key).toBe(`story.held.${because}`);
  });

  it.each(['response', 'update', 'resolution'])('R8: a breach says which clock: %s', (clock) => {
    expect(tell('sla-breached', { clock })).toMatchObject({
      kind: 'alarm',
      headline: { key: `story.sla-breached.${clock}` },
    });
    expect(tell('sla-overdue', { clock, percent: 150 })).toMatchObject({ kind: 'alarm' });
    expect(tell('sla-overdue', { clock, percent: 150 }).said).toContain('150');
    expect(tell('sla-warned', { clock }).headline.key).toBe(`story.sla-warned.${clock}`);
  });

  it.each(['done', 'missed', 'cancelled'])('R9: a visit says what came of it: %s', (outcome) => {
    expect(tell('visit-reported', { outcome, text: 'Toner değişti' })).toMatchObject({
      kind: 'public',
      headline: { key: `story.visit-reported.${outcome}` },
      text: 'Toner değişti',
    });
    expect(tell('visit-scheduled', { visit: { from: '2026-03-04T06:00:00.000Z' } }).said).toContain(
      '2026-03-04',
    );
  });

  it('R15: what happens to a work order names it, and its holder when it is ordered', () => {
    const workOrder = { number: 'ACME-1042/1', task: 'Hattı ölçün', holder: { providerId: 'netco' } };
    expect(tell('work-ordered', { workOrderId: '01ORDER', workOrder })).toMatchObject({
      said: 'İş emri verildi: ACME-1042/1, NetCo',
      text: 'Hattı ölçün',
    });
    expect(tell('work-order-completed', { workOrderId: '01ORDER', report: 'Hat değişti' })).toMatchObject({
      said: 'İş emri tamamlandı: ACME-1042/1',
      text: 'Hat değişti',
    });
    expect(tell('work-order-breached', { workOrderId: '01ORDER', target: 'accept' })).toMatchObject({
      kind: 'alarm',
      headline: { key: 'story.work-order-breached.accept' },
    });
  });

  it('R3: a hand-over names the group or provider', () => {
    expect(tell('handed-over', { level: 'L2', groupId: 'network' }).said).toBe('Devredildi: Ağ grubu');
    expect(tell('handed-over', { level: 'provider', providerId: 'netco' }).said).toBe('Devredildi: NetCo');
    expect(tell('handed-over', { level: 'L2', groupId: 'gone' }).said).toBe('Devredildi: gone');
  });

  it('U1: what was said to the requester and what was noted inside are told apart', () => {
    expect(tell('commented', { text: 'Merhaba', humanContact: true })).toMatchObject({
      kind: 'public',
      text: 'Merhaba',
    });
    expect(tell('noted', { text: 'gizli' })).toMatchObject({ kind: 'internal', text: 'gizli' });
  });

  it('R14: an offered solution is told in the reader’s language', () => {
    const offer = {
      title: { tr: 'Kâğıt', en: 'Paper' },
      solution: { tr: 'Kâğıdı düzeltin', en: 'Straighten the paper' },
    };
    expect(tell('solution-offered', { offer })).toMatchObject({
      said: 'Bilinen çözüm önerildi: Kâğıt',
      text: 'Kâğıdı düzeltin',
      markdown: true,
    });
    expect(tell('commented', { text: '**x**' })).not.toHaveProperty('markdown');
  });

  it('R10: a redirection names the clause and gives the reason', () => {
    expect(
      tell('redirected', { clause: '4.2', reason: { tr: 'Kapsam dışı hizmet', en: 'Another service' } }),
    ).toMatchObject({
      said: 'Kapsam dışı bulundu (4.2) ve yönlendirildi',
      text: 'Kapsam dışı hizmet',
    });
  });

  it('U1: an event that this console does not know yet is still shown', () => {
    expect(tell('beamed-up', { text: 7 }).headline.key).toBe('story.other');
  });

  it('R4: the workflow’s own deeds have no person', () => {
    const event = { ...ticketEvent('triaged'), actor: { kind: 'workflow' as const } };
    expect(storyOf([event], reading)[0]).not.toHaveProperty('who');
    expect(tell('opened').who).toEqual({ name: 'Ayşe Yılmaz', role: 'agent' });
  });
});
