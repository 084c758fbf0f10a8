import type { IncomingMessage } from 'node:http';

/**
 * Whether an AWS client sent this. The signature isn't checked, as the endpoint listens on this machine only; but a web
 * page that a browser here has open cannot set this header without asking, so it can send no mails.
 */
export const isSigned = ({ headers }: IncomingMessage): boolean =>
  headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') ?? false;

/** The region that a request was signed for. */
export const regionOf = ({ headers }: IncomingMessage): string =>
  /Credential=[^/]+\/\d{8}\/([a-z0-9-]+)\//.exec(headers.authorization ?? '')?.[1] ?? 'us-east-1';
