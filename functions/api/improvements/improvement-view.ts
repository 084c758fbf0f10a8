import type { Improvement } from '../../../domain/improvement/improvement.ts';
import { improvementActionsFor } from '../../../domain/improvement/permission.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { ImprovementView } from '../contract/improvement-endpoints.ts';
import type { Reply } from '../http/endpoint.ts';

/** An improvement as somebody of the desk sees it, with what they may do with it, its version as ETag. */
export const improvementReply = (
  improvement: Improvement,
  { principal, statusCode = 200 }: { principal: Principal; statusCode?: 200 | 201 },
): Reply => {
  const body: ImprovementView = { ...improvement, commands: improvementActionsFor(principal, improvement) };
  return {
    statusCode,
    body,
    headers: {
      etag: `"${String(improvement.version)}"`,
      ...(statusCode === 201 && { location: `/v1/improvements/${improvement.id}` }),
    },
  };
};
