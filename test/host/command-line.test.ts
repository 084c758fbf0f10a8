import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { people as demoPeople } from '../../local/demo/people.ts';
import { ask } from '../support/api.ts';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';
import * as people from '../support/people.ts';

const root = join(import.meta.dirname, '../..');
const [node, ...quiet] = [process.execPath, '--disable-warning=ExperimentalWarning'];

type Run = { code: number; out: string; err: string };

const run = async (command: string, ...args: string[]): Promise<Run> => {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, out, err };
};
const start = (...args: string[]) => run(node, ...quiet, 'local/main.ts', '--port', '0', ...args);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const oneSentence = (err: string) => {
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err.trim()).toMatch(/\.$/);
  return err;
};

describe('a start that cannot be', () => {
  it('U7: for a port in use says so in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    const { code, err } = await start('--port', port, '--data', join(folder, 'port'));
    other.close();
    expect(code).toBe(1);
    expect(oneSentence(err)).toContain(port);
  });

  it('U7: for a data folder that cannot be written says so in one sentence', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const dataDir = join(file, 'below');
    const { code, err } = await start('--data', dataDir);
    expect(code).toBe(1);
    expect(oneSentence(err)).toContain(dataDir);
  });

  it('U7: for a database program missing on this platform says so in one sentence', async () => {
    const elsewhere = 'data:text/javascript,Object.defineProperty(process,"arch",{value:"riscv64"})';
    const data = join(folder, 'platform');
    const { code, err } = await run(
      node,
      ...quiet,
      '--import',
      elsewhere,
      'local/main.ts',
      '--port',
      '0',
      '--data',
      data,
    );
    expect(code).toBe(1);
    expect(oneSentence(err)).toMatch(/riscv64/);
  });

  it('U7: for an option that it does not know says so in one sentence', async () => {
    const { code, err } = await start('--colour', 'red');
    expect(code).toBe(1);
    expect(oneSentence(err)).toContain('--colour');
  });

  it.each([
    ['people', []],
    ['token', [people.ayse]],
  ])('U7: npm run %s without a desk says so in one sentence', async (script, words) => {
    const { code, err } = await run(
      node,
      ...quiet,
      `local/${script}.ts`,
      ...words,
      '--data',
      join(folder, 'none'),
    );
    expect(code).toBe(1);
    expect(oneSentence(err)).toContain('npm start');
  });
});

describe('a desk that runs', () => {
  let host: HostProcess;
  beforeAll(async () => {
    host = await startHostProcess({ dataDir: join(folder, 'desk') });
  });
  afterAll(() => host.stop());

  const npm = (script: string, ...words: string[]) =>
    run('npm', 'run', '-s', script, '--', ...words, '--port', String(host.port), '--data', host.dataDir);

  it('U7: npm run -s people lists everybody as JSON', async () => {
    const { code, out } = await npm('people');
    expect(code).toBe(0);
    const person = z.strictObject({
      email: z.email(),
      role: z.string(),
      level: z.string().optional(),
      customerId: z.string().optional(),
      name: z.string(),
    });
    const listed = z.array(person).parse(JSON.parse(out));
    expect(listed.map(({ email }) => email).sort()).toEqual(demoPeople.map(({ email }) => email).sort());
  });

  it('U6, U7: npm run -s token prints a token that opens the API', async () => {
    const { code, out } = await npm('token', people.level2);
    expect([code, out.trim().split('\n').length]).toEqual([0, 1]);
    const me = await ask(host.url, { path: '/v1/me', headers: { authorization: `Bearer ${out.trim()}` } });
    expect(me).toMatchObject({ status: 200, body: { email: people.level2, role: 'agent', level: 'L2' } });
    const stranger = await npm('token', 'nobody@nowhere.example');
    expect([stranger.code, stranger.out]).toEqual([1, '']);
    oneSentence(stranger.err);
  });

  it('U6: gives tokens and people’s names to nobody without the owner’s secret', async () => {
    for (const headers of [{}, { 'x-owner-secret': '' }, { 'x-owner-secret': 'x'.repeat(43) }] as const) {
      const token = await ask(host.url, { path: '/local/token', body: { email: people.ayse }, headers });
      const everybody = await ask(host.url, { path: '/local/people', headers });
      expect([token.status, everybody.status]).toEqual([404, 404]);
    }
  });

  it('U10: has no clock to move', async () => {
    const { status, body } = await ask(host.url, { path: '/local/clock', body: { advance: 'PT8H' } });
    expect([status, body]).toEqual([404, { code: 'unknown-route' }]);
    const health = z.object({ now: z.string() }).parse((await ask(host.url, { path: '/healthz' })).body);
    expect(Math.abs(Date.parse(health.now) - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ['/', 'text/html', '<div id="console">'],
    ['/tickets/ACME-1001', 'text/html', '<div id="console">'],
    ['/docs', 'text/html', 'swagger'],
    ['/outbox', 'text/html', 'Giden'],
    ['/outbox.json', 'application/json', '"items"'],
    ['/healthz', 'application/json', '"ok"'],
    ['/v1/openapi.json', 'application/json', '"3.1.0"'],
    ['/console-config.json', 'application/json', '/oidc'],
    ['/oidc/.well-known/openid-configuration', 'application/json', '/oidc'],
  ])('U7: answers %s', async (path, type, part) => {
    const answer = await ask(host.url, { path, headers: { 'accept-language': 'tr' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)).toContain(part);
  });

  it('R2, R7, R14: runs on real time: a call is offered its solution, confirmed and closed', async () => {
    const { out } = await npm('token', people.ayse);
    const headers = { authorization: `Bearer ${out.trim()}` };
    const title = 'Yazıcıdan çıktı alamıyorum, kuyruk dolu';
    const opened = await ask(host.url, { path: '/v1/tickets', body: { title }, headers });
    const { id } = z.object({ id: z.string() }).parse(opened.body);
    const at = (stage: string) =>
      expect
        .poll(async () => (await ask(host.url, { path: `/v1/tickets/${id}`, headers })).body, {
          timeout: 15_000,
        })
        .toMatchObject({ stage });
    await at('await-first-level');
    await ask(host.url, { path: `/v1/tickets/${id}/confirm`, body: {}, headers });
    await at('ended');
  });
});
