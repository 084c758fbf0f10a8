import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Host, startHost } from '../../local/host.ts';
import { readOwnerSecret } from '../../local/owner-secret.ts';
import { startBrowser, visit, type Visit, type VisitOptions } from './browser.ts';

/** The doors of the console in both languages. */
const doors = {
  tr: { signIn: 'Oturum aç' },
  en: { signIn: 'Sign in' },
} as const;

/** A desk with its demo people, whose time stands still, and a browser that looks at it. */
export class ConsoleDesk {
  readonly origin: string;
  readonly #host: Host;
  readonly #browser: Browser;
  readonly #dataDir: string;

  private constructor(host: Host, browser: Browser, dataDir: string) {
    this.origin = host.url;
    this.#host = host;
    this.#browser = browser;
    this.#dataDir = dataDir;
  }

  static async open(): Promise<ConsoleDesk> {
    const dataDir = await mkdtemp(join(tmpdir(), 'console-'));
    const host = await startHost({ port: 0, dataDir, empty: false, virtualClock: 'now' });
    return new ConsoleDesk(host, await startBrowser(), dataDir);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#host.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  /** Returns when workflows and mails have followed all that was committed. */
  async settle(ms = 0): Promise<void> {
    await this.#host.advance!(ms);
  }

  /** A window in which nobody has signed in. */
  visit(options: Omit<VisitOptions, 'origin'> = {}): Promise<Visit> {
    return visit(this.#browser, { origin: this.origin, ...options });
  }

  /** A window in which somebody has signed in through the provider's own page. */
  async enter(
    email: string,
    { path = '/', ...options }: Omit<VisitOptions, 'origin'> & { path?: string } = {},
  ): Promise<Visit> {
    const visited = await this.visit(options);
    const { page } = visited;
    await page.goto(path);
    if (path === '/')
      await page.getByRole('button', { name: doors[options.language ?? 'tr'].signIn }).click();
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(this.#host.welcome.password!);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return visited;
  }

  /** Speaks to the API as one of the demo people, as someone at another desk would: a body makes it a POST, `null` one without. */
  async api<Answer = any>(email: string, path: string, body?: unknown): Promise<Answer> {
    const token = await this.#tokenOf(email);
    const response = await fetch(this.origin + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && body !== null && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  /** The texts of the mails to somebody, newest first. */
  async mailsTo(email: string): Promise<string[]> {
    const json = async (path: string) => (await fetch(this.origin + path)).json() as Promise<any>;
    const { items } = await json(`/outbox.json?to=${encodeURIComponent(email)}`);
    return Promise.all(
      items.map(async ({ id }: { id: string }) => (await json(`/outbox/${id}.json`)).text as string),
    );
  }

  async #tokenOf(email: string): Promise<string> {
    const response = await fetch(`${this.origin}/local/token`, {
      method: 'POST',
      headers: {
        'x-owner-secret': (await readOwnerSecret(this.#dataDir))!,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ email }),
    });
    return (await response.json()).token;
  }
}
