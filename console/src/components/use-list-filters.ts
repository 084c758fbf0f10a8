import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Me, TicketQuery } from '../api/types.ts';
import { othersFor, queryOf, statusesOf } from '../models/list-view.ts';
import { readPreference, writePreference } from '../preferences.ts';
import type { TicketListPath } from '../routes.ts';

type Filter = 'group' | 'status' | 'q' | 'of';

/** What a list shows: its filters stand in the address, so that a link shows the same list. */
export const useListFilters = (list: TicketListPath, me: Me) => {
  const [params, setParams] = useSearchParams();
  const [cursors, setCursors] = useState<string[]>([]);
  const [text, setText] = useState(params.get('q') ?? '');
  const groupId = params.get('group') ?? readPreference('group') ?? me.groups[0]?.id;
  const of = othersFor(me).find(({ customerId }) => customerId === params.get('of'))?.customerId;
  const status = statusesOf(list).find((known) => known === params.get('status'));
  const q = params.get('q') ?? '';
  const change = (changes: Partial<Record<Filter, string>>) => {
    setCursors([]);
    if (changes.group !== undefined) writePreference('group', changes.group);
    setParams((earlier) => mergedParams(earlier, changes), { replace: true });
  };
  const clear = () => {
    setText('');
    change({ q: '', status: '' });
  };
  const query: TicketQuery | undefined = queryOf(list, {
    me,
    customerId: of,
    groupId,
    status,
    q,
    cursor: cursors.at(-1),
  });
  return { groupId, of, status, q, text, setText, query, change, clear, cursors, setCursors };
};

export type ListFilters = ReturnType<typeof useListFilters>;

/** The address with some of its filters changed; an empty one is none. */
export const mergedParams = (
  earlier: URLSearchParams,
  changes: Partial<Record<Filter, string>>,
): URLSearchParams => {
  const next = new URLSearchParams(earlier);
  for (const [filter, value] of Object.entries(changes)) {
    if (value === '') next.delete(filter);
    else next.set(filter, value);
  }
  return next;
};
