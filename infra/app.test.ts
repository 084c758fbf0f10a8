import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import cdk from '../cdk.json' with { type: 'json' };

test('U7: bad input ends the synthesis with one sentence that names the key, and nothing else', () => {
  const context = { ...cdk.context, stage: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { CDK_CONTEXT_JSON: JSON.stringify(context) },
    encoding: 'utf8',
  });
  expect(stderr).toBe('stage: there is no stage "production", choose one of dev, prod.\n');
  expect(stdout).toBe('');
  expect(status).toBe(1);
}, 60_000);
