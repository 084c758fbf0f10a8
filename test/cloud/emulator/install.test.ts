import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installEmulator, NoEmulatorError } from './install.ts';

let folder: string;
const { signal } = new AbortController();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'install-test-'));
  await mkdir(join(folder, 'bin'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  vi.stubEnv('PATH', `${join(folder, 'bin')}:/bin:/usr/bin`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const script = (body: string) => `#!/bin/sh\n${body}\n`;
/** A Python that makes an environment whose own Python does `pip`. */
const python = (pip: string) =>
  script(`[ "$2" = venv ] && mkdir "$3/bin" && printf '%s' '${script(pip)}' > "$3/bin/python" && chmod +x "$3/bin/python"
exit 0`);
const havePython = (body: string) => writeFile(join(folder, 'bin', 'python3'), body, { mode: 0o755 });
const cached = () => readdir(join(folder, 'cache', 'yardim-masasi'));

describe('U7: the emulator', () => {
  test('U7: is installed once, and found by the next run', async () => {
    await havePython(python('exit 0'));
    const installed = await installEmulator(signal);
    expect(installed).toMatch(/ministack==1\.4\.21.*\/bin\/python$/);
    await havePython(script('exit 1'));
    expect(await installEmulator(signal)).toBe(installed);
    expect(await cached()).toHaveLength(1);
  });

  test('U7: cannot be had without Python', async () => {
    vi.stubEnv('PATH', join(folder, 'bin'));
    await expect(installEmulator(signal)).rejects.toThrow(
      new NoEmulatorError('There is no Python 3.10 or newer.'),
    );
  });

  test('U7: cannot be had without a package index, and leaves nothing half done', async () => {
    await havePython(python('exit 1'));
    await expect(installEmulator(signal)).rejects.toThrow(NoEmulatorError);
    expect(await cached()).toEqual([]);
  });

  test('U7: cannot be had where nothing can be written', async () => {
    await writeFile(join(folder, 'cache'), '');
    await expect(installEmulator(signal)).rejects.toThrow(/cannot be made/);
  });
});
