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
  questionSets: '/question-sets',
  questionSet: '/question-sets/:id',
  newTicket: '/new',
  ticket: '/tickets/:id',
  knowledge: '/knowledge',
  newArticle: '/knowledge/new',
  article: '/knowledge/:id',
  editArticle: '/knowledge/:id/edit',
} as const;

/** Lists of tickets; `work` lists work orders. */
export type TicketListPath = 'queue' | 'desk' | 'mine' | 'calls';
export type ListPath = TicketListPath | 'work';

const withQuery = (path: string, query: Record<string, string>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

export const routeFor = {
  home: () => paths.home,
  list: (list: ListPath) => paths[list],
  /** A new call, which may begin with words that were typed elsewhere. */
  newTicket: (title = '') => withQuery(paths.newTicket, { title }),
  contract: () => paths.contract,
  absences: () => paths.absences,
  problems: () => paths.problems,
  problem: (idOrNumber: string) => `/problems/${encodeURIComponent(idOrNumber)}`,
  improvements: () => paths.improvements,
  improvement: (idOrNumber: string) => `/improvements/${encodeURIComponent(idOrNumber)}`,
  questionSets: () => paths.questionSets,
  questionSet: (id: string) => `/question-sets/${encodeURIComponent(id)}`,
  ticket: (idOrNumber: string) => `/tickets/${encodeURIComponent(idOrNumber)}`,
  knowledge: () => paths.knowledge,
  newArticle: () => paths.newArticle,
  /** An article, and the words that it was found by. */
  article: (id: string, q = '') => withQuery(`/knowledge/${encodeURIComponent(id)}`, { q }),
  editArticle: (id: string) => `/knowledge/${encodeURIComponent(id)}/edit`,
} as const;
