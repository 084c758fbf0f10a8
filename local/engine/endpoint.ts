import type { Engine } from './engine.ts';
import { operations } from './operations.ts';
import { clientErrorOf, ProtocolError } from './protocol-error.ts';

export type ProtocolRequest = {
  /** The header `X-Amz-Target`, such as `AWSStepFunctions.StartExecution`. */
  target: string | undefined;
  /** JSON text. */
  body: string;
};
/** To be sent as `application/x-amz-json-1.0`. */
export type ProtocolResponse = { statusCode: number; body: string };

export type EndpointOptions = {
  engine: Engine;
  /** Told of what is the host's own fault; the caller only learns that there was one. */
  onFault: (fault: unknown) => void;
};

/** Speaks the Step Functions protocol (AWS JSON 1.0) for an engine, so that `@aws-sdk/client-sfn` talks to it. */
export const stepFunctionsEndpoint =
  ({ engine, onFault }: EndpointOptions) =>
  async ({ target, body }: ProtocolRequest): Promise<ProtocolResponse> => {
    try {
      return { statusCode: 200, body: JSON.stringify(await answerTo(engine, { target, body })) };
    } catch (thrown) {
      const known = clientErrorOf(thrown);
      if (known) return { statusCode: 400, body: errorBody(known.code, known.message) };
      onFault(thrown);
      return { statusCode: 500, body: errorBody('InternalFailure', 'the workflow engine has failed') };
    }
  };

const prefix = 'AWSStepFunctions.';

const answerTo = (engine: Engine, { target, body }: ProtocolRequest): Promise<object> => {
  const operation = target?.startsWith(prefix) && operations.get(target.slice(prefix.length));
  if (!operation) throw new ProtocolError('UnknownOperationException', 'this operation is not known here');
  return operation(engine, parse(body));
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new ProtocolError('SerializationException', 'the body is not JSON', { cause });
  }
};

const errorBody = (code: string, message: string): string => JSON.stringify({ __type: code, message });
