import { createContext, useContext } from 'react';
import type { Me } from '../api/types.ts';

export const MeContext = createContext<Me | undefined>(undefined);

/** The person who is signed in, as the desk knows them. */
export const usePerson = (): Me => {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('MeContext is missing');
  return me;
};
