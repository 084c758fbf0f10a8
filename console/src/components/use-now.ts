import { useEffect, useState } from 'react';

/** How often relative times on the page are brought up to date, in ms. */
const tickMs = 15_000;

/** The browser's time, in ms since the epoch; the component is drawn again as it goes on. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
};
