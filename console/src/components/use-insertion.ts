import { useMemo, useState } from 'react';

/** A text on its way from where it was chosen to the reply that is being written. */
export type Insertion = {
  waiting: string | undefined;
  insert: (text: string) => void;
  taken: () => void;
};

export const useInsertion = (): Insertion => {
  const [waiting, setWaiting] = useState<string>();
  return useMemo(() => ({ waiting, insert: setWaiting, taken: () => setWaiting(undefined) }), [waiting]);
};
