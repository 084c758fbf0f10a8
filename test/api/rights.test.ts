import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PersonCommandName, personCommandName } from '../../domain/ticket/command.ts';
import { allEndpoints } from '../../functions/api/contract/all.ts';
import { commandEndpoint } from '../../functions/api/contract/endpoints.ts';
import type { TicketView } from '../../functions/api/contract/views.ts';
import { type Answer, ask, problemOf } from '../support/api.ts';
import { bodiesOf } from '../support/commands.ts';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as } = useDesk();

/** Everybody who is not of the ticket's customer, or is and yet has nothing to do with it. */
const strangers = [people.fatma, people.ismail, people.marmaraManager, people.john, people.providerPerson];
/** Who sees an Acme ticket of Ayşe's. */
const insiders = [
  people.ayse,
  people.acmeManager,
  people.acmeMachine,
  people.deskManager,
  people.level0,
  people.level1,
  people.level2,
  people.administrator,
];
const everybody = [...strangers, ...insiders];

const desks = [people.level0, people.level1, people.level2, people.administrator];
const withRequester = [people.ayse, ...desks];
/** Who of the insiders may give each command; the seed's roles, by name. */
const givers: Record<PersonCommandName, readonly string[]> = {
  comment: withRequester,
  note: desks,
  assign: desks,
  classify: desks,
  'answer-questions': withRequester,
  'request-info': desks,
  hold: desks,
  continue: desks,
  escalate: desks,
  forward: desks,
  'order-work': desks,
  resolve: desks,
  'offer-solution': desks,
  confirm: withRequester,
  reject: withRequester,
  reopen: withRequester,
  cancel: withRequester,
  link: desks,
  merge: desks,
  'overrule-scope': desks,
  'declare-out-of-scope': desks,
  rate: [people.ayse],
  'declare-major': desks,
  'revoke-major': desks,
  'schedule-visit': desks,
  'report-visit': desks,
  resume: desks,
};

type Route = { operationId: string; method: string; path: string; body?: object };

const orderBodies: Record<string, object> = {
  'work-orders': bodiesOf('')['order-work'],
  accept: {},
  complete: { report: 'Bitti' },
  refuse: { reason: 'Bizim değil' },
};
const bodyFor = (path: string, other: string): object => {
  const last = path.split('/').at(-1) ?? '';
  const command = personCommandName.safeParse(last);
  return command.success
    ? bodiesOf(other)[command.data]
    : (orderBodies[last] ?? { title: 'Garip bir şey var' });
};
const routesOf = (ticket: string, other = ticket): Route[] =>
  allEndpoints
    .filter((endpoint) => !endpoint.public)
    .map(({ operationId, method, path }) => ({
      operationId,
      method,
      path: path.replace('{id}', ticket).replace('{no}', '1'),
      ...(method === 'POST' && { body: bodyFor(path, other) }),
    }));

/** The desk's answer, checked against what the route promises. */
const checked = (operationId: string, answer: Answer): Answer => {
  const endpoint = allEndpoints.find((one) => one.operationId === operationId);
  if (answer.status >= 400) problemOf(answer);
  else {
    expect(answer.status).toBe(endpoint?.status);
    endpoint?.response.parse(answer.body);
  }
  return answer;
};
const askAs = async (email: string, { operationId, ...what }: Route) =>
  checked(operationId, await as(email).send(what));

let ticket: TicketView;
let other: TicketView;
beforeAll(async () => {
  const [one, two] = [
    await as(people.ayse).open({ title: 'Bir' }),
    await as(people.ayse).open({ title: 'İki' }),
  ];
  ticket = await atStage(desk(), as(people.ayse), { id: one.id, stage: 'await-first-level' });
  other = two;
});

const isOfTicket = ({ path }: { path: string }): boolean => path.startsWith('/v1/tickets/{id}');
const ticketRoutes = allEndpoints.filter(isOfTicket);
/** Records of these kinds have tests of their own for who sees and changes them. */
const otherRecords =
  /^\/v1\/(calendars|contracts|default-exclusions|improvements|knowledge|problems|question-sets|users\/)/;

