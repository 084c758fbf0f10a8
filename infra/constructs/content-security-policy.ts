const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const;

/** The console's Content-Security-Policy: its own files, its own API, and the sign-in service. */
export const contentSecurityPolicy = (signInOrigins: string[]): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources, ...(name === 'connect-src' ? signInOrigins : [])].join(' '))
    .join('; ');
