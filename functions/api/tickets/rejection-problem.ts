import type { Rejection } from '../../../domain/ticket/rejection.ts';
import { Problem } from '../http/problem.ts';

/** The domain's refusal as a problem document; its codes are the API's codes. */
export const rejectionProblem = (rejection: Rejection): Problem =>
  new Problem(rejection.code, {
    params: {
      ...('status' in rejection && { status: rejection.status }),
      ...('numbers' in rejection && { numbers: rejection.numbers.join(', ') }),
      ...('number' in rejection && { number: rejection.number }),
      ...('limit' in rejection && { limit: rejection.limit }),
    },
  });
