import type { HttpRequest, RequestSigner } from '@smithy/types';

const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/local/aws4_request, SignedHeaders=host, Signature=unverified';

/**
 * The endpoints of this machine want a signature to be there and verify none; computing one costs a tenth of the host's
 * time under load.
 */
export const unverifiedSigner: RequestSigner = {
  sign: (request: HttpRequest) =>
    Promise.resolve({
      ...request,
      headers: { ...request.headers, authorization, 'x-amz-date': '20260101T000000Z' },
    }),
};
