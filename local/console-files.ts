import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Handle } from './server.ts';
import { StartError } from './database/start-error.ts';

const root = join(import.meta.dirname, '..');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * The built console, every unknown path answered with its page.
 *
 * @throws StartError when it has not been built
 */
export const consoleFiles = (): Handle => {
  const dist = join(root, 'console', 'dist');
  if (!existsSync(join(dist, 'index.html')))
    throw new StartError('The console is not built; run npm run build.');
  return serve(dist, { single: true });
};

const serve = (folder: string, { single }: { single: boolean }): Handle => {
  const files = sirv(folder, { single, etag: true });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    files(request, response, () => {
      response.writeHead(404).end();
    });
  };
};
