import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ConsoleDesk } from '../support/console-desk.ts';

const david = 'david.cohen@yardimmasasi.example';
const emre = 'emre.sahin@yardimmasasi.example';
const ayse = 'ayse.yilmaz@acme.example';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await ConsoleDesk.open();
});
afterAll(() => desk.close());

const choose = async (page: Page, field: string | RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};
const story = (page: Page) => page.getByRole('list', { name: 'The call’s story' });
const opened = async (title: string) => {
  const ticket = await desk.api(ayse, '/v1/tickets', { title });
  await desk.settle();
  return ticket;
};
const escalatedTo = async (groupId: string, title: string) => {
  const ticket = await opened(title);
  await desk.api(emre, `/v1/tickets/${ticket.id}/escalate`, { groupId });
  await desk.settle();
  return ticket;
};

describe('an agent, in English', () => {
  it('R1: types in a call that came by phone', async () => {
    const { page, complaints, context } = await desk.enter(david, { language: 'en' });
    await page.getByRole('button', { name: 'New call' }).click();
    await page.getByRole('button', { name: 'Open the call' }).click();
    await expect.poll(() => page.getByText('This field is required.').count()).toBe(4);

    await choose(page, 'Customer', 'Acme Lojistik A.Ş.');
    await page.getByRole('combobox', { name: 'Requester’s name' }).fill('John');
    await page.getByRole('option', { name: /John O’Neil/ }).click();
    expect(await page.getByLabel('Requester’s e-mail').inputValue()).toBe('john.oneil@acme.example');
    await page.getByLabel('Subject').fill('No network in the meeting room');
    await choose(page, 'Urgency', /Work has stopped/);
    await page.getByRole('button', { name: 'Open the call' }).click();
    await page.waitForURL(/\/tickets\/ACME-\d+$/);
    const ticket = await desk.api(david, `/v1/tickets/${page.url().split('/').at(-1)}`);
    expect(ticket).toMatchObject({
      channel: 'phone',
      urgency: 1,
      requester: { id: 'john-oneil', name: 'John O’Neil' },
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U1: works the group’s queue: finds a call, comments, notes, escalates and resolves it', async () => {
    const { number, id } = await escalatedTo('network', 'Toplantı odasında ağ yok');
    const { page, complaints, context } = await desk.enter(david, { language: 'en' });
    await page.getByRole('heading', { name: 'My group’s queue' }).waitFor();
    await choose(page, /^Group/, 'Network and Security');
    const row = page.getByRole('row').filter({ hasText: number });
    await row.getByText('Ayşe Yılmaz').waitFor();
    await row.getByText('Acme Lojistik A.Ş.').waitFor();
    expect(await row.locator('time').count()).toBe(1);
    await row.getByRole('link', { name: number }).click();

    await page.getByRole('textbox', { name: 'Text' }).fill('On my way.');
    await page.getByRole('button', { name: 'Comment', exact: true }).last().click();
    await story(page).getByText('On my way.').waitFor();
    await page.getByRole('button', { name: 'Internal note' }).click();
    await page.getByText('Only the desk sees this; the requester does not.').waitFor();
    await page.getByRole('textbox', { name: 'Text' }).fill('The switch is from 2009.');
    await page.getByRole('button', { name: 'Add an internal note' }).click();
    await story(page).getByText('The switch is from 2009.').waitFor();

    await page.getByRole('button', { name: 'Escalate' }).click();
    const escalate = page.getByRole('dialog', { name: `${number}: Escalate` });
    await choose(page, /Support group/, 'Systems');
    await escalate.getByRole('textbox', { name: /Reason/ }).fill('The switch itself is broken.');
    await escalate.getByRole('button', { name: 'Escalate' }).click();
    await story(page).getByText('Handed over to Systems').waitFor();

    await page.getByRole('button', { name: 'Resolve' }).click();
    const resolve = page.getByRole('dialog', { name: `${number}: Resolve` });
    await resolve.getByRole('textbox', { name: 'Solution' }).fill('The switch was replaced.');
    await resolve.getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Saved: Resolve.').waitFor();
    await page.getByText('Resolved', { exact: true }).first().waitFor();
    await desk.settle();
    await page
      .getByRole('list', { name: 'States entered' })
      .getByText('Waiting for the confirmation')
      .waitFor();

    const { items } = await desk.api(ayse, `/v1/tickets/${id}/events`);
    const told = JSON.stringify(items);
    expect(told).toContain('On my way.');
    expect(told).not.toContain('2009');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U1: offers exactly the commands that the server allows', async () => {
    const { id } = await opened('Ekran titriyor');
    const { page, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    const bar = page.getByRole('region', { name: 'Actions' });
    await bar.getByRole('button', { name: 'Assign' }).waitFor();
    const { commands } = await desk.api(david, `/v1/tickets/${id}`);
    const inBar = commands.filter(
      (name: string) => !['comment', 'note', 'rate', 'offer-solution', 'answer-questions'].includes(name),
    );
    const more = bar.getByRole('button', { name: 'More actions' });
    await more.click();
    const inMore = await page.getByRole('menuitem').count();
    expect(inMore).toBeGreaterThan(2);
    expect((await bar.getByRole('button').count()) - 1 + inMore).toBe(inBar.length);
    await context.close();
  });

  it('U4: someone else was faster: nothing is overwritten and nothing that was typed is lost', async () => {
    const { id, number } = await escalatedTo('network', 'Kablosuz ağ kopuyor');
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await page.getByRole('button', { name: 'Resolve' }).click();
    const dialog = page.getByRole('dialog', { name: `${number}: Resolve` });
    await dialog.getByRole('textbox', { name: 'Solution' }).fill('The antenna was moved.');
    await desk.api(emre, `/v1/tickets/${id}/note`, { text: 'Müşteri yeniden aradı.' });
    await dialog.getByRole('button', { name: 'Resolve' }).click();

    await dialog.getByText('Someone changed this call meanwhile.').waitFor();
    expect((await desk.api(david, `/v1/tickets/${id}`)).status).not.toBe('resolved');
    await dialog.getByRole('button', { name: 'Load the newest' }).click();
    await story(page).getByText('Müşteri yeniden aradı.').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Solution' }).inputValue()).toBe(
      'The antenna was moved.',
    );
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Saved: Resolve.').waitFor();
    expect(await desk.api(david, `/v1/tickets/${id}`)).toMatchObject({
      status: 'resolved',
      resolution: { text: 'The antenna was moved.' },
    });
    expect(complaints).toEqual([
      'console: Failed to load resource: the server responded with a status of 412 (Precondition Failed)',
    ]);
    await context.close();
  });

  it('U4: what the server refuses stands at its field', async () => {
    const { id } = await escalatedTo('network', 'Modem ısınıyor');
    const { page, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Merge' }).click();
    await page.getByLabel('Number of the other call').fill('ACME-999999');
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await page.getByRole('dialog').getByText('There is no such record.').waitFor();
    await context.close();
  });
});
