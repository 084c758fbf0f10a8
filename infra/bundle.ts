import { readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { deskFunctions, type FunctionName, functionNames, type FunctionSpec } from './desk-functions.ts';

const namespace = 'builtin';

/** Importing one of Node's modules reads every export it has, and loads what hides behind them: a tenth of the init time. */
const builtinsByRequire: Plugin = {
  name: 'builtins-by-require',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path, kind }) =>
      kind === 'import-statement' && isBuiltin(path) ? { path, namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: `module.exports = require('${path}')` }));
  },
};

/** Where else the SDK looks for credentials, loaded only then: a function has them in its environment, always. */
const credentialsElsewhere = [
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
  '@aws-sdk/credential-provider-http',
];

const options: BuildOptions = {
  bundle: true,
  external: credentialsElsewhere,
  plugins: [builtinsByRequire],
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
  // For Node's own modules, and dependencies that are still CommonJS inside.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

/**
 * Bundles every function, with the AWS SDK in it, as `<outdir>/<function name>/index.mjs` beside its source map, and beside
 * what it loads later. The source maps hold names and lines, no sources.
 */
export const bundleFunctions = async (outdir: string): Promise<void> => {
  const inOnePiece = functionNames.filter((name) => !loadsLater(name));
  await build({ ...options, outdir, entryPoints: inOnePiece.map((name) => entryOf(name, `${name}/index`)) });
  for (const name of functionNames.filter(loadsLater)) await bundleInParts(name, join(outdir, name));
};

/** Parts are named by what is in them: those of an earlier bundle are no part of this one. */
const bundleInParts = async (name: FunctionName, outdir: string): Promise<void> => {
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...options,
    splitting: true,
    chunkNames: 'part-[hash]',
    outdir,
    entryPoints: [entryOf(name, 'index')],
  });
};

const entryOf = (name: FunctionName, out: string) => ({ in: deskFunctions[name].entry, out });

const loadsLater = (name: FunctionName): boolean => {
  const spec: FunctionSpec = deskFunctions[name];
  return spec.loadsLater === true;
};

/** The files of a bundle that are loaded as it starts: `index.mjs`, and what it imports outright. */
export const startingFiles = async (folder: string, file = 'index.mjs'): Promise<string[]> => {
  const code = await readFile(join(folder, file), 'utf8');
  const imported = [...code.matchAll(/(?:from|import) ?"\.\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  const below = await Promise.all(imported.map((name) => startingFiles(folder, name)));
  return [...new Set([file, ...below.flat()])];
};
