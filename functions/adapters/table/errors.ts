/** A cursor that is no cursor, or that belongs to another query. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
}

/** The table was too busy for longer than we retry: the same call may succeed in a moment. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

/** A ticket or an event with more text than one item of the table holds (400 KB). */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Another person signs in with this e-mail address. */
export class EmailTakenError extends Error {
  override readonly name = 'EmailTakenError';
}
