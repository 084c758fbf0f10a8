import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { useEffect, useState } from 'react';
import { readPreference, writePreference } from './preferences.ts';

export type ModeName = 'light' | 'dark';

const initialMode = (): ModeName => {
  const stored = readPreference('mode');
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Light or dark, as the browser prefers until the reader chooses. */
export const useMode = () => {
  const [mode, setMode] = useState(initialMode);
  useEffect(() => {
    applyMode(mode === 'dark' ? Mode.Dark : Mode.Light);
    document.documentElement.style.colorScheme = mode;
  }, [mode]);
  const choose = (next: ModeName) => {
    writePreference('mode', next);
    setMode(next);
  };
  return { mode, choose };
};
