import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './database/start-error.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A part of the host's address space; the first whose prefix fits answers. */
export type Mount = { prefix: string; handle: Handle };

export type RunningServer = { url: string; port: number; stop: () => Promise<void> };

const within = (path: string, prefix: string): boolean =>
  prefix.endsWith('/')
    ? path.startsWith(prefix)
    : path === prefix ||
      path.startsWith(`${prefix}/`) ||
      path.startsWith(`${prefix}?`) ||
      path.startsWith(`${prefix}.json`);

/**
 * Serves the mounts on a loopback port; 0 takes a free one.
 *
 * @throws StartError when the port is in use
 */
export const startServer = async (options: {
  port: number;
  mounts: () => Mount[];
  onError: (error: unknown) => void;
}): Promise<RunningServer> => {
  const server = createServer((request, response) => {
    const mount = options.mounts().find(({ prefix }) => within(request.url ?? '/', prefix));
    if (!mount) return void response.writeHead(503, { 'retry-after': '1' }).end();
    Promise.resolve()
      .then(() => mount.handle(request, response))
      .catch((error: unknown) => {
        options.onError(error);
        response.destroy();
      });
  });
  const port = await listening(server, options.port);
  return { url: `http://127.0.0.1:${port}`, port, stop: () => stopped(server) };
};

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new StartError(
          `Port ${port} on 127.0.0.1 is in use or cannot be opened; choose another with --port.`,
          { cause },
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(portOf(server.address()));
    });
  });

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 2_000).unref();
  });
