import Flashbar from '@cloudscape-design/components/flashbar';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '../messages/language.tsx';

type Notice = { id: string; content: string };
type Notices = { notices: Notice[]; say: (content: string) => void; dismiss: (id: string) => void };

const NoticesContext = createContext<Notices | undefined>(undefined);

/** How many results stay on the page; older ones make room. */
const shown = 2;

export const NoticesProvider = ({ children }: { children: ReactNode }) => {
  const [notices, setNotices] = useState<Notice[]>([]);
  const say = useCallback(
    (content: string) =>
      setNotices((earlier) => [{ id: crypto.randomUUID(), content }, ...earlier].slice(0, shown)),
    [],
  );
  const dismiss = useCallback(
    (id: string) => setNotices((all) => all.filter((notice) => notice.id !== id)),
    [],
  );
  const value = useMemo(() => ({ notices, say, dismiss }), [notices, say, dismiss]);
  return <NoticesContext value={value}>{children}</NoticesContext>;
};

const useNotices = (): Notices => {
  const notices = useContext(NoticesContext);
  if (notices === undefined) throw new Error('NoticesProvider is missing');
  return notices;
};

/** Says the result of what was done, on the page and to screen readers. */
export const useSay = () => useNotices().say;

export const NoticeBar = () => {
  const { t } = useMessages();
  const { notices, dismiss } = useNotices();
  return (
    <Flashbar
      items={notices.map(({ id, content }) => ({
        id,
        content,
        type: 'success',
        ariaRole: 'status',
        dismissible: true,
        dismissLabel: t('app.dismiss'),
        onDismiss: () => dismiss(id),
      }))}
    />
  );
};
