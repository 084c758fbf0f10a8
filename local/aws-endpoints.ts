import { answer, readBody } from './http/exchange.ts';
import type { ProtocolRequest, ProtocolResponse } from './engine/endpoint.ts';
import type { Handle, Mount } from './server.ts';

const maxBodyBytes = 2 * 1_024 * 1_024;

export type StepFunctionsAnswer = (request: ProtocolRequest) => Promise<ProtocolResponse>;

/** Where the SDK finds Step Functions, SES and SNS on this host; on a loopback port of their own. */
export const awsEndpoints = (services: {
  stepFunctions: StepFunctionsAnswer;
  ses: Handle;
  sns: Handle;
}): Mount[] => [
  { prefix: '/sfn', handle: awsJson(services.stepFunctions) },
  { prefix: '/ses', handle: services.ses },
  { prefix: '/sns', handle: services.sns },
];

/** AWS JSON 1.0: the operation's name in a header. */
const awsJson =
  (respond: StepFunctionsAnswer): Handle =>
  async (request, response) => {
    const target = request.headers['x-amz-target'];
    const { statusCode, body } = await respond({
      target: typeof target === 'string' ? target : '',
      body: await readBody(request, maxBodyBytes),
    });
    answer(response, { statusCode, type: 'application/x-amz-json-1.0', body });
  };
