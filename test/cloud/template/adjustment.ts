import type { Template } from './template.ts';

/** A stack as it is about to be deployed. */
export type StackToDeploy = { template: Template; terminationProtection: boolean };

/** A test that needs no emulator, by its file and name. */
export type Proof = { file: string; test: string };

/** What the acceptance in the emulator says nothing about, and the tests that prove it instead. */
export type Gap = { what: string; provedBy: readonly [Proof, ...Proof[]] };

/** One thing that the emulator cannot take, or not as AWS does. */
export type Adjustment = {
  name: string;
  why: string;
  notProved: Gap;
  apply: (stack: StackToDeploy) => StackToDeploy;
};
