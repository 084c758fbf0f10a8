import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, until } = useDesk();

const digestsTo = async (to: string) =>
  (await desk().mails({ to })).filter(({ event }) => event.startsWith('digest-'));

describe('the digest', () => {
  it('R5, R6: tells yesterday’s figures by mail once, each manager their own customer’s, the desk’s all', async () => {
    const { id } = await as(people.ayse).open({ title: 'Yazıcıdan çıktı alamıyorum, kuyruk dolu' });
    await atStage(desk(), as(people.ayse), { id, stage: 'await-first-level' });
    await as(people.ayse).give({ id }, 'confirm');
    await atStage(desk(), as(people.ayse), { id, stage: 'ended' });
    await as(people.ayse).give({ id }, 'rate', { score: 4 });
    await as(people.ayse).open({ title: 'Garip bir şey var' });
    await as(people.ismail).open({ title: 'Garip bir şey var' });
    await as(people.fatma).open({ title: 'Garip bir şey var' });

    await until('2026-10-27T03:59:59.000Z');
    expect(await digestsTo(people.acmeManager)).toEqual([]);
    await until('2026-10-27T04:00:00.000Z');

    const [acme, ...more] = await digestsTo(people.acmeManager);
    expect(more).toEqual([]);
    expect(acme).toMatchObject({ event: 'digest-2026-10-26' });
    expect(acme?.subject).toContain('Acme Lojistik');
    expect(acme?.text.split('\n')).toEqual(
      expect.arrayContaining([
        ...['Açılan: 2', 'Çözülen: 1', 'İlk seviyede çözüm: %100', 'Kapanan: 1', 'Şu an açık: 1'],
        expect.stringMatching(/^Memnuniyet \(1–5\): 4/),
      ]),
    );
    for (const other of ['Marmara', 'Ege']) expect(acme!.text + acme!.html).not.toContain(other);

    const [all, ...rest] = await digestsTo(people.deskManager);
    expect(rest).toEqual([]);
    for (const name of ['Acme Lojistik', 'Marmara Tekstil', 'Ege Gıda']) expect(all?.text).toContain(name);
    expect(await digestsTo(people.egeManager)).toEqual([]);
    expect(await digestsTo(people.marmaraManager)).toHaveLength(1);
  });

  it('R6: comes every day, each day’s once', async () => {
    await until('2026-10-29T05:00:00.000Z');
    const days = (await digestsTo(people.deskManager)).map(({ event }) => event);
    expect(days).toEqual(['digest-2026-10-26', 'digest-2026-10-27', 'digest-2026-10-28']);
  });
});
