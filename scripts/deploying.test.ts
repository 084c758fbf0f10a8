import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stageSettings } from '../infra/stage-settings.ts';

const documentation = readFileSync('docs/deploying.md', 'utf8');

test('U7: docs/deploying.md explains every key of a stage, and none that there is not', () => {
  const rows = [...documentation.matchAll(/^\| `(\w+)`(?: ¹)? +\| (yes|with ¹|) +\| \S/gm)];
  const keys = Object.keys(stageSettings.shape);
  expect(keys.length).toBeGreaterThan(5);
  expect(rows.map(([, key]) => key).toSorted()).toEqual(keys.toSorted());
  const required = rows.flatMap(([, key, need]) => (need === 'yes' ? [key] : []));
  const { error } = stageSettings.safeParse({});
  expect(required.toSorted()).toEqual(error?.issues.map(({ path }) => String(path[0])).toSorted());
});
