import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/**
 * The path of the database program of a platform, which npm installs as the optional dependency
 * `@dynoxide/<os>-<cpu>`. Throws a StartError when it is missing.
 */
export function findBinary(platform = `${process.platform}-${process.arch}`): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`);
    const binary = join(dirname(manifest), 'dynoxide');
    accessSync(binary, constants.X_OK);
    return binary;
  } catch (cause) {
    throw new StartError(
      `The database program for ${platform} is not installed: run npm install with optional dependencies, ` +
        'or set DYNAMODB_ENDPOINT to a DynamoDB of your own.',
      { cause },
    );
  }
}
