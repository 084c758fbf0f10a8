import { forward } from './forward.ts';
import { type Door, listen } from './listen.ts';

/** The deployed API's address for callers that cannot name a host apart from the address: the emulator tells APIs by it. */
export const openFrontDoor = ({ port, apiUrl }: { port: number; apiUrl: string }): Promise<Door> => {
  const { host } = new URL(apiUrl);
  return listen(async (request, response) => {
    await forward(request, response, { port, headers: { ...request.headers, host, connection: 'close' } });
  });
};
