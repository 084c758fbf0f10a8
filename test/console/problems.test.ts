import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleDesk } from '../support/console-desk.ts';
import { ayse, deskManager, john, level0, level2 } from '../support/people.ts';

const david = 'david.cohen@yardimmasasi.example';

let desk: ConsoleDesk;
let first: { id: string; number: string };
let second: { id: string; number: string };
beforeAll(async () => {
  desk = await ConsoleDesk.open();
  first = await desk.api(ayse, '/v1/tickets', { title: 'Garip bir şey var' });
  second = await desk.api(john, '/v1/tickets', { title: 'Garip bir şey daha var' });
  await desk.settle();
});
afterAll(() => desk.close());

const choose = async (page: Page, field: RegExp, option: string): Promise<void> => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};
/** Gives a command by its button; `fill` fills its form. */
const give = async (page: Page, name: string, fill: () => Promise<void> = async () => {}): Promise<void> => {
  await page
    .getByRole('region', { name: /^(Actions|İşlemler)$/ })
    .getByRole('button', { name, exact: true })
    .click();
  await fill();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page
    .getByText(new RegExp(`^(Saved|Kaydedildi): ${name}\\.`))
    .first()
    .waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

describe('problems, on the screen', () => {
  it('R11: a problem is opened from a call, linked, declared a known error and resolved', async () => {
    const { page, complaints, context } = await desk.enter(david, {
      language: 'en',
      path: `/tickets/${first.number}`,
    });
    await page.getByText('This call belongs to no problem.').waitFor();
    await page.getByRole('button', { name: 'New problem' }).click();
    await page.getByRole('textbox', { name: 'Subject' }).fill('The print queue is stuck');
    await page.getByRole('dialog').getByRole('button', { name: 'New problem' }).click();
    await page.waitForURL(/\/problems\/PRB-1$/);
    const incidents = page.getByRole('list', { name: 'Linked calls' });
    await incidents.getByRole('link', { name: first.number }).waitFor();
    await give(page, 'Link a call', () => page.getByLabel('Number of the call').fill(second.number));
    await incidents.getByRole('link', { name: second.number }).waitFor();
    await give(page, 'Declare a known error', async () => {
      await page.getByRole('textbox', { name: 'Cause' }).fill('An old driver.');
      await page.getByRole('textbox', { name: 'Workaround (Turkish)' }).fill('Kuyruğu boşaltın.');
      await page.getByRole('textbox', { name: 'Workaround (English)' }).fill('Empty the queue.');
    });
    await page.getByText('Known error', { exact: true }).first().waitFor();
    await give(page, 'Resolve', () =>
      page.getByRole('textbox', { name: 'Solution (Turkish)' }).fill('Sürücü güncellendi.'),
    );
    const story = page.getByRole('list', { name: 'The problem’s story' });
    await story.getByText('Resolved').waitFor();
    await desk.settle();
    expect(await desk.mailsTo(ayse)).toContainEqual(expect.stringContaining('Sürücü güncellendi.'));
    await page.getByRole('link', { name: first.number }).first().click();
    await page.getByRole('link', { name: 'PRB-1' }).waitFor();
    await page.getByText('The cause is gone: problem PRB-1 is resolved').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R12: a requester reads the message and nothing of the problem', async () => {
    const { page, complaints, context } = await desk.enter(ayse, { path: `/tickets/${first.number}` });
    await page.getByText('Sürücü güncellendi.').waitFor();
    expect(await page.getByText(/PRB-/).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Problemler' }).count()).toBe(0);
    await page.goto('/problems');
    await page.getByText('Böyle bir sayfa yok').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R11: problems are listed by status, and whoever only reads is offered nothing', async () => {
    await desk.api(level2, '/v1/problems', { title: 'Ağ zaman zaman kopuyor' });
    const { page, complaints, context } = await desk.enter(level0, { path: '/problems' });
    await page.getByRole('link', { name: 'PRB-1' }).waitFor();
    await choose(page, /^Durum/, 'Açık');
    await page.getByRole('link', { name: 'PRB-1' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Yeni problem' }).count()).toBe(0);
    await page.getByRole('link', { name: 'PRB-2' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ağ zaman zaman kopuyor' }).waitFor();
    expect(await page.getByRole('region', { name: 'İşlemler' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R11: somebody else’s change is met, and what was typed is kept', async () => {
    const { page, complaints, context } = await desk.enter(david, {
      language: 'en',
      path: '/problems/PRB-2',
    });
    await page.getByRole('button', { name: 'Give up', exact: true }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Seen no more.');
    await desk.api(level2, '/v1/problems/PRB-2/known-error', { cause: 'Kablo' });
    await page.getByRole('dialog').getByRole('button', { name: 'Give up', exact: true }).click();
    await page.getByRole('button', { name: 'Load the newest' }).click();
    await page.getByRole('button', { name: 'Load the newest' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Give up', exact: true }).click();
    await page.getByText('Saved: Give up.').waitFor();
    expect(await desk.api(level2, '/v1/problems/PRB-2')).toMatchObject({ status: 'closed', cause: 'Kablo' });
    expect(complaints.filter((line) => !line.includes('412'))).toEqual([]);
    await context.close();
  });
});

describe('improvements, on the screen', () => {
  it('R15: an agent proposes, a manager accepts, the owner does it', async () => {
    const agent = await desk.enter(david, { language: 'en', path: '/improvements' });
    await agent.page.getByText('There are no improvements here').waitFor();
    await agent.page.getByRole('button', { name: 'Propose an improvement' }).click();
    await agent.page.getByRole('textbox', { name: 'Subject' }).fill('A page to reset passwords');
    await agent.page.getByRole('textbox', { name: 'What would be gained' }).fill('Forty calls a month');
    await agent.page.getByRole('dialog').getByRole('button', { name: 'Propose an improvement' }).click();
    await agent.page.waitForURL(/\/improvements\/IMP-1$/);
    const manager = await desk.enter(deskManager, { path: '/improvements/IMP-1' });
    await give(manager.page, 'Kabul et', () => choose(manager.page, /^Sorumlu/, 'David Cohen'));
    await give(agent.page, 'Begin');
    await give(agent.page, 'It is done', () =>
      agent.page.getByRole('textbox', { name: 'Description' }).fill('It is online.'),
    );
    const course = agent.page.getByRole('list', { name: 'Course' });
    await course.getByText('It is online.').waitFor();
    expect((await desk.api(level2, '/v1/improvements/IMP-1')).history).toHaveLength(4);
    for (const { complaints, context } of [agent, manager]) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});
