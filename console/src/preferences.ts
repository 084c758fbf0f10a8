type Preference = 'language' | 'mode' | 'group' | `article.${string}`;

const nameOf = (preference: Preference) => `desk.${preference}`;

/** What this browser's user chose earlier; undefined where nothing was chosen or the browser keeps nothing. */
export const readPreference = (preference: Preference): string | undefined => {
  try {
    return localStorage.getItem(nameOf(preference)) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a choice for the next visit; a browser that forbids storage forgets it. */
export const writePreference = (preference: Preference, value: string): void => {
  try {
    localStorage.setItem(nameOf(preference), value);
  } catch {
    // Private windows may forbid storage: the choice then lasts as long as the page.
  }
};
