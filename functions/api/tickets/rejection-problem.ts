import type { Rejection } from '../../../domain/ticket/rejection.ts';
import { Problem } from '../http/problem.ts';

/** The domain's refusal as a problem document; its codes are the API's codes. */
export const rejectionProblem = (rejection: Rejection): Problem =>
  new Problem(
    rejection.code,
    rejection.code === 'not-allowed-from-here' ? { params: { status: rejection.status } } : {},
  );
