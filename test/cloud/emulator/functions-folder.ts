import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Where the emulator unpacks and runs functions. */
export type FunctionsFolder = { folder: string; bin: string };

/**
 * Functions of the AWS CDK find the AWS SDK, which Lambda brings, in our packages; all run on our Node, which says a line
 * with every answer: the emulator waits 50 ms for a line after each call, and for none after the first.
 */
export const functionsFolder = async (parent: string): Promise<FunctionsFolder> => {
  const folder = join(parent, 'functions');
  const bin = join(parent, 'bin');
  const chatty = join(bin, 'chatty.cjs');
  await mkdir(folder);
  await mkdir(bin);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(chatty, sayLineWithAnswer);
  const node = `#!/bin/sh\nexec '${process.execPath}' --require '${chatty}' "$@"\n`;
  await writeFile(join(bin, 'node'), node, { mode: 0o755 });
  return { folder, bin };
};

const sayLineWithAnswer = `
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (...answer) => {
  process.stderr.write('\\n');
  return write(...answer);
};
`;
