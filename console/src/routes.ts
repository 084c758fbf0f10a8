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
  questionSets: '/question-sets',
  questionSet: '/question-sets/:id',
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
  questionSets: () => paths.questionSets,
  questionSet: (id: string) => `/question-sets/${encodeURIComponent(id)}`,
  article: (id: string) => `/knowledge/${encodeURIComponent(id)}`,
  ticket: (idOrNumber: string) => `/tickets/${encodeURIComponent(idOrNumber)}`,
} as const;
