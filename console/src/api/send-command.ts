import { dataOf, type ApiClient } from './client.tsx';
import type { Command, CommandBodies, CommandName, Ticket } from './types.ts';

/** What a command is sent to: the version says which state of the ticket its sender has seen. */
export type CommandTarget = { id: string; version: number; idempotencyKey: string };

type Params = { path: { id: string }; header: { 'if-match': string; 'idempotency-key': string } };
type Senders = {
  [Name in CommandName]: (
    api: ApiClient,
    init: { params: Params; body: CommandBodies[Name] },
  ) => Promise<{ data?: Ticket }>;
};

const senders: Senders = {
  comment: (api, init) => api.POST('/v1/tickets/{id}/comment', init),
  note: (api, init) => api.POST('/v1/tickets/{id}/note', init),
  assign: (api, init) => api.POST('/v1/tickets/{id}/assign', init),
  classify: (api, init) => api.POST('/v1/tickets/{id}/classify', init),
  'answer-questions': (api, init) => api.POST('/v1/tickets/{id}/answer-questions', init),
  'request-info': (api, init) => api.POST('/v1/tickets/{id}/request-info', init),
  hold: (api, init) => api.POST('/v1/tickets/{id}/hold', init),
  continue: (api, init) => api.POST('/v1/tickets/{id}/continue', init),
  escalate: (api, init) => api.POST('/v1/tickets/{id}/escalate', init),
  forward: (api, init) => api.POST('/v1/tickets/{id}/forward', init),
  'order-work': (api, init) => api.POST('/v1/tickets/{id}/work-orders', init),
  resolve: (api, init) => api.POST('/v1/tickets/{id}/resolve', init),
  'offer-solution': (api, init) => api.POST('/v1/tickets/{id}/offer-solution', init),
  confirm: (api, init) => api.POST('/v1/tickets/{id}/confirm', init),
  reject: (api, init) => api.POST('/v1/tickets/{id}/reject', init),
  reopen: (api, init) => api.POST('/v1/tickets/{id}/reopen', init),
  cancel: (api, init) => api.POST('/v1/tickets/{id}/cancel', init),
  link: (api, init) => api.POST('/v1/tickets/{id}/link', init),
  merge: (api, init) => api.POST('/v1/tickets/{id}/merge', init),
  'overrule-scope': (api, init) => api.POST('/v1/tickets/{id}/overrule-scope', init),
  'declare-out-of-scope': (api, init) => api.POST('/v1/tickets/{id}/declare-out-of-scope', init),
  rate: (api, init) => api.POST('/v1/tickets/{id}/rate', init),
  'declare-major': (api, init) => api.POST('/v1/tickets/{id}/declare-major', init),
  'revoke-major': (api, init) => api.POST('/v1/tickets/{id}/revoke-major', init),
  'schedule-visit': (api, init) => api.POST('/v1/tickets/{id}/schedule-visit', init),
  'report-visit': (api, init) => api.POST('/v1/tickets/{id}/report-visit', init),
  resume: (api, init) => api.POST('/v1/tickets/{id}/resume', init),
};

/** Sends a command; throws `precondition-failed` (412) when someone else has changed the ticket meanwhile. */
export const sendCommand = async <Name extends CommandName>(
  api: ApiClient,
  target: CommandTarget,
  command: Command<Name>,
): Promise<Ticket> => {
  const params = {
    path: { id: target.id },
    header: { 'if-match': `"${target.version}"`, 'idempotency-key': target.idempotencyKey },
  };
  return dataOf(await senders[command.name](api, { params, body: command.body }));
};
