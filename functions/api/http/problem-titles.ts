import type { Bilingual, Locale } from '../../../domain/values.ts';
import type { FieldError, ProblemCode, ProblemDetails } from './problem.ts';

const titles: Record<ProblemCode, Bilingual> = {
  'malformed-json': { tr: 'Gövde geçerli bir JSON değil.', en: 'The body is not valid JSON.' },
  'body-missing': {
    tr: 'Gövde boş; bir JSON nesnesi bekleniyor.',
    en: 'The body is empty; a JSON object is expected.',
  },
  'validation-failed': { tr: 'Bazı alanlar geçersiz.', en: 'Some fields are not valid.' },
  unauthenticated: { tr: 'Oturum açmanız gerekiyor.', en: 'You need to sign in.' },
  'unknown-person': { tr: 'Hesabınız bu masada tanınmıyor.', en: 'Your account is not known to this desk.' },
  forbidden: { tr: 'Bunu yapmaya yetkiniz yok.', en: 'You are not allowed to do this.' },
  'level-0-does-not-solve': {
    tr: 'Sözleşme 0. seviye: masa çağrıyı çözmez; ilgili grup veya sağlayıcı çözer, masa onay isteyip kapatır.',
    en: 'The contract is Level 0: the desk does not solve; the group or provider resolves, the desk confirms and closes.',
  },
  'unknown-route': { tr: 'Böyle bir adres yok.', en: 'There is no such address.' },
  'unknown-ticket': { tr: 'Böyle bir çağrı yok.', en: 'There is no such ticket.' },
  'not-allowed-from-here': {
    tr: 'Çağrının bulunduğu durumda bu yapılamaz ({status}).',
    en: 'The ticket’s state does not allow this ({status}).',
  },
  'unknown-contract': { tr: 'Böyle bir sözleşme yok.', en: 'There is no such contract.' },
  'unknown-calendar': { tr: 'Böyle bir takvim yok.', en: 'There is no such calendar.' },
  'unknown-question-set': { tr: 'Böyle bir soru seti yok.', en: 'There is no such question set.' },
  'calendar-in-use': {
    tr: 'Takvim kullanımda olduğu sürece silinemez.',
    en: 'The calendar cannot be deleted while it is in use.',
  },
  'already-exists': { tr: 'Bu kimlikle bir kayıt zaten var.', en: 'There is a record of this id already.' },
  'precondition-required': {
    tr: 'If-Match ile hangi sürümü değiştirdiğinizi belirtin.',
    en: 'Say by If-Match which version you are changing.',
  },
  'no-contract': {
    tr: 'Müşterinin hizmet sözleşmesi yok; çağrı kaydedilemedi.',
    en: 'The customer has no service contract; the call was not recorded.',
  },
  'already-offered': {
    tr: 'Bu çözüm bu çağrıda zaten önerildi.',
    en: 'This solution has been offered on this ticket already.',
  },
  'known-solution-is-not-new': {
    tr: 'Bilgi tabanındaki bir çözüm, yeni çözüm olarak kaydedilemez.',
    en: 'A solution of the knowledge base cannot be recorded as a new one.',
  },
  'unknown-clause': {
    tr: 'Sözleşmede böyle bir kapsam dışı maddesi yok.',
    en: 'The contract has no such exclusion.',
  },
  'hold-is-over': {
    tr: 'Beklemenin sonu geçmişte olamaz.',
    en: 'A wait cannot end in the past.',
  },
  'already-linked': { tr: 'Bu çağrılar zaten bağlı.', en: 'These tickets are linked already.' },
  'too-deep-family': {
    tr: 'Üst çağrının üst çağrısı, alt çağrının alt çağrısı veya ikinci bir üst çağrısı olamaz.',
    en: 'A parent has no parent, a child no children and only one parent.',
  },
  'parent-is-done': {
    tr: 'Üst çağrı sonuçlanmış; açık bir çağrı artık altına bağlanamaz.',
    en: 'The parent is done; an open ticket cannot become its child any more.',
  },
  'children-open': {
    tr: 'Açık alt çağrılar var: {numbers}. Önce onlar sonuçlanmalı ya da birlikte çözülmeli.',
    en: 'There are open children: {numbers}. They must be done first, or solved with it.',
  },
  'no-children': { tr: 'Bu çağrının alt çağrısı yok.', en: 'This ticket has no children.' },
  'questions-not-in-contract': {
    tr: 'Sözleşme 0. seviye: soru setleri birinci seviye hizmetidir, sunulmaz.',
    en: 'The contract is Level 0: question sets are a first-level service and are not offered.',
  },
  'remote-delivery-makes-no-visits': {
    tr: 'Sözleşmeye göre bu yere hizmet uzaktan verilir; ziyaret yapılmaz.',
    en: 'By the contract this place is served remotely; there are no visits.',
  },
  'visit-is-past': { tr: 'Ziyaret geçmişte başlayamaz.', en: 'A visit cannot begin in the past.' },
  'same-ticket': { tr: 'Bir çağrı kendisine bağlanamaz.', en: 'A ticket cannot be linked to itself.' },
  'unknown-work-order': { tr: 'Böyle bir iş emri yok.', en: 'There is no such work order.' },
  'unknown-user': { tr: 'Böyle bir kişi yok.', en: 'There is no such person.' },
  'unknown-article': { tr: 'Böyle bir makale yok.', en: 'There is no such article.' },
  'article-state': {
    tr: 'Makalenin bulunduğu durumda bu yapılamaz ({status}); yapılabilecekler: {possible}.',
    en: 'The article’s state does not allow this ({status}); it allows: {possible}.',
  },
  'work-orders-open': {
    tr: 'Açık iş emirleri var: {numbers}. Önce bunlar tamamlanmalı veya iptal edilmeli.',
    en: 'There are open work orders: {numbers}. They must be completed or cancelled first.',
  },
  'work-order-ended': {
    tr: '{number} numaralı iş emri sona erdi; yeni iş için yeni bir iş emri açın.',
    en: 'Work order {number} has ended; order more work by another one.',
  },
  'too-many-work-orders': {
    tr: 'Bir çağrının en çok {limit} iş emri olabilir.',
    en: 'A ticket can have at most {limit} work orders.',
  },
  'unknown-problem': { tr: 'Böyle bir problem yok.', en: 'There is no such problem.' },
  'unknown-improvement': { tr: 'Böyle bir iyileştirme önerisi yok.', en: 'There is no such improvement.' },
  'problem-ended': {
    tr: 'Problem sonuçlanmış ({status}); önce yeniden açılmalı.',
    en: 'The problem has ended ({status}); it must be opened again first.',
  },
  'problem-still-open': {
    tr: 'Problem hâlâ açık ({status}).',
    en: 'The problem is still open ({status}).',
  },
  'incident-already-linked': {
    tr: '{number} numaralı çağrı bu probleme zaten bağlı.',
    en: 'Ticket {number} is linked to this problem already.',
  },
  'incident-not-linked': {
    tr: 'Bu çağrı bu probleme bağlı değil.',
    en: 'This ticket is not linked to this problem.',
  },
  'too-many-incidents': {
    tr: 'Bir probleme en çok {limit} çağrı bağlanabilir.',
    en: 'A problem can have at most {limit} tickets.',
  },
  'improvement-stands-elsewhere': {
    tr: 'Öneri bu durumdayken bu yapılamaz ({state}).',
    en: 'The improvement’s state does not allow this ({state}).',
  },
  'nothing-to-change': { tr: 'Değişecek bir şey yok.', en: 'There is nothing to change.' },
  conflict: {
    tr: 'Aynı anda başkası değiştirdi; yeniden deneyin.',
    en: 'Others changed it at the same time; try again.',
  },
  'precondition-failed': {
    tr: 'Kayıt bu arada değişti; güncel hâlini alıp yeniden deneyin.',
    en: 'The record has changed meanwhile; fetch it again and retry.',
  },
  'payload-too-large': {
    tr: 'Gövde çok büyük (en çok {limit} KiB).',
    en: 'The body is too large (at most {limit} KiB).',
  },
  'unsupported-media-type': {
    tr: 'İçerik türü application/json olmalı.',
    en: 'The content type must be application/json.',
  },
  'idempotency-key-reused': {
    tr: 'Bu Idempotency-Key başka bir istek için kullanılmış.',
    en: 'This Idempotency-Key was used for another request.',
  },
  'internal-error': { tr: 'Beklenmeyen bir hata oluştu.', en: 'Something unexpected happened.' },
  'service-hours-missing': {
    tr: 'Sözleşme veya servis saatleri eksik ya da saatler hiç açılmıyor; bir yönetici düzeltene dek bu yapılamaz.',
    en: 'The contract or its service hours are missing, or the hours never open; this cannot be done until an administrator has mended it.',
  },
  'try-again': {
    tr: 'Şu anda yanıt verilemiyor; yeniden deneyin.',
    en: 'Cannot answer right now; try again.',
  },
};

