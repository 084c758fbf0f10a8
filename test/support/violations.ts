import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The one thing that is not ours to mend: Cloudscape gives its phone toolbar's nav an orientation. */
const notOurs = [['nav[class*="awsui_mobile-toolbar-nav"]']];

/** What axe-core finds against WCAG 2.2 A and AA, each with the elements that it is about. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    (exclude) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { exclude },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      ),
    notOurs,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};
