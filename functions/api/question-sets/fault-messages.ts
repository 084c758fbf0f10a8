import type { AnswerFaultCode } from '../../../domain/question-set/answer.ts';
import type { QuestionSetFault, QuestionSetFaultCode } from '../../../domain/question-set/faults/fault.ts';
import type { WalkFault } from '../../../domain/question-set/walk.ts';
import type { Bilingual, Locale } from '../../../domain/values.ts';
import { type FieldError, Problem } from '../http/problem.ts';

const ofSets: Record<QuestionSetFaultCode, Bilingual> = {
  'unknown-question': { tr: 'Sette böyle bir soru yok.', en: 'The set has no such question.' },
  'leads-nowhere': {
    tr: 'Bu yanıt ne bir soruya (question) ne de bir sonuca (outcome) götürüyor.',
    en: 'This answer leads neither to a question nor to an outcome.',
  },
  'leads-two-ways': {
    tr: 'Bir yanıt ya bir soruya ya da bir sonuca götürür; ikisine birden değil.',
    en: 'An answer leads to a question or to an outcome, not to both.',
  },
  'says-nothing': {
    tr: 'Sonuç hiçbir şey söylemiyor; en az bir alanı dolu olmalı.',
    en: 'The outcome says nothing; at least one of its fields is needed.',
  },
  cycle: { tr: 'Sorular dönüp dolaşıyor: {about}.', en: 'The questions go round in a circle: {about}.' },
  unreachable: { tr: 'Bu soruya hiçbir yol gitmiyor.', en: 'No path leads to this question.' },
  'too-deep': {
    tr: 'Bir yol {about} sorudan uzun; kimse bu kadar soru yanıtlamaz.',
    en: 'A path is longer than {about} questions; nobody answers so many.',
  },
  duplicate: { tr: 'Bu kimlik daha önce kullanılmış.', en: 'This id was used before.' },
  'empty-range': {
    tr: 'En büyük değer, en küçük değerden küçük olamaz.',
    en: 'The maximum must not be below the minimum.',
  },
  'bad-pattern': {
    tr: 'Geçerli bir RE2 ifadesi değil; geri başvuru (\\1) ve ileriye ya da geriye bakış ((?=, (?<=) yoktur.',
    en: 'Not a valid RE2 expression; it has no back references (\\1) and no looking ahead or behind ((?=, (?<=).',
  },
  'pattern-too-large': {
    tr: 'İfade çok büyük; tekrar sayılarını küçültün.',
    en: 'The expression is too large; make its repeat counts smaller.',
  },
  'example-does-not-fit': {
    tr: 'Örnek, sorunun kendi kuralına uymuyor.',
    en: 'The example does not keep the question’s own rule.',
  },
  unknown: { tr: 'Böyle bir kayıt yok.', en: 'There is no such record.' },
  'too-large': {
    tr: 'Soru seti çok büyük (en çok {about} kB).',
    en: 'The question set is too large (at most {about} kB).',
  },
};

const ofAnswers: Record<AnswerFaultCode | WalkFault['code'], Bilingual> = {
  'empty-answer': { tr: 'Bir yanıt gerekli.', en: 'An answer is needed.' },
  'not-a-number': {
    tr: 'Bir sayı olmalı; örneğin 12 veya 3,5.',
    en: 'It must be a number such as 12 or 3.5.',
  },
  'not-a-date': {
    tr: 'YYYY-AA-GG biçiminde bir tarih olmalı.',
    en: 'It must be a date in the form YYYY-MM-DD.',
  },
  'not-an-email': { tr: 'Bir e-posta adresi olmalı.', en: 'It must be an e-mail address.' },
  'not-a-phone': { tr: 'Bir telefon numarası olmalı.', en: 'It must be a phone number.' },
  'too-short': { tr: 'En az {bound} karakter olmalı.', en: 'It must have at least {bound} characters.' },
  'too-long': { tr: 'En çok {bound} karakter olabilir.', en: 'It can have at most {bound} characters.' },
  'too-small': { tr: 'En az {bound} olmalı.', en: 'It must be at least {bound}.' },
  'too-large': { tr: 'En çok {bound} olabilir.', en: 'It can be at most {bound}.' },
  'too-early': { tr: '{bound} tarihinden önce olamaz.', en: 'It cannot be before {bound}.' },
  'too-late': { tr: '{bound} tarihinden sonra olamaz.', en: 'It cannot be after {bound}.' },
  'does-not-match': { tr: 'Beklenen biçimde değil.', en: 'It is not in the expected form.' },
  'unknown-choice': { tr: 'Bu sorunun böyle bir seçeneği yok.', en: 'The question has no such choice.' },
  'other-question': { tr: 'Sırada başka bir soru var.', en: 'Another question comes next.' },
  'too-many-answers': {
    tr: 'Sorular bundan önce bitiyor.',
    en: 'The questions end before this one.',
  },
};

/** Faulty fields of a question set as a problem in the caller's language. */
export const faultProblem = (faults: readonly QuestionSetFault[], locale: Locale): Problem =>
  new Problem('validation-failed', {
    errors: faults.map(({ field, code, about = '' }) => ({
      field,
      code,
      message: ofSets[code][locale].replace('{about}', String(about)),
    })),
  });

/** An answer that does not fit, as a field error in the caller's language; `under` is where the answers stand in the body. */
export const walkError = (
  fault: WalkFault,
  { locale, under }: { locale: Locale; under: string },
): FieldError => ({
  field: `${under}${fault.field}`,
  code: fault.code,
  message: ofAnswers[fault.code][locale].replace('{bound}', String('bound' in fault ? fault.bound : '')),
});
