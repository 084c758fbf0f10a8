import { commandEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement, type Implementation, type Reply } from '../http/endpoint.ts';
import { type PersonCommand } from '../../../domain/ticket/command.ts';
import { givePersonCommand } from './give-command.ts';

type Give = (call: Call<unknown, unknown>, command: PersonCommand) => Promise<Reply>;

/** One route per command that a person may give. */
export const commandRoutes = (dependencies: ApiDependencies): Implementation[] => {
  const give: Give = (call, command) => givePersonCommand(dependencies, { call, command });
  return [...routesOfWork(give), ...routesOfOutcome(give)];
};

const routesOfWork = (give: Give): Implementation[] => [
  implement(commandEndpoint('comment'), (call) => give(call, { type: 'comment', body: call.body })),
  implement(commandEndpoint('note'), (call) => give(call, { type: 'note', body: call.body })),
  implement(commandEndpoint('assign'), (call) => give(call, { type: 'assign', body: call.body })),
  implement(commandEndpoint('classify'), (call) => give(call, { type: 'classify', body: call.body })),
  implement(commandEndpoint('answer-questions'), (call) =>
    give(call, { type: 'answer-questions', body: call.body }),
  ),
  implement(commandEndpoint('request-info'), (call) => give(call, { type: 'request-info', body: call.body })),
  implement(commandEndpoint('hold'), (call) => give(call, { type: 'hold', body: call.body })),
  implement(commandEndpoint('continue'), (call) => give(call, { type: 'continue', body: call.body })),
  implement(commandEndpoint('escalate'), (call) => give(call, { type: 'escalate', body: call.body })),
  implement(commandEndpoint('forward'), (call) => give(call, { type: 'forward', body: call.body })),
  implement(commandEndpoint('order-work'), (call) => give(call, { type: 'order-work', body: call.body })),
];

const routesOfOutcome = (give: Give): Implementation[] => [
  implement(commandEndpoint('resolve'), (call) => give(call, { type: 'resolve', body: call.body })),
  implement(commandEndpoint('offer-solution'), (call) =>
    give(call, { type: 'offer-solution', body: call.body }),
  ),
  implement(commandEndpoint('confirm'), (call) => give(call, { type: 'confirm', body: call.body })),
  implement(commandEndpoint('reject'), (call) => give(call, { type: 'reject', body: call.body })),
  implement(commandEndpoint('reopen'), (call) => give(call, { type: 'reopen', body: call.body })),
  implement(commandEndpoint('cancel'), (call) => give(call, { type: 'cancel', body: call.body })),
  implement(commandEndpoint('link'), (call) => give(call, { type: 'link', body: call.body })),
  implement(commandEndpoint('merge'), (call) => give(call, { type: 'merge', body: call.body })),
  implement(commandEndpoint('overrule-scope'), (call) =>
    give(call, { type: 'overrule-scope', body: call.body }),
  ),
  implement(commandEndpoint('declare-out-of-scope'), (call) =>
    give(call, { type: 'declare-out-of-scope', body: call.body }),
  ),
  implement(commandEndpoint('rate'), (call) => give(call, { type: 'rate', body: call.body })),
  implement(commandEndpoint('declare-major'), (call) =>
    give(call, { type: 'declare-major', body: call.body }),
  ),
  implement(commandEndpoint('revoke-major'), (call) => give(call, { type: 'revoke-major', body: call.body })),
  implement(commandEndpoint('schedule-visit'), (call) =>
    give(call, { type: 'schedule-visit', body: call.body }),
  ),
  implement(commandEndpoint('report-visit'), (call) => give(call, { type: 'report-visit', body: call.body })),
  implement(commandEndpoint('resume'), (call) => give(call, { type: 'resume', body: call.body })),
];
