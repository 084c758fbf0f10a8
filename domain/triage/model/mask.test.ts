import fc from 'fast-check';
import { expect, it } from 'vitest';
import { masked } from './mask.ts';

it.each([
  ['Bana ayse.yilmaz@acme.example adresinden yazın', 'Bana [e-mail] adresinden yazın'],
  ['<mailto:ÖMER@şirket.com.tr>', '<mailto:[e-mail]>'],
  ['0 (532) 123 45 67 arayın', '[number] arayın'],
  ['+90-532-123-45-67', '[number]'],
  ['TC 12345678901', 'TC [number]'],
  ['kart 4111 1111 1111 1111', 'kart [number]'],
])('U8: of "%s" the model is told "%s"', (text, told) => {
  expect(masked(text)).toBe(told);
});

it.each([
  '3. kat, 10 dk, 40 kişi',
  'hata 0x80070005',
  'IRQL_NOT_LESS_OR_EQUAL',
  'Finans\\2026 klasörü',
  'a @ b',
])('U8: "%s" tells nothing of anybody and stays', (text) => {
  expect(masked(text)).toBe(text);
});

it('U8: a full name goes in either order and any case, a single word of it stays', () => {
  const names = ['Işıl Yazıcı'];
  expect(masked('Saygılar, IŞIL YAZICI', names)).toBe('Saygılar, [name]');
  expect(masked('yazıcı, ışıl', names)).toBe('[name]');
  expect(masked("Işıl Yazıcı'nın ekranı", names)).toBe("[name]'nın ekranı");
  expect(masked('Yazıcı bozuldu', names)).toBe('Yazıcı bozuldu');
  expect(masked('Yazıcı (renkli) bozuldu', ['Yazıcı', '(renkli'])).toBe('Yazıcı (renkli) bozuldu');
});

it('U8: no address is left in any text', () => {
  const words = fc.array(fc.oneof(fc.emailAddress(), fc.constantFrom('yazıcı', '<', '0532 123 45 67', '\n')));
  fc.assert(
    fc.property(words, (parts) => {
      expect(masked(parts.join(' '))).not.toMatch(/\w@\w|\d{3} \d{2} \d{2}/);
    }),
  );
});
