import type { PersonCommandName } from '../../domain/ticket/command.ts';

/** A valid body for every command; a new command that is forgotten here does not compile. `other` is another ticket's id. */
export const bodiesOf = (other: string): Record<PersonCommandName, object> => ({
  comment: { text: 'Bakıyoruz' },
  note: { text: 'Kendi aramızda' },
  assign: { assigneeId: 'emre-sahin' },
  classify: { impact: 1 },
  'answer-questions': {
    questionSetId: 'printing',
    answers: [{ questionId: 'what', answer: 'toner' }],
  },
  'request-info': { question: 'Hangi yazıcı?' },
  hold: { reason: 'parts' },
  continue: {},
  escalate: {},
  forward: { providerId: 'hizli-ag' },
  'order-work': { providerId: 'hizli-ag', task: 'Hattı ölçün' },
  resolve: { solution: 'Yeniden başlatıldı' },
  confirm: {},
  reject: { reason: 'Sürüyor' },
  reopen: { reason: 'Yine oldu' },
  cancel: { reason: 'Gerek kalmadı' },
  link: { ticketId: other, relation: 'related' },
  merge: { into: other },
  'overrule-scope': { reason: 'Ek protokole göre kapsamda' },
  'declare-out-of-scope': { clause: 'KD-1', reason: 'Danışmanlık istiyor' },
  rate: { score: 5 },
  'declare-major': { reason: 'Herkes etkileniyor' },
  'revoke-major': { reason: 'Tek kişiymiş' },
  'schedule-visit': {
    from: '2030-01-07T07:00:00.000Z',
    to: '2030-01-07T09:00:00.000Z',
    locationId: 'acme-izmir',
    personId: 'emre-sahin',
  },
  'report-visit': { outcome: 'done', text: 'Değiştirildi' },
  resume: {},
});
