import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { sampleEvent, sampleNow, sampleTicket } from '../../test/support/samples.ts';
import type { Actor } from '../people/principal.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { knowledgeRecord } from './article.ts';
import { draftFrom } from './draft.ts';
import { missingIn } from './faults.ts';
import { markdownFaultsOf } from './markdown.ts';

const elif: Actor = { kind: 'person', id: 'elif', name: 'Elif', role: 'agent', level: 'L2' };
const resolved = (text: string, newSolution?: true) => ({
  type: 'resolved' as const,
  resolution: {
    ...{ code: 'solved' as const, text, at: sampleNow, by: 'elif', level: 'L2' as const },
    ...(newSolution && { newSolution }),
  },
});
const drafted = (over: Partial<Ticket>, text = '1. Profili silin\n2. Yeniden ekleyin', actor: Actor = elif) =>
  draftFrom(sampleEvent(resolved(text, true), { actor }), sampleTicket({ serviceId: 'email', ...over }));

describe('a new solution', () => {
  it('R15: becomes an article in review, for the ticket’s customer, owned by who found it', () => {
    expect(drafted({})?.latest).toEqual({
      id: 't1-2-0',
      version: 1,
      status: 'review',
      kind: 'known-error',
      audience: 'requester',
      serviceIds: ['email'],
      customerIds: ['acme'],
      texts: {
        tr: {
          title: 'Outlook açılmıyor',
          symptoms: 'Sabahtan beri açılmıyor.',
          steps: '1. Profili silin\n2. Yeniden ekleyin',
        },
      },
      phrases: [],
      ownerId: 'elif',
      sourceTicketId: 't1',
      createdAt: sampleNow,
      createdBy: 'elif',
      updatedAt: sampleNow,
      updatedBy: 'elif',
    });
  });

  it('R15: of a request becomes a how-to, in the language of the ticket', () => {
    const latest = drafted({ type: 'service-request', locale: 'en' })?.latest;
    expect([latest?.kind, Object.keys(latest?.texts ?? {})]).toEqual(['how-to', ['en']]);
  });

  it('R15: found by a provider or by nobody has no owner yet', () => {
    const provider: Actor = { kind: 'person', id: 'burak', name: 'Burak', role: 'provider' };
    expect(drafted({}, 'x', provider)?.latest.ownerId).toBeUndefined();
    expect(drafted({}, 'x', { kind: 'workflow' })?.latest).toMatchObject({ createdBy: 'workflow' });
  });

  it('R15: is drafted only where the resolution says that it is new', () => {
    expect(draftFrom(sampleEvent(resolved('x')), sampleTicket())).toBeUndefined();
    expect(draftFrom(sampleEvent({ type: 'noted', text: 'x' }), sampleTicket())).toBeUndefined();
  });

  it('U8: names no person, and no address or number of one', () => {
    const latest = drafted(
      {
        title: 'Ayşe Yılmaz giremiyor: ayse@acme.example',
        description: 'Ben Ayşe, 0532 123 45 67’den arayın.\nSaygılar, Ayşe Yılmaz',
      },
      'Ayşe Hanım’ın (ayse@acme.example) parolasını 05321234567’ye gönderdik.',
    )?.latest;
    expect(JSON.stringify(latest?.texts)).not.toMatch(/Ayşe|Yılmaz|ayse@|532/);
    expect(latest?.texts.tr?.title).toBe('[çağrı sahibi] giremiyor: [e-posta]');
  });

  it.each(['\\\\sunucu\\ortak\\*.tmp silin', '<Enter> tuşu, 1 < 2', 'C:\\Users\\<ad>\\AppData'])(
    'R15: written as plain text looks the same as Markdown: %s',
    (text) => {
      const { steps } = drafted({}, text)!.latest.texts.tr!;
      const shown = micromark(steps).replace(/<\/?(p|em)>/g, '');
      expect(shown).toBe(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    },
  );

  it('R15: of whatever length and letters becomes an article that can be kept', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    const long = fc.tuple(text, fc.integer({ min: 1, max: 300 })).map(([part, times]) => part.repeat(times));
    fc.assert(
      fc.property(
        text.filter((one) => one !== '').map((one) => one.slice(0, 300)),
        long,
        long,
        (title, description, solution) => {
          fc.pre(solution !== '' && solution.length <= 20_000 && description.length <= 100_000);
          const record = drafted({ title, description }, solution)!;
          expect(knowledgeRecord.parse(record)).toEqual(record);
          expect(JSON.stringify(record)).not.toMatch(/\\ud[89a-f]/i);
          if (solution.trim() !== '') expect(missingIn(record.latest)).toEqual([]);
          expect(markdownFaultsOf(record.latest.texts.tr!.steps)).not.toContain('raw-html');
        },
      ),
      { numRuns: 200 },
    );
  });
});
