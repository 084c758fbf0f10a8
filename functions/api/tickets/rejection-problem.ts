import type { Rejection } from '../../../domain/ticket/rejection.ts';
import type { ProblemDetails } from '../http/problem.ts';
import { Problem } from '../http/problem.ts';

/** The domain's refusal as a problem document; its codes are the API's codes. */
export const rejectionProblem = (rejection: Rejection): Problem =>
  new Problem(rejection.code, { params: paramsOf(rejection) });

/** What the titles' placeholders stand for. */
const paramsOf = (rejection: Rejection): NonNullable<ProblemDetails['params']> => {
  switch (rejection.code) {
    case 'not-allowed-from-here':
      return { status: rejection.status };
    case 'children-open':
    case 'work-orders-open':
      return { numbers: rejection.numbers.join(', ') };
    case 'work-order-ended':
      return { number: rejection.number };
    case 'too-many-work-orders':
      return { limit: rejection.limit };
    default:
      return {};
  }
};
