import type { Me, TicketRow } from '../api/types.ts';
import { Listing, type ListingProps } from './listing.tsx';
import { useTicketColumns } from './ticket-columns.tsx';
import { useNames } from './use-names.ts';

type Props = Omit<ListingProps<TicketRow>, 'columns' | 'empty'> & { me: Me };

/** A list of tickets. */
export const TicketTable = ({ me, ...listing }: Props) => (
  <Listing {...listing} columns={useTicketColumns(me, useNames(me))} empty="list.empty" />
);
