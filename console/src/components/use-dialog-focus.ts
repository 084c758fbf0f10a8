import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

type Focusable = { focus: () => void };

/**
 * For a field that a dialog begins with. The dialog itself puts the focus on its closing button when it opens, so the
 * field takes it in the frame after that.
 */
export const useFirstFocus = (first: boolean) => {
  const field = useRef<Focusable>(null);
  useEffect(() => {
    if (!first) return;
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [first]);
  return useCallback((shown: Focusable | null) => {
    field.current = shown;
  }, []);
};

/** Gives the focus back to where it was when a dialog opened, or, if that is gone, to the page's content. */
export const useFocusReturn = (): void => {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      setTimeout(() => {
        const back = before?.isConnected === true ? before : document.getElementById('content');
        if (back instanceof HTMLElement) back.focus();
      });
    };
  }, []);
};
