/** Every address of the console is made here; mails link to `ticket` with an answer. */
export const paths = {
  home: '/',
  signedIn: '/callback',
  queue: '/queue',
  desk: '/desk',
  mine: '/mine',
  calls: '/calls',
  newTicket: '/new',
  ticket: '/tickets/:id',
} as const;

export type ListPath = 'queue' | 'desk' | 'mine' | 'calls';

export const routeFor = {
  home: () => paths.home,
  list: (list: ListPath) => paths[list],
  newTicket: () => paths.newTicket,
  ticket: (idOrNumber: string) => `/tickets/${encodeURIComponent(idOrNumber)}`,
} as const;
