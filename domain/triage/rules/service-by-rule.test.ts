import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceByRule } from './service-by-rule.ts';

const services = [
  { id: 'printing', words: ['yazıcı', 'çıktı', 'toner'] },
  { id: 'vpn', words: ['vpn', 'evden bağlan'] },
  { id: 'identity', words: ['şifre', 'parola'] },
  { id: 'e-signature', words: ['e imza', 'imza şifre', 'şifre'] },
];

describe('the service by its words', () => {
  it.each([
    ['YAZICIDAN ÇIKTI ALAMIYORUM', 'printing', ['yazicidan', 'cikti']],
    ['evden baglanirken hata aliyorum', 'vpn', ['evden', 'baglanirken']],
    ['Şifrem ile vpn olmuyor', 'vpn', ['vpn']],
    ['e-imza şifremi unuttum', 'e-signature', ['e', 'imza', 'sifremi']],
  ])('R3: "%s" is about %s', (text, value, words) => {
    expect(serviceByRule(text, services)).toMatchObject({ value, words, by: 'rule', similar: [] });
  });

  it('R3: a call that names none has no proposal', () => {
    expect(serviceByRule('Klima çalışmıyor', services)).toBeUndefined();
    expect(serviceByRule('', services)).toBeUndefined();
  });

  it('R3: it is the surer the more speaks for it and the less for another', () => {
    const sure = (text: string) => serviceByRule(text, services)?.confidence ?? 0;
    expect(sure('yazıcıdan çıktı alamıyorum')).toBeGreaterThan(sure('yazıcı'));
    expect(sure('yazıcı')).toBeGreaterThan(sure('yazıcı, çıktı, vpn'));
    expect(sure('yazıcı parola')).toBe(0.5);
  });

  it('R3: whatever the order of the services, the answer is the same and sure to a degree', () => {
    const anyCall = fc.array(fc.constantFrom('yazıcı', 'vpn', 'şifre', 'e-imza', 'toner', 'bitti', '😢'));
    fc.assert(
      fc.property(anyCall, (words) => {
        const proposal = serviceByRule(words.join(' '), services);
        expect(serviceByRule(words.join(' '), services.toReversed())).toEqual(proposal);
        expect(proposal?.confidence ?? 0.5).toBeGreaterThanOrEqual(0.5);
        expect(proposal?.confidence ?? 0.5).toBeLessThanOrEqual(0.95);
      }),
    );
  });
});
