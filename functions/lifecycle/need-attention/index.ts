import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createNeedAttentionHandler } from './handler.ts';

export const handler = lambda(
  createNeedAttentionHandler({ ...deskPorts(), clock: systemClock }),
  powertoolsLog(),
);
