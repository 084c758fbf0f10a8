import { consoleUrl, deskPorts, mailerPort, publisherPort, systemClock } from '../runtime/dependencies.ts';
import { lambda } from '../runtime/lambda.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { createDigestHandler } from './handler.ts';

const log = powertoolsLog();

export const handler = lambda(
  createDigestHandler({
    ...deskPorts(),
    mailer: mailerPort(),
    publisher: publisherPort(),
    consoleUrl: consoleUrl(),
    clock: systemClock,
    log,
  }),
  log,
);
