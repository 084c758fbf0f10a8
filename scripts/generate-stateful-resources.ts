import { statefulResources } from '../infra/stateful.ts';
import { synthesise } from '../infra/testing/synth.ts';
import { writeOrCheck } from './write-or-check.ts';

/** Run by `npm run generate` when a stateful resource is meant to come or go; the tests compare with what is committed. */
await writeOrCheck(
  'docs/generated/stateful-resources.json',
  `${JSON.stringify(statefulResources(synthesise('prod')), null, 2)}\n`,
);
