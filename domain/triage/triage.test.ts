import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractOf, ticketOf } from '../contract/testing.ts';
import type { KnownError, Service } from '../directory.ts';
import { triageResult } from '../ticket/command.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { triage } from './triage.ts';

const both = (text: string) => ({ tr: text, en: text });
const serviceOf = (id: string, ...words: string[]): Service => ({ id, name: both(id), words });
const knownErrorOf = (id: string, serviceId: string, ...words: string[]): KnownError => ({
  id,
  serviceId,
  title: both(id),
  solution: both(id),
  words,
});

const services = [
  serviceOf('printing', 'yazıcı', 'çıktı', 'printer'),
  serviceOf('vpn', 'vpn'),
  serviceOf('identity', 'şifre', 'hesap', 'password'),
];
const knownErrors = [
  knownErrorOf('queue-stuck', 'printing', 'kuyruk', 'çıktı alamıyorum'),
  knownErrorOf('toner', 'printing', 'toner'),
  knownErrorOf('paper-jam', 'printing', 'kağıt sıkıştı'),
  knownErrorOf('driver', 'printing', 'sürücü'),
  knownErrorOf('password-expired', 'vpn', 'vpn', 'süresi dolmuş', 'bağlanamıyorum'),
];
const contract = contractOf({
  services: [{ serviceId: 'printing', groupId: 'field-support' }],
  exclusions: [
    { clause: 'KD-1', text: both('consulting'), words: ['danışmanlık', 'consulting'] },
    { clause: 'KD-3', text: both('own software'), words: ['çağrı merkezi yazılımı'], groupId: 'relations' },
  ],
});

const triaged = (title: string, parts: Partial<Ticket> = {}, bought = contract) =>
  triage({ ticket: ticketOf({ title, ...parts }), contract: bought, services, knownErrors });

describe('the service', () => {
  it.each([
    ['Yazıcıdan ses geliyor', 'printing'],
    ['YAZICI BOZULDU', 'printing'],
    ['yazicim calismiyor', 'printing'],
    ['My printer is broken', 'printing'],
    ["sifremin suresi dolmus, vpn'e baglanamiyorum", 'vpn'],
    ['Klima çalışmıyor', undefined],
    ['😢', undefined],
  ])('R3: "%s" is about %s', (title, serviceId) => {
    expect(triaged(title).serviceId).toBe(serviceId);
  });

  it('R3: the description counts like the title', () => {
    expect(triaged('Yardım', { description: 'vpn kopuyor' }).serviceId).toBe('vpn');
  });

  it('R3: what the opener named stays, with its type, category and group', () => {
    const named = {
      serviceId: 'vpn',
      type: 'service-request',
      category: 'erişim',
      groupId: 'desk-2',
    } as const;
    expect(triaged('Yazıcı bozuldu', named)).toMatchObject({
      serviceId: 'vpn',
      ticketType: 'service-request',
      category: 'erişim',
      groupId: 'desk-2',
    });
  });
});

describe('a model’s proposal', () => {
  const proposed = {
    serviceId: { value: 'vpn', confidence: 0.9, by: 'model' as const, words: [], similar: [] },
  };
  const proposedFor = (title: string, parts: Partial<Ticket> = {}) =>
    triage({ ticket: ticketOf({ title, ...parts }), contract, services, knownErrors, proposed });

  it('R13: is the service of a call that names none', () => {
    expect(proposedFor('Klima çalışmıyor').serviceId).toBe('vpn');
  });

  it('R13: counts less than the caller’s words, and than what the opener said', () => {
    expect(proposedFor('Yazıcı bozuldu').serviceId).toBe('printing');
    expect(proposedFor('Klima çalışmıyor', { serviceId: 'identity' }).serviceId).toBe('identity');
  });
});

describe('the group', () => {
  it('R3: is the one that the contract gives the service, else the desk', () => {
    expect(triaged('Yazıcı bozuldu').groupId).toBe('field-support');
    expect(triaged('vpn kopuyor').groupId).toBe('desk');
  });
});

describe('the scope', () => {
  it.each([
    ['Veritabanı danışmanlığını da sizden almak istiyoruz', 'KD-1'],
    ['Çağrı merkezi yazılımımız güncelleme istiyor', 'KD-3'],
    ['ÇAĞRI MERKEZİ YAZILIMININ LİSANSI', 'KD-3'],
  ])('R10: "%s" is out by clause %s', (title, clause) => {
    expect(triaged(title)).toMatchObject({ scope: { in: false, clause }, candidates: [] });
  });

  it.each([
    'Merkezi yazılım listesini istiyorum',
    'Çağrı açtım, yazılım kurulmadı',
    "Danışmanlık şirketinden vpn'e bağlanamıyorum, şifremin süresi dolmuş",
  ])('R10: "%s" is in: in case of doubt a call is served', (title) => {
    expect(triaged(title).scope).toEqual({ in: true });
  });
});

describe('known errors', () => {
  it('R14: those of the service that fit are candidates, best first', () => {
    expect(triaged('Toner taktım ama çıktı alamıyorum, kuyruk dolu').candidates).toEqual([
      'queue-stuck',
      'toner',
    ]);
  });

  it('R14: those of another service are candidates only when none of its own fits', () => {
    expect(triaged('toner bitti, vpn yok', { serviceId: 'printing' }).candidates).toEqual(['toner']);
    expect(triaged('toner bitti', { serviceId: 'vpn' }).candidates).toEqual(['toner']);
  });

  it('R14: at most three are offered', () => {
    const { candidates } = triaged('toner, sürücü, kuyruk: kağıt sıkıştı');
    expect(candidates).toEqual(['paper-jam', 'driver', 'queue-stuck']);
  });

  it('R13: none is offered under a Level 0 contract', () => {
    const level0 = triaged('çıktı alamıyorum', {}, { ...contract, level: 'L0' });
    expect(level0).toMatchObject({ serviceId: 'printing', candidates: [] });
  });
});

describe('any call', () => {
  const anyTitle = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'yazıcı',
          'vpn',
          'TONER',
          'çıktı alamıyorum',
          'danışmanlık',
          'şifre',
          '<script>',
          '😢',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((words) => words.join(' ').slice(0, 300))
    .filter((title) => title.length > 0);

  it('R3: is triaged the same whatever the order of the records', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const ticket = ticketOf({ title });
        const reversed = {
          services: services.toReversed(),
          knownErrors: knownErrors.toReversed(),
          contract: { ...contract, exclusions: contract.exclusions.toReversed() },
        };
        expect(triage({ ticket, ...reversed })).toEqual(triaged(title));
      }),
    );
  });

  it('R3: has a valid result, whose candidates exist', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const result = triageResult.parse(triaged(title));
        const known = knownErrors.map(({ id }) => id);
        expect(result.candidates.every((id) => known.includes(id))).toBe(true);
        expect(result.scope.in).toBe(result.scope.clause === undefined);
      }),
    );
  });
});
