import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The languages of the desk, as Snowball names them. */
const needed = ['turkish', 'english'];

/** Every stemmer of the package is a variable of its one file, and an entry of its table. */
const declaration = /^ {4}var (\w+)Stemmer = function \(_SnowballStemmer\d*\) \{\n[\s\S]*?^ {4}\}\(SnowballStemmer\);\n/gm;
const entry = /^ {12}(\w+): \w+Stemmer,?\n/gm;

/** The package's source with the stemmers of the needed languages only. */
export const withNeededStemmers = (source: string): string =>
  [declaration, entry].reduce(
    (rest, part) => rest.replace(part, (whole, language: string) => (needed.includes(language) ? whole : '')),
    source,
  );

/** `snowball-stemmers` is one file with 24 languages, 326 kB of a bundle; the desk speaks two of them. */
export const neededStemmers: Plugin = {
  name: 'needed-stemmers',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/snowball-stemmers\.js$/ }, async ({ path }) => ({
      contents: withNeededStemmers(await readFile(path, 'utf8')),
    }));
  },
};
