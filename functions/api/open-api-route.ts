import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { openApiEndpoint } from './contract/endpoints.ts';
import { openApiDocument } from './contract/openapi.ts';

/** `GET /v1/openapi.json`, for anybody; made on first demand. */
export const openApiRoute = () => {
  let document: string | undefined;
  return {
    method: openApiEndpoint.method,
    path: openApiEndpoint.path,
    handler: (): Promise<APIGatewayProxyStructuredResultV2> => {
      document ??= JSON.stringify(openApiDocument());
      return Promise.resolve({
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: document,
      });
    },
  };
};
