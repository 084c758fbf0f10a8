import { type Call, callsOf } from '../load/calls.ts';

/** Calls of every kind: offered a known solution, handed over at once, out of scope with and without a route. */
const kinds = [
  'Yazıcıdan çıktı alamıyorum, kuyruk dolu',
  'VPN bağlanamıyorum, parolamın süresi dolmuş',
  'Toplantı odasında ses gelmiyor',
  'Yardım masası yazılımı açılmıyor',
  'SAP: period not open',
  'Danışmanlık istiyoruz',
  'Ekranda garip bir şey var 😀',
] as const;

/** So many calls, in turns of every kind, from every customer. */
export const manyCalls = (count: number): Call[] =>
  callsOf(
    Array.from({ length: count }, (_, index) => ({
      summary: `${kinds[index % kinds.length] ?? ''} (${index})`,
      description: `Çağrı ${index}`,
    })),
  );
