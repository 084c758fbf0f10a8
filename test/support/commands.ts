import type { PersonCommandName } from '../../domain/ticket/command.ts';

/** A valid body for every command; a new command that is forgotten here does not compile. `other` is another ticket's id. */
export const bodiesOf = (other: string): Record<PersonCommandName, object> => ({
  comment: { text: 'Bakıyoruz' },
  note: { text: 'Kendi aramızda' },
  assign: { assigneeId: 'emre-sahin' },
  classify: { impact: 1 },
  'request-info': { question: 'Hangi yazıcı?' },
  escalate: {},
  forward: { providerId: 'hizli-ag' },
  resolve: { solution: 'Yeniden başlatıldı' },
  confirm: {},
  reject: { reason: 'Sürüyor' },
  reopen: { reason: 'Yine oldu' },
  cancel: { reason: 'Gerek kalmadı' },
  link: { ticketId: other, relation: 'related' },
  merge: { into: other },
  rate: { score: 5 },
  resume: {},
});
