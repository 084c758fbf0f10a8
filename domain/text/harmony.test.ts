import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { harmonised } from './harmony.ts';

it.each([
  ['yazicilar', 'yazıcılar'],
  ['kuyrugu', 'kuyruğu'],
  ['sifremi', 'sifremi'],
  ['sertifikasinin', 'sertifikasının'],
  ['gunler', 'günler'],
  ['yolumuz', 'yolumuz'],
  ['isinda', 'ısında'],
  ['telefonumu', 'telefonumu'],
  ['vpn', 'vpn'],
  ['', ''],
])('R14: %s is spelled %s', (folded, spelled) => {
  expect(harmonised(folded)).toBe(spelled);
});

it('R14: what is spelled folds back to what it came of', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0') }), (folded) => {
      expect(fold(harmonised(folded))).toBe(folded);
    }),
  );
});
