import { consoleUrl, deskPorts, mailerPort, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createMailStreamHandler } from './handler.ts';

const log = powertoolsLog();

export const handler = lambda(
  createMailStreamHandler({
    ...deskPorts(),
    mailer: mailerPort(),
    consoleUrl: consoleUrl(),
    clock: systemClock,
    log,
  }),
  log,
);
