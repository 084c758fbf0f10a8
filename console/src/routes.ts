/** Every address of the console is made here; mails link to `ticket` with an answer. */
export const paths = {
  home: '/',
  signedIn: '/callback',
  queue: '/queue',
  desk: '/desk',
  mine: '/mine',
  calls: '/calls',
  work: '/work',
  contract: '/contract',
  absences: '/absences',
  problems: '/problems',
  problem: '/problems/:id',
  improvements: '/improvements',
  improvement: '/improvements/:id',
  newTicket: '/new',
  ticket: '/tickets/:id',
} as const;

/** Lists of tickets; `work` lists work orders. */
export type TicketListPath = 'queue' | 'desk' | 'mine' | 'calls';
export type ListPath = TicketListPath | 'work';

export const routeFor = {
  home: () => paths.home,
  list: (list: ListPath) => paths[list],
  newTicket: () => paths.newTicket,
  contract: () => paths.contract,
  absences: () => paths.absences,
  problems: () => paths.problems,
  problem: (idOrNumber: string) => `/problems/${encodeURIComponent(idOrNumber)}`,
  improvements: () => paths.improvements,
  improvement: (idOrNumber: string) => `/improvements/${encodeURIComponent(idOrNumber)}`,
  ticket: (idOrNumber: string) => `/tickets/${encodeURIComponent(idOrNumber)}`,
} as const;
