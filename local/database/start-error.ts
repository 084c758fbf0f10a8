/** The desk cannot start, and its message is the one sentence that the operator needs. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
