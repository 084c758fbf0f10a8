import { EngineError } from './engine-error.ts';
import { InvalidCursorError } from './execution-store.ts';

/** An answer that says what is wrong with a request, by the code that the AWS SDK turns into an exception's name. */
export class ProtocolError extends Error {
  override name = 'ProtocolError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The code and words that a caller may see, or undefined for a fault that is the host's own. */
export const clientErrorOf = (thrown: unknown): { code: string; message: string } | undefined => {
  if (thrown instanceof EngineError || thrown instanceof ProtocolError)
    return { code: thrown.code, message: thrown.message };
  if (thrown instanceof InvalidCursorError) return { code: 'InvalidToken', message: thrown.message };
  return undefined;
};
