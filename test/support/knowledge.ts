import { randomUUID } from 'node:crypto';
import type { ArticleRow, ArticleView } from '../../functions/api/contract/knowledge-views.ts';
import { articleView } from '../../functions/api/contract/knowledge-views.ts';
import { knowledgeEndpoints } from '../../functions/api/contract/knowledge-endpoints.ts';
import { type Person, UnexpectedAnswerError } from './api.ts';

export const knowledgePath = '/v1/knowledge';

/** A sound article for everybody whose title no other has. */
export const articleBody = (over: object = {}) => ({
  audience: 'requester',
  serviceIds: ['printing'],
  texts: {
    tr: {
      title: `Plotter ${randomUUID()}`,
      symptoms: 'Plotter kırmızı yanıp sönüyor.',
      steps: '1. Kapağı açın\n2. Kartuşu yerine oturtun',
    },
  },
  phrases: ['plotter yanıp sönüyor'],
  ...over,
});

type Named = { id: string };
type Article = Named & { version: number };

/** What the desk's people do with articles; each throws for an answer that is no success. */
export const librarian = (person: Person) => {
  const read = async (what: Parameters<Person['send']>[0], status = 200): Promise<ArticleView> => {
    const answer = await person.send(what);
    if (answer.status !== status)
      throw new UnexpectedAnswerError(
        `${person.email} ${what.path}: ${answer.status} ${JSON.stringify(answer.body)}`,
      );
    return articleView.parse(answer.body);
  };
  const act = (action: string) => (article: Named, body?: object) =>
    read({ method: 'POST', path: `${knowledgePath}/${article.id}/${action}`, ...(body && { body }) });
  return {
    create: (body: object = articleBody()) => read({ path: knowledgePath, body }, 201),
    get: ({ id }: Named) => read({ path: `${knowledgePath}/${id}` }),
    save: ({ id, version }: Article, body: object) =>
      read({ method: 'PUT', path: `${knowledgePath}/${id}`, body, headers: { 'if-match': `"${version}"` } }),
    submit: act('submit'),
    publish: act('publish'),
    retire: act('retire'),
    giveBack: (article: Named, reason: string) => act('return')(article, { reason }),
  };
};

/** Every row of a list, page by page. */
export const allArticles = async (
  person: Person,
  query: Record<string, string> = {},
): Promise<ArticleRow[]> => {
  const rows: ArticleRow[] = [];
  let cursor: string | undefined;
  do {
    const search = new URLSearchParams({ ...query, ...(cursor !== undefined && { cursor }) });
    const { body } = await person.send({ path: `${knowledgePath}?${search}` });
    const page = knowledgeEndpoints.list.response.parse(body);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
};
