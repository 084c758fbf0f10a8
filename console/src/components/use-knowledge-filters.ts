import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Article, ArticleQuery } from '../api/types.ts';
import { articleStatuses } from '../models/knowledge.ts';
import { mergedParams } from './use-list-filters.ts';

type Filter = 'q' | 'status' | 'service';

/** What is searched for, and which articles are listed: it stands in the address, so that a link shows the same. */
export const useKnowledgeFilters = () => {
  const [params, setParams] = useSearchParams();
  const [cursors, setCursors] = useState<string[]>([]);
  const q = params.get('q') ?? '';
  const [text, setText] = useState(q);
  const status: Article['status'] | undefined = articleStatuses.find((one) => one === params.get('status'));
  const serviceId = params.get('service') ?? undefined;
  const cursor = cursors.at(-1);
  const change = (changes: Partial<Record<Filter, string>>) => {
    setCursors([]);
    setParams((earlier) => mergedParams(earlier, changes), { replace: true });
  };
  const clear = () => {
    setText('');
    change({ q: '', status: '', service: '' });
  };
  const query: ArticleQuery = {
    ...(status !== undefined && { status }),
    ...(serviceId !== undefined && { serviceId }),
    ...(cursor !== undefined && { cursor }),
  };
  return { q, text, setText, status, serviceId, query, change, clear, cursors, setCursors };
};

export type KnowledgeFilters = ReturnType<typeof useKnowledgeFilters>;
