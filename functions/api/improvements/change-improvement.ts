import type { ImprovementCommand, ImprovementCommandName } from '../../../domain/improvement/command.ts';
import { decideImprovement, type ImprovementRejection } from '../../../domain/improvement/decide.ts';
import type { Improvement } from '../../../domain/improvement/improvement.ts';
import { mayGiveImprovement } from '../../../domain/improvement/permission.ts';
import { instantOf } from '../../../domain/values.ts';
import type { ApiDependencies } from '../dependencies.ts';
import type { Call, Reply } from '../http/endpoint.ts';
import { writeOnce } from '../http/once.ts';
import { mustMatch } from '../http/precondition.ts';
import { Problem } from '../http/problem.ts';
import { improvementReply } from './improvement-view.ts';
import { visibleImprovement } from './visible-improvement.ts';

type Change = {
  call: Call<unknown, unknown>;
  isAllowed: (current: Improvement) => boolean;
  /** The command, once what the body points at has been looked up; may throw a Problem. */
  commandFor: () => Promise<ImprovementCommand> | ImprovementCommand;
};

/** Whether the caller may give a command to an improvement, wherever it stands. */
export const mayGive =
  ({ principal }: Pick<Call<unknown, unknown>, 'principal'>, command: ImprovementCommandName) =>
  (current: Improvement): boolean =>
    mayGiveImprovement(principal, command, current);

/** Gives one person's command to an improvement, if rights, references and version allow. */
export const giveToImprovement = async (
  dependencies: ApiDependencies,
  { call, isAllowed, commandFor }: Change,
): Promise<Reply> => {
  const { principal, params } = call;
  const { improvements, clock } = dependencies;
  const load = (idOrNumber: string | undefined) =>
    visibleImprovement(improvements, { principal, idOrNumber });
  const { id } = await load(params['id']);
  return writeOnce(dependencies, {
    call,
    statusCode: 200,
    recordId: id,
    reply: async (recordId) => improvementReply(await load(recordId), { principal }),
    commit: async (idempotency) => {
      const current = await load(id);
      if (!isAllowed(current)) throw new Problem('forbidden');
      mustMatch(call.headers, current);
      const on = { now: instantOf(clock()), by: principal.id };
      const decided = decideImprovement(current, await commandFor(), on);
      if (!decided.ok) throw rejectionProblem(decided.rejection);
      const { improvement } = decided;
      return improvements.commitImprovement({ improvement, expectedVersion: current.version, idempotency });
    },
  });
};

const rejectionProblem = (rejection: ImprovementRejection): Problem => {
  const { code, ...params } = rejection;
  if (code !== 'owner-needed') return new Problem(code, { params });
  return new Problem('validation-failed', {
    errors: [{ field: 'ownerId', code: 'required', message: 'required' }],
  });
};