const fieldMessages: Record<string, Bilingual> = {
  unknown: { tr: 'Böyle bir kayıt yok.', en: 'There is no such record.' },
  'cause-or-workaround': {
    tr: 'Bilinen sorun için neden veya geçici çözüm gerekli.',
    en: 'A known error needs a cause or a workaround.',
  },
  'one-holder': {
    tr: 'groupId veya providerId alanlarından yalnız biri gerekli.',
    en: 'Exactly one of groupId and providerId is needed.',
  },
  'nobody-in-group': { tr: 'Bu grupta kimse yok.', en: 'There is nobody in this group.' },
  'delegates-to-self': {
    tr: 'Kişi kendi yerine bakamaz.',
    en: 'Nobody can stand in for themselves.',
  },
  'overlapping-absences': { tr: 'İzinler çakışıyor.', en: 'The absences overlap.' },
  'not-yours': { tr: 'Yalnızca kendi adınıza açabilirsiniz.', en: 'You can only open calls for yourself.' },
  'not-in-contract': {
    tr: 'Müşterinin sözleşmesinde birinci seviye yok; soru seti sunulmaz.',
    en: 'The customer’s contract has no first level; no question set is offered.',
  },
  'path-unfinished': {
    tr: 'Sorular sonuna kadar yanıtlanmamış.',
    en: 'The questions are not answered to the end.',
  },
  absent: { tr: 'Bu kişi o sırada yok.', en: 'This person is absent then.' },
  fixed: { tr: 'Bu alan değişmez.', en: 'This field does not change.' },
  required: { tr: 'Bu alan gerekli.', en: 'This field is required.' },
  'broken-text': { tr: 'Yarım kalmış bir karakter içeriyor.', en: 'It holds half a character.' },
  cursor: { tr: 'İmleç bu listeye ait değil.', en: 'The cursor does not belong to this list.' },
  version: { tr: 'If-Match bir sürüm olmalı, örneğin "3".', en: 'If-Match must be a version such as "3".' },
};

/** The title of a problem in the caller's language, its placeholders filled. */
export const problemTitle = (
  code: ProblemCode,
  locale: Locale,
  params: ProblemDetails['params'] = {},
): string =>
  Object.entries(params).reduce(
    (title, [name, value]) => title.replaceAll(`{${name}}`, String(value)),
    titles[code][locale],
  );

/** A field error in the caller's language; messages that came from the schemas are in it already. */
export const localizedFieldError = (error: FieldError, locale: Locale): FieldError => ({
  ...error,
  message: fieldMessages[error.code]?.[locale] ?? error.message,
});
