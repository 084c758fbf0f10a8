import type { PersonCommandBody } from '../command.ts';
import { unknownClause } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/**
 * R10: a person finds that the call is covered after all. It comes back to the desk and is triaged anew, so that it goes
 * the way of any call under its contract; one that was answered with the clause is open again.
 */
export const overruleScope: Decide<PersonCommandBody<'overrule-scope'>> = ({
  ticket: { scope },
  body: { reason },
  facts: { contract },
}) =>
  accepted({
    type: 'scope-overruled',
    clause: scope.clause ?? '',
    reason,
    groupId: contract.deskGroupId,
  });

/** R10: a person finds a clause that triage did not: the workflow gives the honest answer, and the route if there is one. */
export const declareOutOfScope: Decide<PersonCommandBody<'declare-out-of-scope'>> = ({
  body: { clause, reason },
  facts: { contract },
}) =>
  contract.exclusions.some((exclusion) => exclusion.clause === clause)
    ? accepted({ type: 'declared-out-of-scope', clause, reason })
    : rejected(unknownClause(clause));
