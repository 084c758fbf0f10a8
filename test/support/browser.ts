import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core';

/** A screen to look at the console on, in CSS pixels. */
export const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A real browser from npm alone; it shares nothing with any browser of the machine. */
export const startBrowser = async (): Promise<Browser> => {
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  // Without a sandbox, as tests may run as root: the pages are our own, and nothing else can be reached.
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
};

export type VisitOptions = {
  origin: string;
  language?: 'tr' | 'en';
  screen?: keyof typeof screens;
  mode?: 'light' | 'dark';
};

/** What a visit must not have seen when it ends. */
export type Visit = { page: Page; context: BrowserContext; complaints: string[] };

/**
 * Opens a window of its own (cookies, storage) that reaches `origin` and nothing else. Console errors, uncaught errors
 * and requests to anywhere else are collected as complaints.
 */
export const visit = async (
  browser: Browser,
  { origin, language = 'tr', screen = 'desktop', mode = 'light' }: VisitOptions,
): Promise<Visit> => {
  const context = await browser.newContext({
    baseURL: origin,
    locale: language === 'tr' ? 'tr-TR' : 'en-GB',
    timezoneId: 'Europe/Istanbul',
    viewport: screens[screen],
    colorScheme: mode,
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      complaints.push(`reached out to ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, context, complaints };
};
