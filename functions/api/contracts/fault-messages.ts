import type { ContractFault, ContractFaultCode } from '../../../domain/contract/faults/fault.ts';
import type { Bilingual, Locale } from '../../../domain/values.ts';
import type { FieldError } from '../http/problem.ts';

const messages: Record<ContractFaultCode, Bilingual> = {
  unknown: { tr: 'Böyle bir kayıt yok.', en: 'There is no such record.' },
  duplicate: { tr: 'Aynısı yukarıda var.', en: 'It is there already.' },
  'response-after-resolution': {
    tr: 'İlk yanıt, çözümden sonraya kalamaz.',
    en: 'The first response cannot be due after the resolution.',
  },
  'update-after-resolution': {
    tr: 'Bilgilendirme, çözümden sonraya kalamaz.',
    en: 'The update cannot be due after the resolution.',
  },
  'not-ascending': {
    tr: 'Uyarı yüzdeleri birbirinden farklı ve artan sırada olmalı.',
    en: 'Warning percentages must differ and rise.',
  },
  'closes-before-last-reminder': {
    tr: 'Çağrı, son hatırlatmadan önce kapanamaz.',
    en: 'A call cannot close before its last reminder.',
  },
  'no-open-minute': {
    tr: 'Bu takvim hiç açılmıyor ya da hatalı.',
    en: 'This calendar never opens, or is faulty.',
  },
  'empty-group': { tr: 'Bu grupta kimse yok.', en: 'There is nobody in this group.' },
  'not-of-customer': {
    tr: 'Bu kişi müşterinin çalışanı değil.',
    en: 'This person is not one of the customer’s.',
  },
  'cannot-see-customer': {
    tr: 'Bu kişi müşterinin çağrılarını göremez.',
    en: 'This person may not see the customer’s calls.',
  },
  'not-in-services': {
    tr: 'Bu hizmet sözleşmenin kapsamındaki hizmetlerden değil.',
    en: 'This service is not one of the contract’s.',
  },
  unreachable: {
    tr: 'Bu kurala hiçbir çağrı uymaz: önceki kurallar hepsini alıyor.',
    en: 'No call can match this rule: earlier ones take them all.',
  },
  'empty-period': { tr: 'Bitiş, başlangıçtan sonra olmalı.', en: 'The end must be after the beginning.' },
  'overlapping-contract': {
    tr: 'Müşterinin başka bir sözleşmesiyle çakışıyor.',
    en: 'It overlaps another contract of the customer.',
  },
  'gap-between-contracts': {
    tr: 'Müşterinin başka bir sözleşmesiyle arasında boşluk kalıyor.',
    en: 'It leaves a gap to another contract of the customer.',
  },
};

/** A contract's faults as field errors, in the caller's language. */
export const fieldErrorsOf = (
  faults: readonly ContractFault[],
  { locale, within = '' }: { locale: Locale; within?: string },
): FieldError[] =>
  faults.map(({ field, code }) => ({ field: `${within}${field}`, code, message: messages[code][locale] }));
