import { apiDocs } from './api-docs.ts';
import { consoleFiles } from './console-files.ts';
import { apiFunction } from './api-function.ts';
import type { Courtesy } from './courtesy.ts';
import type { Desk } from './desk.ts';
import { createGateway } from './gateway/gateway.ts';
import { answerJson } from './http/exchange.ts';
import { localRoutes } from './local-routes.ts';
import type { MailEndpoints } from './mail/mail-endpoints.ts';
import type { Mount } from './server.ts';
import { apiResource, apiScope } from './sign-in/claims.ts';
import type { SignIn } from './sign-in/sign-in.ts';

export type HostParts = {
  desk: Desk;
  courtesy: Courtesy;
  mail: MailEndpoints;
  signIn: SignIn;
  url: string;
  ownerSecret: string;
  now: () => number;
  advance: ((ms: number) => Promise<number>) | undefined;
};

const tokenSeconds = 12 * 60 * 60;

/** Everything that the host answers, in the order in which it is looked for; the console answers the rest. */
export const hostMounts = (parts: HostParts): Mount[] => {
  const { desk, courtesy, mail, signIn, url, now } = parts;
  const gateway = createGateway({
    handler: apiFunction(desk.functions.api),
    verify: signIn.verifyToken,
    clock: now,
  });
  return [
    { prefix: '/v1', handle: (request, response) => courtesy.answering(() => gateway(request, response)) },
    { prefix: '/oidc', handle: signIn.handle },
    { prefix: '/outbox', handle: mail.outbox },
    ...localRoutes({
      ...parts,
      people: () => desk.directory.people(),
      findPerson: (email) => desk.directory.personByEmail(email),
      mintToken: (person) => signIn.mintToken(person, { ttlSeconds: tokenSeconds }),
    }),
    answering('/healthz', () => ({ status: 'ok', now: new Date(now()).toISOString() })),
    answering('/console-config.json', () => ({
      issuer: `${url}/oidc`,
      clientId: 'console',
      apiUrl: '',
      resource: apiResource,
      scope: `openid profile email offline_access ${apiScope}`,
    })),
    { prefix: '/docs', handle: apiDocs() },
    { prefix: '/', handle: consoleFiles() },
  ];
};

const answering = (prefix: string, body: () => unknown): Mount => ({
  prefix,
  handle: (_request, response) => {
    answerJson(response, 200, body());
  },
});
