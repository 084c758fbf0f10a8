import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createLinkStreamHandler } from './handler.ts';

const log = powertoolsLog();

export const handler = lambda(createLinkStreamHandler({ ...deskPorts(), clock: systemClock, log }), log);
