import { paths } from '../routes.ts';

/** The page to go to after signing in: one of this console's own, whatever the provider hands back in `state`. */
export const askedPage = (state: unknown): string =>
  typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : paths.home;
