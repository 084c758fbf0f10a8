import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandOf } from '../models/command-body.ts';
import { commandFields } from '../models/command-form.ts';
import { ticket } from '../testing/fixtures.ts';
import { createApiClient, dataOf } from './client.tsx';
import { ApiProblem } from './problem.ts';
import { sendCommand } from './send-command.ts';
import type { FormCommandName } from './types.ts';

const answering = (status: number, body: unknown) => {
  const asked: Request[] = [];
  const answer = async (request: Request) => {
    asked.push(request);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  };
  vi.stubGlobal('fetch', answer);
  const onUnauthenticated = vi.fn();
  const client = createApiClient({
    apiUrl: 'https://api.example',
    token: async () => 'bearer-1',
    language: () => 'tr',
    onUnauthenticated,
  });
  return { asked, client, onUnauthenticated };
};
afterEach(() => vi.unstubAllGlobals());

describe('the API client', () => {
  it('U6: says who asks, and in which language the answer is wanted', async () => {
    const { asked, client } = answering(200, { items: [] });
    expect(dataOf(await client.GET('/v1/groups'))).toEqual({ items: [] });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer bearer-1');
    expect(asked[0]?.headers.get('accept-language')).toBe('tr');
  });

  it('U4: a refusal is thrown with what the server said of it', async () => {
    const document = {
      title: 'Çağrı bu arada değişti.',
      status: 412,
      code: 'precondition-failed',
      traceId: 't',
    };
    const { client, onUnauthenticated } = answering(412, document);
    const thrown = await client.GET('/v1/me').catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect(thrown).toMatchObject({ document });
    expect(onUnauthenticated).not.toHaveBeenCalled();
  });

  it('U6: a token that is no longer taken ends the session', async () => {
    const { client, onUnauthenticated } = answering(401, '<html>');
    await expect(client.GET('/v1/me')).rejects.toMatchObject({ document: { code: 'http-401' } });
    expect(onUnauthenticated).toHaveBeenCalledOnce();
  });

  it.each(Object.keys(commandFields) as FormCommandName[])(
    'U4: %s goes to its own address, for one version, once',
    async (name) => {
      const { asked, client } = answering(200, ticket({ version: 8 }));
      const target = { id: '01TICKET', version: 7, idempotencyKey: 'key-1' };
      expect(await sendCommand(client, target, commandOf(name, {}))).toMatchObject({ version: 8 });
      expect(asked.map(({ url, method }) => [method, url])).toEqual([
        ['POST', `https://api.example/v1/tickets/01TICKET/${name === 'order-work' ? 'work-orders' : name}`],
      ]);
      expect(asked[0]?.headers.get('if-match')).toBe('"7"');
      expect(asked[0]?.headers.get('idempotency-key')).toBe('key-1');
    },
  );
});
