import type { GivenAnswers, Me, OpenTicket } from '../api/types.ts';
import { customerIdsOf, isDesk } from './list-view.ts';

export type NewTicket = {
  customerId: string;
  requesterName: string;
  requesterEmail: string;
  requesterPhone: string;
  channel: 'phone' | 'walk-in';
  title: string;
  description: string;
  serviceId: string;
  locationId: string;
  impact: string;
  urgency: string;
};

/** A form that nothing has been typed into: the mildest impact and urgency. */
export const emptyTicket: NewTicket = {
  customerId: '',
  requesterName: '',
  requesterEmail: '',
  requesterPhone: '',
  channel: 'phone',
  title: '',
  description: '',
  serviceId: '',
  locationId: '',
  impact: '3',
  urgency: '3',
};

/** The form for whoever opens it: people of a company call for their main one. */
export const emptyTicketFor = (me: Me): NewTicket => ({
  ...emptyTicket,
  customerId: customerIdsOf(me)[0] ?? '',
});

/** Where the API's field errors belong on the form. */
export const fieldPaths = {
  customerId: 'customerId',
  requesterName: 'requester.name',
  requesterEmail: 'requester.email',
  requesterPhone: 'requester.phone',
  channel: 'channel',
  title: 'title',
  description: 'description',
  serviceId: 'serviceId',
  locationId: 'locationId',
  impact: 'impact',
  urgency: 'urgency',
} as const satisfies Record<keyof NewTicket, string>;

/** The required fields that are still empty: an agent also has to say who calls, from which customer. */
export const missingOf = (form: NewTicket, me: Pick<Me, 'role'>): (keyof NewTicket)[] => {
  const required: (keyof NewTicket)[] = isDesk(me.role)
    ? ['customerId', 'requesterName', 'requesterEmail', 'title']
    : ['title'];
  return required.filter((field) => form[field].trim() === '');
};

type Opening = { me: Pick<Me, 'role'>; questions?: GivenAnswers | undefined };

/**
 * The call as the API takes it: requesters call for themselves through the portal, agents for the one who called. With
 * answers to questions, an impact and an urgency that nobody chose are left to what the answers come to.
 */
export const openTicketOf = (form: NewTicket, { me, questions }: Opening): OpenTicket => ({
  title: form.title.trim(),
  description: form.description.trim(),
  ...(isSaid(form.impact, questions) && { impact: Number(form.impact) }),
  ...(isSaid(form.urgency, questions) && { urgency: Number(form.urgency) }),
  ...(questions !== undefined && { questions }),
  ...(form.serviceId !== '' && { serviceId: form.serviceId }),
  ...(form.locationId !== '' && { locationId: form.locationId }),
  ...(isDesk(me.role) ? callerOf(form) : ownCallOf(form)),
});

const mildest = '3';
const isSaid = (grade: string, questions: GivenAnswers | undefined): boolean =>
  questions === undefined || grade !== mildest;

const ownCallOf = ({ customerId }: NewTicket): Pick<OpenTicket, 'customerId' | 'channel'> => ({
  channel: 'portal',
  ...(customerId !== '' && { customerId }),
});

const callerOf = (form: NewTicket): Pick<OpenTicket, 'customerId' | 'channel' | 'requester'> => {
  const phone = form.requesterPhone.trim();
  return {
    customerId: form.customerId,
    channel: form.channel,
    requester: {
      name: form.requesterName.trim(),
      email: form.requesterEmail.trim(),
      ...(phone !== '' && { phone }),
    },
  };
};