describe('who is nobody', () => {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    role: 'administrator',
    email: people.administrator,
    name: 'X',
    locale: 'tr',
    scope: 'desk',
  };
  const signed = async (alg: 'ES256' | 'HS256') => {
    const key = alg === 'HS256' ? new Uint8Array(32) : (await generateKeyPair(alg)).privateKey;
    return new SignJWT(claims)
      .setProtectedHeader({ alg, typ: 'at+jwt' })
      .setIssuer(`${desk().baseUrl}/oidc`)
      .setAudience('yardim-masasi')
      .setSubject('admin')
      .setIssuedAt(now)
      .setExpirationTime(now + 600)
      .sign(key);
  };
  const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = () =>
    `${segment({ alg: 'none', typ: 'at+jwt' })}.${segment({ ...claims, sub: 'admin', aud: 'yardim-masasi', iss: `${desk().baseUrl}/oidc`, iat: now, exp: now + 600 })}.`;
  const altered = async () => {
    const [head, body = '', signature] = (await desk().tokenFor(people.ayse)).split('.');
    const own = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    return [head, segment({ ...own, role: 'administrator' }), signature].join('.');
  };
  const tokens: [what: string, authorization: () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['another scheme', async () => 'Basic YWRtaW46YWRtaW4='],
    ['nonsense', async () => 'Bearer nonsense'],
    ['a token signed by another key', async () => `Bearer ${await signed('ES256')}`],
    ['a token signed by a shared secret', async () => `Bearer ${await signed('HS256')}`],
    ['an unsigned token (alg none)', async () => `Bearer ${unsigned()}`],
    ['an altered token', async () => `Bearer ${await altered()}`],
  ];

  it.each(tokens)('U6: %s opens no route, and every refusal is the same', async (_what, authorization) => {
    const header = await authorization();
    const titles = new Set<string>();
    for (const { path, method, body } of routesOf(ticket.id, other.id)) {
      const answer = await ask(desk().baseUrl, {
        method,
        path,
        ...(body && { body }),
        headers: header === undefined ? {} : { authorization: header },
      });
      if (desk().hasGateway) {
        expect([path, answer.status, answer.body]).toEqual([path, 401, { message: 'Unauthorized' }]);
        continue;
      }
      const problem = problemOf(answer);
      expect([path, problem.status, problem.code]).toEqual([path, 401, 'unauthenticated']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      titles.add(problem.title);
    }
    expect(titles.size).toBe(desk().hasGateway ? 0 : 1);
    expect(await as(people.ayse).ticket(ticket)).toEqual(ticket);
  });
});

