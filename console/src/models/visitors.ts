import type { Me, User } from '../api/types.ts';
import { isDesk } from './list-view.ts';

type Visitor = Pick<User, 'id' | 'name'>;

/** Who can make a visit: agents and the people of the provider that has the call; a provider knows only its reader. */
export const visitorsOf = (
  people: readonly User[],
  { me, providerId }: { me: Me; providerId: string | undefined },
): Visitor[] => {
  if (!isDesk(me.role)) return [me];
  return people.filter(
    (person) => person.role === 'agent' || (providerId !== undefined && person.providerId === providerId),
  );
};
