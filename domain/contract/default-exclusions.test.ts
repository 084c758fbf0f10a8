import { describe, expect, it } from 'vitest';
import { scopeOf } from '../triage/triage.ts';
import { defaultExclusions } from './default-exclusions.ts';
import { contractOf, ticketOf } from './testing.ts';

const contract = contractOf({ exclusions: [...defaultExclusions] });
const scopeOfCall = (title: string) => scopeOf(ticketOf({ title }), { contract, matches: [] });

describe('the seed’s list of what is out of scope', () => {
  it('R10: has a clause for each of its items, with an id, in both languages', () => {
    expect(defaultExclusions.map(({ clause }) => clause)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `KD-${n}`),
    );
    for (const { text } of defaultExclusions) expect(text.tr).not.toBe(text.en);
  });

  it.each([
    ['ERP için danışmanlık istiyoruz', 'KD-1'],
    ['Çağrı merkezi yazılımımız çöktü', 'KD-3'],
    ['Our help desk software crashed', 'KD-3'],
    ['Yardım masası uygulamamızın lisansını kim ödeyecek?', 'KD-4'],
    ['Çağrı merkezi yazılımı güncellensin', 'KD-5'],
    ['Please upgrade our call centre software', 'KD-5'],
    ['Yardım masası yazılımımıza ekran geliştirir misiniz?', 'KD-6'],
    ['Çağrı merkezi uygulamasının yıllık bakımı', 'KD-7'],
    ['Bizim kendi yardım masası uygulamamız çöktü', 'KD-3'],
    ['kendi cagri merkezi yazilimimiz dünden beri yavaş', 'KD-3'],
    ['Çağrı merkezi programımız açılmıyor, temsilciler bekliyor', 'KD-3'],
    ['Bizim çağrı merkezi sistemimizin bakım anlaşması', 'KD-7'],
    ['Kendi helpdesk yazılımımızın bakımını üstlenir misiniz', 'KD-7'],
    ['Help desk yazılımımızın yıllık lisans bedeli', 'KD-4'],
    ['Our own ticketing software needs an upgrade', 'KD-5'],
    ['Performans danışmanlığını da sizden almak istiyoruz', 'KD-1'],
    ['Firewall için danışmanlık verir misiniz', 'KD-1'],
    ['Yazılım mimarisi konusunda danışmanınıza ihtiyacımız var', 'KD-1'],
    ['We want consulting on our cloud migration', 'KD-1'],
  ])('R10: "%s" is out by %s', (title, clause) => {
    expect(scopeOfCall(title)).toEqual({ in: false, clause });
  });

  it.each([
    'Office lisansı istiyorum',
    'Windows güncellemesi takıldı',
    'Yazıcının bakımı gerekiyor',
    '2. seviye destek',
    "Danışmanlık şirketinden vpn'e bağlanamıyorum",
    'Danışman firmanın sitesi açılmıyor',
    'The consulting company cannot reach our network',
    'Çağrı merkezindeki bilgisayarım açılmıyor',
    'Yardım masasına mail atamıyorum',
    'Yardım masası sistemine giremiyorum',
    'Merkezi yazılım listesini istiyorum',
  ])('R10: "%s" is in', (title) => {
    expect(scopeOfCall(title)).toEqual({ in: true });
  });
});
