import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** Which state of a list is looked at, and how far: the state stands in the address, so that a link shows the same list. */
export const useStateFilter = <State extends string>(states: readonly State[]) => {
  const [params, setParams] = useSearchParams();
  const [cursors, setCursors] = useState<string[]>([]);
  const state = states.find((one) => one === params.get('status'));
  const choose = (chosen: State | undefined) => {
    setCursors([]);
    setParams(chosen === undefined ? {} : { status: chosen }, { replace: true });
  };
  return { state, choose, cursors, setCursors };
};
