import { createHash, randomBytes } from 'node:crypto';

/** A browser without scripts: it keeps cookies by path and follows redirects as long as they stay in the service. */
export class TestBrowser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  #keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/; */);
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const path = attributes.find((one) => one.startsWith('path='))?.slice('path='.length) ?? '/';
      if (value === '') this.#cookies.delete(`${name} ${path}`);
      else this.#cookies.set(`${name} ${path}`, { value, path });
    }
  }

  #cookiesFor(url: string): string {
    const { pathname } = new URL(url);
    return [...this.#cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`)
      .join('; ');
  }

  /** Fetches one page without following where it leads. */
  async fetch(
    url: string,
    init: { form?: Record<string, string>; language?: string } = {},
  ): Promise<Response> {
    const { form, language } = init;
    const response = await fetch(url, {
      redirect: 'manual',
      method: form === undefined ? 'GET' : 'POST',
      headers: {
        cookie: this.#cookiesFor(url),
        ...(language === undefined ? {} : { 'accept-language': language }),
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    this.#keep(response);
    return response;
  }

  /** Goes on until a page is shown or an address outside `within` is reached, and tells which address that is. */
  async follow(
    start: Response,
    { at, within }: { at: string; within: string },
  ): Promise<{ url: string; response: Response }> {
    let url = at;
    let response = start;
    for (let step = 0; step < 10; step += 1) {
      const location = response.headers.get('location');
      if (location === null) return { url, response };
      url = new URL(location, url).href;
      if (!url.startsWith(within)) return { url, response };
      response = await this.fetch(url);
    }
    throw new Error(`more than ten redirects, at last to ${url}`);
  }

  /** Opens a page and follows its redirects. */
  async open(url: string, within: string): Promise<{ url: string; response: Response }> {
    return this.follow(await this.fetch(url), { at: url, within });
  }
}

/** A code verifier and its challenge (RFC 7636). */
export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
