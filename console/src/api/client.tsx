import createClient, { type Client } from 'openapi-fetch';
import { createContext, useContext } from 'react';
import { problemOf } from './problem.ts';
import type { paths } from './schema.d.ts';

export type ApiClient = Client<paths>;

type ClientOptions = {
  apiUrl: string;
  /** The bearer token of the person who is signed in; never stored by the client. */
  token: () => Promise<string | undefined>;
  language: () => string;
  onUnauthenticated: () => void;
};

/** The typed client of the desk's API: it adds who asks and in which language, and throws problems. */
export const createApiClient = ({ apiUrl, token, language, onUnauthenticated }: ClientOptions): ApiClient => {
  const client = createClient<paths>({ baseUrl: apiUrl });
  client.use({
    async onRequest({ request }) {
      const bearer = await token();
      if (bearer !== undefined) request.headers.set('Authorization', `Bearer ${bearer}`);
      request.headers.set('Accept-Language', language());
      return request;
    },
    async onResponse({ response }) {
      if (response.ok) return;
      if (response.status === 401) onUnauthenticated();
      throw problemOf(await bodyOf(response), response.status);
    },
  });
  return client;
};

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
};

/** The data of an answer; failed answers have thrown already. */
export const dataOf = <Data,>({ data }: { data?: Data }): Data => {
  if (data === undefined) throw problemOf(undefined, 200);
  return data;
};

export const ApiContext = createContext<ApiClient | undefined>(undefined);

/** The client of the person who is signed in. */
export const useApi = (): ApiClient => {
  const client = useContext(ApiContext);
  if (client === undefined) throw new Error('ApiContext is missing');
  return client;
};
