import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBinary } from './binary.ts';
import { awaitEndOfLastRun, recordRun } from './last-run.ts';
import { startDatabase } from './start-database.ts';
import { StartError } from './start-error.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-start-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    (response) => response.ok,
    () => false,
  );

/** A desk in a process of its own, which starts a database, prints its endpoint and goes on. */
async function startDesk(): Promise<{ desk: ChildProcess; endpoint: string }> {
  const module = new URL('./start-database.ts', import.meta.url).href;
  const program = `
    const { startDatabase } = await import('${module}');
    const { endpoint } = await startDatabase({ dataDir: ${JSON.stringify(dataDir)}, environment: {} });
    console.log(endpoint);
    setInterval(() => {}, 1000);`;
  const desk = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(desk.stdout!, 'data');
  return { desk, endpoint: String(line).trim() };
}

describe('startDatabase', () => {
  it('U7: serves on loopback, its data in the folder, until it is stopped', async () => {
    const folder = join(dataDir, 'made', 'when', 'missing');
    const database = await startDatabase({ dataDir: folder, environment: {} });
    expect(new URL(database.endpoint).hostname).toBe('127.0.0.1');
    expect(await answers(database.endpoint)).toBe(true);
    expect(readFileSync(join(folder, 'desk.sqlite')).subarray(0, 15).toString()).toBe('SQLite format 3');
    await database.stop();
    expect(await answers(database.endpoint)).toBe(false);
  });

  it('U7: does not outlive a desk that is killed, and the next start goes on with its data', async () => {
    const { desk, endpoint } = await startDesk();
    expect(await answers(endpoint)).toBe(true);
    desk.kill('SIGKILL');
    const next = await startDatabase({ dataDir, environment: {} });
    expect(await answers(endpoint)).toBe(false);
    expect(await answers(next.endpoint)).toBe(true);
    await next.stop();
  });

  it('U7: refuses data that another desk is using', async () => {
    const runFile = join(dataDir, 'database.run');
    const database = await startDatabase({ dataDir, environment: {} });
    await expect(awaitEndOfLastRun(runFile, 100)).rejects.toThrow(/^Another desk is running on this data/);
    await database.stop();
    await expect(awaitEndOfLastRun(runFile, 0)).resolves.toBeUndefined();
  });

  it('U7: is not held up by what a crashed machine left behind', async () => {
    const runFile = join(dataDir, 'database.run');
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const endedPid = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(endedPid, 'exit');
    recordRun(runFile, { pid: endedPid.pid!, port });
    await expect(awaitEndOfLastRun(runFile, 0)).resolves.toBeUndefined();
    server.close();
    await once(server, 'close');
    recordRun(runFile, { pid: process.pid, port });
    await expect(awaitEndOfLastRun(runFile, 0)).resolves.toBeUndefined();
    writeFileSync(runFile, '12');
    await expect(awaitEndOfLastRun(runFile, 0)).resolves.toBeUndefined();
  });

  it('U7: says in one sentence that a data folder cannot be written', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    const attempt = startDatabase({ dataDir: join(file, 'data'), environment: {} });
    await expect(attempt).rejects.toThrow(new StartError(`The data folder ${file}/data cannot be written.`));
  });

  it('U7: says in one sentence that a data file cannot be opened', async () => {
    mkdirSync(join(dataDir, 'desk.sqlite'));
    const attempt = startDatabase({ dataDir, environment: {} });
    await expect(attempt).rejects.toThrow(
      /^The database could not start on .*desk\.sqlite: .*unable to open/,
    );
    await expect(attempt).rejects.toBeInstanceOf(StartError);
  });

  it('U7: says in one sentence that the program for this platform is missing', () => {
    expect(() => findBinary('plan9-mips')).toThrow(StartError);
    expect(() => findBinary('plan9-mips')).toThrow(/^The database program for plan9-mips is not installed/);
  });

  it('U7: uses the DynamoDB that DYNAMODB_ENDPOINT names, and starts nothing', async () => {
    const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
    const database = await startDatabase({ dataDir: join(dataDir, 'unused'), environment });
    expect(database.endpoint).toBe('http://127.0.0.1:8000');
    await database.stop();
    await expect(
      startDatabase({ dataDir, environment: { DYNAMODB_ENDPOINT: 'not a url' } }),
    ).rejects.toBeInstanceOf(StartError);
  });
});
