/** The desk's mails in Turkish; a blank line begins a paragraph. */
export const mailTr = {
  greeting: 'Merhaba {name},',
  footer:
    'Bu ileti {number} numaralı çağrı için otomatik gönderildi. Bağlantılar yalnızca bir sayfa açar; siz orada bir düğmeye basmadan hiçbir şey değişmez.',

  'link.open': 'Çağrıyı aç',
  'link.answer': 'Yanıtla',
  'link.worked': 'İşe yaradı',
  'link.failed': 'İşe yaramadı',
  'link.confirm': 'Evet, çözüldü',
  'link.reject': 'Hayır, sürüyor',
  'link.agree': 'Kabul ediyorum',
  'link.object': 'İtiraz ediyorum',
  'link.rate': 'Değerlendir',

  'acknowledged.subject': 'Çağrınız kaydedildi: {title}',
  'acknowledged.body':
    'Çağrınız {number} numarasıyla kaydedildi. Bizimle görüşürken bu numarayı söylemeniz yeterlidir.\n\nHedeflerimiz: ilk yanıt en geç {responseDue}, çözüm en geç {resolutionDue}.',

  'redirected.subject': 'Çağrınız kapsam dışında: {title}',
  'redirected.body':
    'Çağrınız, hizmet sözleşmenizin {clause} maddesine göre kapsam dışında: {reason}\n\nYine de çağrınızı {receiver} tarafına yönlendirdik ve sonucunu size bildireceğiz.',

  'declined.subject': 'Çağrınız kapsam dışında: {title}',
  'declined.body':
    'Çağrınız, hizmet sözleşmenizin {clause} maddesine göre kapsam dışında: {reason}\n\nYönlendirebileceğimiz bir yer de yok. Kabul ederseniz çağrınızı kapatırız; etmezseniz yeniden ele alırız.',

  'solution-offered.subject': 'Önerilen çözüm: {problem}',
  'solution-offered.body':
    'Çağrınız bilinen bir soruna benziyor: {problem}. Aşağıdaki çözümü dener misiniz? İşe yaramazsa çağrınızla hemen ilgileniriz.',

  'handed-over.subject': 'Çağrınız iletildi: {title}',
  'handed-over.body':
    'Çağrınızı şimdi {receiver} çözüyor. Sonuçlanana kadar durumu biz izleriz ve sizi bilgilendiririz.',

  'commented.subject': 'Çağrınıza yanıt var: {title}',
  'commented.body': '{author} şunu yazdı:',

  'info-requested.subject': 'Sizden bilgi bekliyoruz: {title}',
  'info-requested.body':
    'Çağrınızı çözebilmek için aşağıdaki bilgiye ihtiyacımız var. Yanıtınız gelene kadar çözüm süresi işlemez.',

  'info-reminded.subject': 'Hatırlatma: sizden bilgi bekliyoruz: {title}',
  'info-reminded.body':
    'Çağrınız için sizden beklediğimiz bilgi henüz gelmedi. Bu {reminder}. hatırlatmamızdır.',

  'confirmation-requested.subject': 'Sorununuz çözüldü mü? {title}',
  'confirmation-requested.body':
    'Çağrınız aşağıdaki çözümle çözüldü olarak işaretlendi. Onaylarsanız kapatırız; onaylamazsanız yeniden açarız.',

  'confirmation-reminded.subject': 'Hatırlatma: sorununuz çözüldü mü? {title}',
  'confirmation-reminded.body':
    'Çözümü onaylamanızı bekliyoruz. Bu {reminder}. hatırlatmamızdır; yanıt gelmezse çağrınız kapatılacak.',

  'closed-confirmed.subject': 'Çağrınız kapandı: {title}',
  'closed-confirmed.body': 'Çağrınız onayınızla kapandı. Hizmetimizi değerlendirir misiniz?',

  'closed-silent.subject': 'Çağrınız yanıt gelmediği için kapandı: {title}',
  'closed-silent.body':
    'Onay isteğimize yanıt gelmediği için çağrınız kapatıldı ve bu şekilde kaydedildi. Sorun sürüyorsa çağrıyı açıp yeniden başlatabilirsiniz.',

  'closed-out-of-scope.subject': 'Kapsam dışı çağrınız kapandı: {title}',
  'closed-out-of-scope.body': 'Çağrınız hizmet sözleşmenizin kapsamı dışında olduğu için kapatıldı.',

  'merged.subject': 'Çağrınız başka bir çağrıyla birleştirildi: {title}',
  'merged.body': 'Çağrınız aynı konudaki başka bir çağrıyla birleştirildi; çözüm orada sürüyor.',

  'reopened.subject': 'Çağrınız yeniden açıldı: {title}',
  'reopened.body': 'Çağrınız yeniden açıldı; çözüm için çalışmaya devam ediyoruz.',

  'cancelled.subject': 'Çağrınız iptal edildi: {title}',
  'cancelled.body': 'Çağrınız aşağıdaki gerekçeyle iptal edildi.',

  'status-reported.subject': 'Çağrınızın durumu: {title}',
  'status-reported.body':
    'Çağrınız hâlâ {receiver} tarafında; durumunu az önce yeniden sorduk.\n\n{overdue, select, yes {Çözüm için verdiğimiz {resolutionDue} hedefi ne yazık ki aşıldı.} other {Çözüm hedefimiz: en geç {resolutionDue}.}}',

  'work-received.subject': 'Size bir çağrı iletildi: {title}',
  'work-received.body':
    '{customer} müşterisinin {number} numaralı çağrısı size iletildi.\n\nTür: {type}\nÖncelik: {priority}\nÇağrı sahibi: {requester}\nÇözüm hedefi: en geç {resolutionDue}',

  'requester-wrote.subject': 'Çağrı sahibi yazdı: {title}',
  'requester-wrote.body': '{author} şunu yazdı:',

  'chased.subject': 'Durum nedir? {title}',
  'chased.body':
    'Bu çağrı sizde bekliyor{count, plural, =1 {} other {; durumunu {count}. kez soruyoruz}}. Son durumu çağrıya yazar mısınız?\n\nÖncelik: {priority}\nÇözüm hedefi: en geç {resolutionDue}',

  'work-reopened.subject': 'Çağrı yeniden açıldı: {title}',
  'work-reopened.body': 'Çağrı, çözüm yeterli bulunmadığı için yeniden açıldı. Gerekçe:',

  'work-cancelled.subject': 'Çağrı iptal edildi: {title}',
  'work-cancelled.body': 'Size iletilen çağrı iptal edildi; artık çalışmanıza gerek yok. Gerekçe:',

  'sla-warned.subject': '{clock, select, response {İlk yanıt} other {Çözüm}} süresi doluyor: {title}',
  'sla-warned.body':
    'Bu çağrıda {clock, select, response {ilk yanıt} other {çözüm}} hedefi {due}. Lütfen süre dolmadan ilgilenin.\n\nÖncelik: {priority}',

  'sla-breached.subject': '{clock, select, response {İlk yanıt} other {Çözüm}} hedefi aşıldı: {title}',
  'sla-breached.body':
    'Bu çağrıda {due} olan {clock, select, response {ilk yanıt} other {çözüm}} hedefi aşıldı. Lütfen hemen ilgilenin.\n\nÖncelik: {priority}',

  'breach-reported.subject':
    '{customer}: {clock, select, response {ilk yanıt} other {çözüm}} hedefi aşıldı: {title}',
  'breach-reported.body':
    '{customer} müşterisinin {number} numaralı çağrısında {due} olan {clock, select, response {ilk yanıt} other {çözüm}} hedefi aşıldı.\n\nÇağrı şu an kimde: {receiver}\nÖncelik: {priority}',

  'attention-needed.subject': 'İş akışı durdu: {title}',
  'attention-needed.body':
    '{number} numaralı çağrının iş akışı kendi başına sürdürülemiyor ({reason}). Nedenini giderip konsolda “Sürdür” komutunu verin.',
} as const;
