import type { TestProject } from 'vitest/node';
import { synthesise } from './synth.ts';

/** The tests of the templates share one synthesis of each stage. */
export default ({ provide }: TestProject): void => {
  provide('resources', { prod: synthesise('prod'), full: synthesise('full') });
};