describe('another customer’s ticket', () => {
  it.each(ticketRoutes)(
    'R12, U6: $operationId says the same as of one that does not exist',
    async (endpoint) => {
      const { operationId } = endpoint;
      for (const email of strangers) {
        const answers = [ticket.id, ticket.number, 'ACME-999999', 'nothing'].map(async (id) => {
          const route = routesOf(id, other.id).find((one) => one.operationId === operationId)!;
          const { traceId: _traceId, ...problem } = problemOf(await askAs(email, route));
          return [email, problem];
        });
        const [first, ...rest] = await Promise.all(answers);
        expect(first?.[1]).toMatchObject({ status: 404, code: 'unknown-ticket' });
        for (const one of rest) expect(one).toEqual(first);
      }
      expect(await as(people.ayse).ticket(ticket)).toEqual(ticket);
    },
  );

  it('R12: nothing of one customer is in what another’s people and providers are shown', async () => {
    const traces = /acme|ayse|ayşe|selin/i;
    for (const email of [people.fatma, people.ismail, people.marmaraManager, people.providerPerson])
      for (const route of routesOf(ticket.id).filter(({ method }) => method === 'GET')) {
        const answer = await askAs(email, route);
        expect([email, route.path, JSON.stringify(answer.body).match(traces)?.[0]]).toEqual([
          email,
          route.path,
          undefined,
        ]);
      }
  });

  const foreign: [email: string, field: string, body: object, missing: object][] = [
    [people.fatma, 'customerId', { customerId: 'acme' }, { customerId: 'nobody' }],
    [people.fatma, 'locationId', { locationId: 'acme-izmir' }, { locationId: 'nobody' }],
    [people.acmeMachine, 'customerId', { customerId: 'ege' }, { customerId: 'nobody' }],
    [
      people.acmeMachine,
      'requester.id',
      { requester: { id: 'fatma-celik', name: 'F', email: 'f@x.example' } },
      { requester: { id: 'nobody', name: 'F', email: 'f@x.example' } },
    ],
    [
      people.level1,
      'requester.id',
      { customerId: 'acme', requester: { id: 'fatma-celik', name: 'F', email: people.fatma } },
      { customerId: 'acme', requester: { id: 'nobody', name: 'F', email: people.fatma } },
    ],
    [
      people.level1,
      'locationId',
      { customerId: 'ege', locationId: 'acme-izmir', requester: { name: 'F', email: people.fatma } },
      { customerId: 'ege', locationId: 'nobody', requester: { name: 'F', email: people.fatma } },
    ],
  ];

  it.each(foreign)('R12: %s’s foreign %s is refused like one that does not exist', async (...given) => {
    const [email, field, body, missing] = given;
    const problems = [];
    for (const one of [body, missing]) {
      const sent = { requester: { name: 'F', email }, ...one };
      const asker = email === people.fatma ? one : sent;
      const answer = await as(email).send({ path: '/v1/tickets', body: { title: 'x', ...asker } });
      const { traceId: _traceId, ...problem } = problemOf(answer);
      problems.push(problem);
    }
    expect(problems[0]).toMatchObject({ status: 400, code: 'validation-failed', errors: [{ field }] });
    expect(problems[1]).toEqual(problems[0]);
  });

  it.each(['link', 'merge'] as const)('R12: no agent can %s tickets of two customers', async (command) => {
    const foreignTicket = await as(people.fatma).open({ title: 'Garip bir şey var' });
    const problem = await as(people.level1).refused(ticket, command, bodiesOf(foreignTicket.id)[command]);
    expect(problem).toMatchObject({ code: 'validation-failed', errors: [{ code: 'unknown' }] });
    expect(await as(people.ayse).ticket(ticket)).toEqual(ticket);
  });

  it.each([
    [people.fatma, 'customerId=acme'],
    [people.fatma, 'requesterId=ayse-yilmaz'],
    [people.john, 'requesterId=ayse-yilmaz'],
    [people.marmaraManager, 'customerId=acme'],
    [people.acmeMachine, 'customerId=ege'],
    [people.providerPerson, 'providerId=another'],
    [people.providerPerson, 'requesterId=ayse-yilmaz'],
  ])('R12: %s cannot list by %s', async (email, query) => {
    const problem = await as(email).refusal({ path: `/v1/tickets?${query}` });
    expect(problem).toMatchObject({ code: 'validation-failed', errors: [{ code: 'unknown' }] });
  });

  it('R12: a manager who asks for a foreign requester’s tickets gets an empty list', async () => {
    expect((await as(people.marmaraManager).list({ requesterId: 'ayse-yilmaz' })).items).toEqual([]);
    const own = (await as(people.acmeManager).list({ requesterId: 'ayse-yilmaz' })).items;
    expect(own.map(({ id }) => id)).toContain(ticket.id);
  });
});

