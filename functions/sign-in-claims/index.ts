import { deskPorts } from '../runtime/dependencies.ts';
import { lambda } from '../runtime/lambda.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { createSignInClaimsHandler } from './handler.ts';

export const handler = lambda(createSignInClaimsHandler(deskPorts()), powertoolsLog());
