import Pagination from '@cloudscape-design/components/pagination';

type Props = {
  cursors: readonly string[];
  setCursors: (cursors: string[]) => void;
  next: string | undefined;
};

/** Cursors lead forward only: the way back is the cursors that were followed. */
export const CursorPages = ({ cursors, setCursors, next }: Props) => (
  <Pagination
    currentPageIndex={cursors.length + 1}
    pagesCount={cursors.length + (next === undefined ? 1 : 2)}
    openEnd={next !== undefined}
    onChange={({ detail }) => {
      const wanted = detail.currentPageIndex - 1;
      setCursors(
        next !== undefined && wanted > cursors.length ? [...cursors, next] : cursors.slice(0, wanted),
      );
    }}
  />
);
