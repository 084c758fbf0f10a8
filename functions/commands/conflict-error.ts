/** Another writer won again and again: a retry by the caller is safe. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}
