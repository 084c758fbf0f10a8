import type { ArticleFault, ArticleFaultCode } from '../../../domain/knowledge/faults.ts';
import type { Bilingual, Locale } from '../../../domain/values.ts';
import { Problem } from '../http/problem.ts';

const messages: Record<ArticleFaultCode, Bilingual> = {
  unknown: { tr: 'Böyle bir kayıt yok.', en: 'There is no such record.' },
  'not-of-desk': { tr: 'Bu kişi masanın çalışanı değil.', en: 'This person does not work for the desk.' },
  duplicate: { tr: 'Aynısı yukarıda var.', en: 'It is there already.' },
  'missing-steps': {
    tr: 'Çözüm adımları veya geçici çözüm yazılmalı.',
    en: 'Steps or a workaround are needed.',
  },
  'missing-symptoms': {
    tr: 'Arayanların ne gördüğü yazılmalı.',
    en: 'What callers see of it is needed.',
  },
  'raw-html': {
    tr: 'HTML gösterilmez; olduğu gibi görünmesi gereken metni `…` arasına alın.',
    en: 'HTML is not shown; put text that is to appear as it is between `…`.',
  },
  'unsafe-link': {
    tr: 'Bağlantılar yalnızca http, https veya mailto olabilir.',
    en: 'Links may only be http, https or mailto.',
  },
  'too-intricate': {
    tr: 'Çok fazla vurgu işareti veya iç içe alıntı var.',
    en: 'There are too many marks of emphasis or quotes within quotes.',
  },
};

/** An article's faults as a problem in the caller's language. */
export const faultProblem = (faults: readonly ArticleFault[], locale: Locale): Problem =>
  new Problem('validation-failed', {
    errors: faults.map((fault) => ({ ...fault, message: messages[fault.code][locale] })),
  });
