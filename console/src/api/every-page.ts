type Page<Item> = { items: Item[]; next?: string };

/** All items of a listing, page after page. */
export const everyPage = async <Item>(
  pageOf: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> => {
  let page = await pageOf(undefined);
  const items = [...page.items];
  while (page.next !== undefined) {
    page = await pageOf(page.next);
    items.push(...page.items);
  }
  return items;
};
