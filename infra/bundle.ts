import { type BuildOptions, buildSync } from 'esbuild';
import { deskFunctions, functionNames } from './desk-functions.ts';

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  minify: true,
  // The SDK's ES modules can be shaken; what it says is for Node is CommonJS, which cannot.
  mainFields: ['module', 'main'],
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  // Dependencies that are still CommonJS inside call require for Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

/**
 * Bundles every function, with the AWS SDK in it, as `<outdir>/<function name>/index.mjs` beside its source map. The
 * source maps hold names and lines, no sources.
 */
export const bundleFunctions = (outdir: string): void => {
  buildSync({
    ...options,
    outdir,
    entryPoints: functionNames.map((name) => ({ in: deskFunctions[name].entry, out: `${name}/index` })),
  });
};