describe('an insider', () => {
  it.each(personCommandName.options)(
    'U6: may give “%s” or not, by role, and who may not changes nothing',
    async (command) => {
      const [one, two] = [
        await as(people.ayse).open({ title: 'Bir' }),
        await as(people.ayse).open({ title: 'İki' }),
      ];
      const fresh = await atStage(desk(), as(people.ayse), { id: one.id, stage: 'await-first-level' });
      const route = routesOf(fresh.id, two.id).find(
        ({ operationId }) => operationId === commandEndpoint(command).operationId,
      )!;
      const others = insiders.filter((email) => !givers[command].includes(email));
      for (const email of others) {
        const problem = problemOf(await askAs(email, route));
        expect([email, problem.status, problem.code]).toEqual([email, 403, 'forbidden']);
        // What the body points at is nobody's business before the right to give the command.
        const blind = problemOf(await askAs(email, { ...route, body: bodiesOf('nothing')[command] }));
        expect([email, blind.code]).toEqual([email, 'forbidden']);
      }
      expect(await as(people.ayse).ticket(fresh)).toEqual(fresh);
      for (const email of givers[command]) {
        const { status } = await askAs(email, route);
        expect([email, [200, 409].includes(status)]).toEqual([email, true]);
      }
    },
  );

  /** Reading routes by who is refused, and how; everybody else gets an answer that fits the route. */
  const withoutWork = everybody.filter((email) => ![people.providerPerson, ...desks].includes(email));
  const ofDesk = { who: insiders.filter((email) => !desks.includes(email)), code: 'forbidden' };
  const noOrder = { who: insiders, code: 'unknown-work-order' };
  const refusals: Record<string, { who: readonly string[]; code: string; else?: typeof noOrder }> = {
    listWorkOrders: {
      who: withoutWork,
      code: 'forbidden',
      else: { who: desks, code: 'validation-failed' },
    },
    listLocations: {
      who: [people.providerPerson, people.deskManager, ...desks],
      code: 'validation-failed',
    },
    listUsers: {
      who: [people.ayse, people.john, people.fatma, people.ismail, people.providerPerson, people.acmeMachine],
      code: 'forbidden',
    },
    getTicketTriage: ofDesk,
    listTicketSuggestions: ofDesk,
    getWorkOrder: noOrder,
    listWorkOrderEvents: noOrder,
  };

  it('U6, R12: reads what their role and customer allow', async () => {
    const reading = routesOf(ticket.id).filter(
      ({ method, path }) => method === 'GET' && !otherRecords.test(path),
    );
    for (const route of reading)
      for (const email of everybody) {
        const { status, body } = await askAs(email, route);
        const refusal = refusals[route.operationId];
        const ofStranger = route.path.startsWith('/v1/tickets/') && strangers.includes(email);
        const refused = [refusal, refusal?.else].find((one) => one?.who.includes(email))?.code;
        const expected = ofStranger ? 'unknown-ticket' : (refused ?? 200);
        const code = status === 200 ? status : (body as { code: string }).code;
        expect([route.operationId, email, code]).toEqual([route.operationId, email, expected]);
      }
  });

  it('U6: opens calls by role', async () => {
    const body = (email: string) =>
      email === people.ayse || email === people.fatma || email === people.john || email === people.ismail
        ? { title: 'x' }
        : { title: 'x', customerId: 'acme', requester: { name: 'John', email: people.john } };
    const readers = [people.acmeManager, people.marmaraManager, people.deskManager, people.providerPerson];
    for (const email of everybody) {
      const answer = await as(email).send({ path: '/v1/tickets', body: body(email) });
      expect([email, checked('openTicket', answer).status]).toEqual([
        email,
        readers.includes(email) ? 403 : 201,
      ]);
    }
  });

  it('R13, U1: internal notes are for the desk, not for the customer', async () => {
    const fresh = await as(people.ayse).open({ title: 'Bir' });
    await as(people.level1).give(fresh, 'note', { text: 'Gizli: müşteri haklı' });
    for (const email of [people.ayse, people.acmeManager, people.acmeMachine])
      expect(JSON.stringify(await as(email).story(fresh))).not.toContain('Gizli');
    expect(JSON.stringify(await as(people.level2).story(fresh))).toContain('Gizli');
  });
});

describe('the description of the API', () => {
  it('U4: is served to anybody, is valid OpenAPI 3.1 and the one in docs', async () => {
    const { status, body } = await ask(desk().baseUrl, { path: '/v1/openapi.json' });
    expect(status).toBe(200);
    const inDocs = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    expect(body).toEqual(JSON.parse(inDocs));
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(body) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });
});
