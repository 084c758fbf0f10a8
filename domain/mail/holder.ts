import type { Ticket } from '../ticket/ticket.ts';
import type { Bilingual } from '../values.ts';
import type { MailContext } from './situation.ts';

/** The group or provider that has a ticket; a group may have no mailbox. */
export type Holder = {
  name: Bilingual;
  email?: string | undefined;
  /** A provider reads its own thread of mails, apart from the requester's and from other providers'. */
  providerId?: string | undefined;
  wantsReminders?: boolean;
};

type Whereabouts = Partial<Pick<Ticket, 'level' | 'groupId' | 'providerId'>>;

const nobody: Holder = { name: { tr: 'destek ekibimiz', en: 'our support team' } };

export const holderOf = (
  { level, groupId, providerId }: Whereabouts,
  { groups, providers }: Pick<MailContext, 'groups' | 'providers'>,
): Holder => {
  if (level === 'provider') {
    const provider = providers.find(({ id }) => id === providerId);
    return provider === undefined
      ? nobody
      : {
          name: { tr: provider.name, en: provider.name },
          email: provider.email,
          providerId,
          wantsReminders: provider.mails !== 'essential',
        };
  }
  return groups.find(({ id }) => id === groupId) ?? nobody;
};
