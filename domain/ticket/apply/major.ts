import type { Applying } from './applying.ts';

export const majorDeclared: Applying<'major-declared'> = (ticket, { by, reason }, { at }) => ({
  ...ticket,
  major: { since: at, by, reason },
});

export const majorRevoked: Applying<'major-revoked'> = (ticket) => ({ ...ticket, major: undefined });
