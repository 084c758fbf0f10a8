import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from './mask.ts';

const of = { name: 'Ayşe Işık Yılmaz' };
const masked = (text: string) => withoutPersonalData(text, { of, locale: 'tr' });

describe('personal data', () => {
  it.each([
    ['ayse.yilmaz+pc@acme.example adresime yazın', '[e-posta] adresime yazın'],
    ['Bana ışık@şirket.com.tr’den ulaşın', 'Bana [e-posta]’den ulaşın'],
    ['Cebim 0532 123 45 67, iş 0 (212) 555-66-77', 'Cebim [numara], iş [numara]'],
    ['+90 532 1234567 ya da 05321234567', '[numara] ya da [numara]'],
    ['TC kimlik: 12345678901.', 'TC kimlik: [numara].'],
    ['Kart 4111 1111 1111 1111 kayıp', 'Kart [numara] kayıp'],
    ['IBAN TR33 0006 1005 1978 6457 8413 26 yazıyor', 'IBAN [numara] yazıyor'],
    ['Saygılarımla,\nAyşe Yılmaz', 'Saygılarımla,\n[çağrı sahibi]'],
    ['Ben Ayşe, Işık hanım da gördü', 'Ben [çağrı sahibi], [çağrı sahibi] hanım da gördü'],
  ])('U8: is taken out: %s', (text, without) => {
    expect(masked(text)).toBe(without);
  });

  it.each([
    'ACME-1042 numaralı çağrı, 26.10.2026 09:30',
    'Sürüm 16.0.17328.20162, adres 192.168.100.200',
    '0x80070005 hatası, 30 saniye, 1.250.000 satır',
    'Ekranda ışık yanıyor, ayşegül',
    'Dosya \\\\sunucu\\ortak@2026',
  ])('U8: is not seen where there is none: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('U8: is taken out in the language of the text, whatever the name holds', () => {
    const somebody = { name: 'A. O’Neil (*.+' };
    expect(withoutPersonalData('Neil: x@y.co', { of: somebody, locale: 'en' })).toBe('[requester]: [e-mail]');
    expect(withoutPersonalData('x', { of: { name: '42' }, locale: 'en' })).toBe('x');
  });

  it.each(['1 ', '+', 'a.', 'a@', '(', 'Ayşe ', 'TR00 '])(
    'U8: a long text full of “%s” comes to an end',
    (piece) => {
      expect(masked(piece.repeat(200_000 / piece.length))).not.toBe('');
    },
  );
});
