import { useSyncExternalStore } from 'react';

/** Below this width tables become cards, as on a phone: Cloudscape's own breakpoint for small screens. */
const query = '(max-width: 688px)';

const subscribe = (changed: () => void) => {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches);
