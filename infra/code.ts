import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleFunctions } from './bundle.ts';
import type { FunctionName } from './desk-functions.ts';

/** Where a function's code comes from. */
export type CodeOf = (name: FunctionName) => Code;

/** The functions as they are deployed: bundled once, all together. */
export const bundledCode = async (): Promise<CodeOf> => {
  const outdir = join('node_modules', '.cache', 'functions');
  await bundleFunctions(outdir);
  return (name) => Code.fromAsset(join(outdir, name));
};
