import type { ConsoleDesk } from './console-desk.ts';
import { level2 } from './people.ts';

type Written = { id: string; version: number };

/** What an article says, whole enough to be published. */
export const articleOf = (title: string, differences: object = {}) => ({
  audience: 'requester',
  texts: {
    tr: {
      title,
      symptoms: `${title}: arayanın gördüğü budur.`,
      steps: '1. Kapatın.\n2. **Bekleyin**, açın.',
    },
  },
  ...differences,
});

/** An article that level 2 has written. */
export const written = (desk: ConsoleDesk, content: object): Promise<Written> =>
  desk.api(level2, '/v1/knowledge', content);

/** An article that callers are served with. */
export const published = async (desk: ConsoleDesk, content: object): Promise<Written> => {
  const { id } = await written(desk, content);
  await desk.api(level2, `/v1/knowledge/${id}/submit`, null);
  const article = await desk.api(level2, `/v1/knowledge/${id}/publish`, null);
  await desk.settle();
  return article;
};
