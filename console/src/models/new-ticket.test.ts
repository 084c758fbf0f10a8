import { describe, expect, it } from 'vitest';
import { emptyTicket, missingOf, openTicketOf } from './new-ticket.ts';

const agent = { role: 'agent' as const };
const requester = { role: 'requester' as const };

describe('a new call', () => {
  it('R1: an agent types in who called and how', () => {
    const form = {
      ...emptyTicket,
      customerId: 'acme',
      requesterName: "O'Neil ",
      requesterEmail: 'o@acme.example',
      title: ' Yazıcı ',
    };
    expect(openTicketOf({ ...form, channel: 'walk-in' }, { me: agent })).toEqual({
      customerId: 'acme',
      channel: 'walk-in',
      requester: { name: "O'Neil", email: 'o@acme.example' },
      title: 'Yazıcı',
      description: '',
      impact: 3,
      urgency: 3,
    });
  });

  it('U2: a requester calls for themselves', () => {
    const body = openTicketOf(
      { ...emptyTicket, title: 'İSMAİL', serviceId: 'mail', urgency: '1' },
      { me: requester },
    );
    expect(body).toEqual({
      channel: 'portal',
      title: 'İSMAİL',
      description: '',
      serviceId: 'mail',
      impact: 3,
      urgency: 1,
    });
  });

  it('U2: what answers come to counts where nothing was chosen', () => {
    const questions = { questionSetId: 'printing', answers: [{ questionId: 'what', answer: 'toner' }] };
    const form = { ...emptyTicket, title: 'Toner', urgency: '1' };
    expect(openTicketOf(form, { me: requester, questions })).toEqual({
      channel: 'portal',
      title: 'Toner',
      description: '',
      urgency: 1,
      questions,
    });
  });

  it('U2: what is missing is named', () => {
    expect(missingOf(emptyTicket, requester)).toEqual(['title']);
    expect(missingOf({ ...emptyTicket, title: 'x' }, agent)).toEqual([
      'customerId',
      'requesterName',
      'requesterEmail',
    ]);
  });
});
