type ErrorClass = abstract new (...args: never[]) => Error;

/** What `action` resolves to, or undefined when it fails by one of the errors that mean "nothing to do". */
export const unless = async <Result>(
  harmless: readonly ErrorClass[],
  action: () => Promise<Result>,
): Promise<Result | undefined> => {
  try {
    return await action();
  } catch (error) {
    if (harmless.some((known) => error instanceof known)) return undefined;
    throw error;
  }
};
