import { beforeAll, describe, expect, it } from 'vitest';
import type { TicketView } from '../../functions/api/contract/views.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, pass } = useDesk();

const outage = { title: 'Üretim hattının ağı yok', impact: 1, urgency: 1 };

describe('a major incident', () => {
  it('R11: is one from its opening by the contract’s rule, and the named people hear of it at once', async () => {
    const opened = await as(people.ismail).open(outage);
    expect(opened.major).toMatchObject({ by: 'contract' });
    const told = await mailsBy(desk(), opened, { template: 'major-declared', count: 3 });
    expect(told.map(({ to }) => to)).toEqual(
      expect.arrayContaining([people.marmaraManager, people.deskManager]),
    );
    const [row] = (await as(people.level1).list({ customerId: 'marmara' })).items;
    expect(row).toMatchObject({ id: opened.id, major: true, replied: false });
  });

  it('R11, U6: is declared and revoked by agents only, and R12: by no stranger at all', async () => {
    const { id } = await as(people.ayse).open({ title: 'Garip bir şey var' });
    for (const email of [people.ayse, people.acmeManager, people.acmeMachine])
      expect(await as(email).refused({ id }, 'declare-major')).toMatchObject({ code: 'forbidden' });
    for (const email of [people.fatma, people.marmaraManager, people.providerPerson])
      expect(await as(email).refused({ id }, 'declare-major')).toMatchObject({ code: 'unknown-ticket' });
    const declared = await as(people.level0).give({ id }, 'declare-major', { reason: 'Herkes arıyor' });
    expect(declared.major).toMatchObject({ by: 'zeynep-arslan', reason: 'Herkes arıyor' });
    const revoked = await as(people.level1).give({ id }, 'revoke-major', { reason: 'Tek kişiymiş' });
    expect(revoked.major).toBeUndefined();
  });
});

describe('many calls, solved from one', () => {
  let parent: TicketView;
  let children: TicketView[];
  const requesters = [people.ayse, people.john];

  beforeAll(async () => {
    const agent = as(people.level1);
    parent = await as(people.ayse).open({ title: 'Depo sistemi kapalı' });
    children = [];
    for (const email of requesters) children.push(await as(email).open({ title: 'Depoda çalışamıyorum' }));
    await atStage(desk(), agent, { id: parent.id, stage: 'await-first-level' });
    for (const child of children) {
      await atStage(desk(), agent, { id: child.id, stage: 'await-first-level' });
      await agent.give(child, 'link', { ticketId: parent.number, relation: 'parent' });
    }
    await desk().eventually('the other side of the links', async () =>
      (await agent.ticket(parent)).links.length === children.length ? true : undefined,
    );
  });

  it('R11: a message to all children reaches each requester once, in their own language’s frame', async () => {
    await as(people.level1).give(parent, 'comment', { text: 'Saat 14’te düzelir', toChildren: true });
    for (const [index, child] of children.entries()) {
      const [mail, ...others] = await mailsBy(desk(), child, { template: 'commented' });
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ to: requesters[index] });
      expect(mail?.text).toContain('Saat 14’te düzelir');
      const shown = await as(people.level1).ticket(child);
      expect(shown.sla.response.metAt).toBeDefined();
    }
  });

  it('peers 18: the parent alone cannot be solved, cancelled or merged while children are open', async () => {
    const agent = as(people.level2);
    const numbers = children.map(({ number }) => number);
    for (const [command, body] of [
      ['resolve', { solution: 'x' }],
      ['cancel', { reason: 'x' }],
    ] as const) {
      const problem = await agent.refused(parent, command, body);
      expect(problem).toMatchObject({ status: 409, code: 'children-open' });
      for (const number of numbers) expect(problem.title).toContain(number);
    }
    expect((await agent.ticket(parent)).status).not.toBe('resolved');
  });

  it('R11: links that would make a family of three generations are refused', async () => {
    const agent = as(people.level1);
    const other = await as(people.ayse).open({ title: 'Bir başka arıza' });
    const [child] = children;
    for (const [one, relation, ticketId] of [
      [parent, 'parent', child!.id],
      [other, 'parent', child!.id],
      [other, 'child', parent.id],
      [child!, 'parent', other.id],
    ] as const)
      expect(await agent.refused(one, 'link', { ticketId, relation })).toMatchObject({
        status: 409,
        code: 'too-deep-family',
      });
  });

  it('R7, R11: the children are solved with it, each requester is asked once, and refuses for themselves', async () => {
    const agent = as(people.level2);
    await agent.give(parent, 'resolve', { solution: 'Sunucu yeniden başladı', withChildren: true });
    for (const [index, child] of children.entries()) {
      const solved = await atStage(desk(), agent, { id: child.id, stage: 'await-confirmation' });
      expect(solved).toMatchObject({ solvedWithParent: { number: parent.number } });
      const [mail, ...others] = await mailsBy(desk(), child, { template: 'confirmation-requested' });
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ to: requesters[index] });
    }
    const [first, second] = children;
    await as(people.ayse).give(first!, 'reject', { reason: 'Bende hâlâ yok' });
    await as(people.john).give(second!, 'confirm');
    await atStage(desk(), agent, { id: second!.id, stage: 'ended' });
    expect(await agent.ticket(first!)).toMatchObject({ status: 'in-progress', reopenCount: 1 });
    expect((await agent.ticket(parent)).status).toBe('resolved');
    const [reopened] = await mailsBy(desk(), first!, { template: 'work-reopened' });
    expect(reopened?.text).toContain(parent.number);
  });

  it('R11: a call that joins afterwards gets the solution by joining', async () => {
    const late = await as(people.john).open({ title: 'Depoda ben de çalışamıyorum' });
    await as(people.level1).give(late, 'link', { ticketId: parent.id, relation: 'parent' });
    const solved = await atStage(desk(), as(people.john), { id: late.id, stage: 'await-confirmation' });
    expect(typesOf(await as(people.john).story(solved))).toContain('resolved');
  });
});

describe('a requester who writes after the solution', () => {
  it('R7, peers 6: stays with a solved ticket that waits for the desk to ask: confirm or reopen?', async () => {
    const [john, agent] = [as(people.john), as(people.level1)];
    const opened = await john.open({ title: 'Garip bir şey var' });
    await agent.give(opened, 'resolve', { solution: 'Yeniden başlatıldı' });
    await atStage(desk(), john, { id: opened.id, stage: 'await-confirmation' });
    const thanked = await john.give(opened, 'comment', { text: 'Thanks' });
    expect(thanked).toMatchObject({ status: 'resolved', replyAfterResolution: { remindersSent: 0 } });
    const waiting = (await agent.list({ replied: 'true' })).items;
    expect(waiting.map(({ id }) => id)).toEqual([opened.id]);
    const [mail] = await mailsBy(desk(), opened, { template: 'reply-received' });
    expect(mail).toMatchObject({ to: 'masa@yardimmasasi.example' });
    await pass('P7D');
    expect(await agent.ticket(opened)).toMatchObject({ status: 'resolved', reopenCount: 0 });
    expect(typesOf(await agent.story(opened))).toContain('reply-reminded');
    await agent.give(opened, 'confirm');
    await atStage(desk(), agent, { id: opened.id, stage: 'ended' });
    expect((await agent.list({ replied: 'true' })).items).toEqual([]);
  });
});
