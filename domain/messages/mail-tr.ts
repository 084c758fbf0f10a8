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

  'scope-overruled.subject': 'Çağrınızı üstlendik: {title}',
  'scope-overruled.body':
    'Çağrınızın {clause} maddesine göre kapsam dışında olduğunu yazmıştık. Yeniden değerlendirdik: çağrınız kapsamdadır, üzerinde çalışıyoruz.',
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
    'Çağrınız {since} tarihinden beri {receiver} tarafında.{reason, select, provider { Şu anda bir servis sağlayıcının işi bekleniyor.} parts { Şu anda parça bekleniyor.} visit { Şu anda yerinde ziyaret bekleniyor.} change { Şu anda planlı bir değişiklik bekleniyor.} other {}}{visit, select, no {} other { Kararlaştırılan ziyaret: {visit}.}}\n\n{overdue, select, yes {Çözüm için verdiğimiz {resolutionDue} hedefi ne yazık ki aşıldı.} other {Çözüm hedefimiz: en geç {resolutionDue}.}}{author, select, nobody {} other {\n\nSize son yazan: {author}}}',

  'work-received.subject': 'Size bir çağrı iletildi: {title}',
  'work-received.body':
    '{customer} müşterisinin {number} numaralı çağrısı size iletildi.\n\nTür: {type}\nÖncelik: {priority}\nÇağrı sahibi: {requester}\nÇözüm hedefi: en geç {resolutionDue}',

  'requester-wrote.subject': 'Çağrı sahibi yazdı: {title}',
  'requester-wrote.body': '{author} şunu yazdı:',

  'chased.subject': 'Durum nedir? {title}',
  'chased.body':
    'Bu çağrı sizde bekliyor{count, plural, =1 {} other {; durumunu {count}. kez soruyoruz}}. Son durumu çağrıya yazar mısınız?\n\nÖncelik: {priority}\nÇözüm hedefi: en geç {resolutionDue}',

  'work-reopened.subject': 'Çağrı yeniden açıldı: {title}',
  'work-reopened.body':
    'Çağrı, çözüm yeterli bulunmadığı için yeniden açıldı.{parent, select, none {} other { Birlikte çözüldüğü {parent} numaralı üst çağrı çözülmüş sayılmaya devam ediyor.}} Gerekçe:',

  'work-cancelled.subject': 'Çağrı iptal edildi: {title}',
  'work-cancelled.body': 'Size iletilen çağrı iptal edildi; artık çalışmanıza gerek yok. Gerekçe:',

  'sla-warned.subject':
    '{clock, select, response {İlk yanıt} update {Bilgilendirme} other {Çözüm}} süresi doluyor: {title}',
  'sla-warned.body':
    'Bu çağrıda {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi {due}. Lütfen süre dolmadan ilgilenin.\n\nÖncelik: {priority}',

  'sla-breached.subject':
    '{clock, select, response {İlk yanıt} update {Bilgilendirme} other {Çözüm}} hedefi aşıldı: {title}',
  'sla-breached.body':
    'Bu çağrıda {due} olan {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi aşıldı. Lütfen hemen ilgilenin.\n\nÖncelik: {priority}',

  'breach-reported.subject':
    '{customer}: {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi aşıldı: {title}',
  'breach-reported.body':
    '{customer} müşterisinin {number} numaralı çağrısında {due} olan {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi aşıldı.\n\nÇağrı şu an kimde: {receiver}\nÖncelik: {priority}',

  'sla-overdue.subject':
    '{clock, select, response {İlk yanıt} update {Bilgilendirme} other {Çözüm}} hedefinin %{percent} kadarı geçti: {title}',
  'sla-overdue.body':
    'Bu çağrıda {due} olan {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi aşıldı; hedef sürenin %{percent} kadarı geçti. Lütfen hemen ilgilenin.\n\nÖncelik: {priority}',

  'warning-reported.subject':
    '{customer}: {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} süresinin %{percent} kadarı geçti: {title}',
  'warning-reported.body':
    '{customer} müşterisinin {number} numaralı çağrısında {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi {due}; sürenin %{percent} kadarı geçti.\n\nÇağrı şu an kimde: {receiver}\nÖncelik: {priority}',

  'overdue-reported.subject':
    '{customer}: {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} süresinin %{percent} kadarı geçti: {title}',
  'overdue-reported.body':
    '{customer} müşterisinin {number} numaralı çağrısında {due} olan {clock, select, response {ilk yanıt} update {bilgilendirme} other {çözüm}} hedefi aşıldı ve hâlâ karşılanmadı; hedef sürenin %{percent} kadarı geçti.\n\nÇağrı şu an kimde: {receiver}\nÖncelik: {priority}',

  'major-declared.subject': '{customer}: önemli olay: {title}',
  'major-declared.body':
    '{customer} müşterisinin {number} numaralı çağrısı önemli olay olarak ilan edildi.\n\nÇağrı şu an kimde: {receiver}\nÖncelik: {priority}\nÇözüm hedefi: en geç {resolutionDue}',

  'major-revoked.subject': '{customer}: artık önemli olay değil: {title}',
  'major-revoked.body':
    '{customer} müşterisinin {number} numaralı çağrısı artık önemli olay sayılmıyor. Gerekçe:',

  'visit-agreed.subject': 'Yerinde ziyaret: {title}',
  'visit-agreed.body':
    '{moved, select, yes {Çağrınız için kararlaştırılan ziyaretin zamanı değişti.} other {Çağrınız için size geleceğiz.}}\n\nZiyaret: {from} – {to}\nYer: {place}\nGelecek kişi: {visitor}',

  'visit-assigned.subject': 'Yerinde ziyaret sizde: {title}',
  'visit-assigned.body':
    '{customer} müşterisinin {number} numaralı çağrısı için ziyareti siz yapacaksınız.\n\nZiyaret: {from} – {to}\nYer: {place}\nÇağrı sahibi: {requester}{phone, select, none {} other {, {phone}}}\nÖncelik: {priority}',

  'visit-withdrawn.subject': 'Ziyarete gerek kalmadı: {title}',
  'visit-withdrawn.body':
    '{customer} müşterisinin {number} numaralı çağrısı için {from} – {to} arasındaki ziyareti yapmanıza gerek kalmadı.\n\nYer: {place}',

  'visit-not-made.subject': 'Ziyaret {outcome, select, cancelled {iptal edildi} other {yapılamadı}}: {title}',
  'visit-not-made.body':
    '{from} – {to} arasındaki ziyaret {outcome, select, cancelled {iptal edildi} other {yapılamadı}}. Açıklama:',

  'visit-report-due.subject': 'Ziyaret nasıl geçti? {title}',
  'visit-report-due.body':
    '{customer} müşterisinin {number} numaralı çağrısı için {from} – {to} arasındaki ziyaretin sonucu henüz yazılmadı. Lütfen sonucu çağrıya yazın.\n\nYer: {place}',

  'reply-received.subject': 'Çözümden sonra yazdı: {title}',
  'reply-received.body':
    'Çözüm bildirildikten sonra {author} şunu yazdı. Onay mı, ret mi? Lütfen çağrı sahibine sorup yanıtını kaydedin.',

  'reply-waiting.subject': 'Onay mı, ret mi? {title}',
  'reply-waiting.body':
    '{author} çözümden sonra yazdı, ancak onay mı ret mi olduğu henüz kaydedilmedi. Bu {reminder}. hatırlatmadır; o zamana kadar çağrı kendiliğinden kapanmaz.',

  'work-ordered.subject': 'Size bir iş emri: {task}',
  'work-ordered.body':
    '{customer} müşterisinin {order} numaralı iş emri size verildi. Lütfen kabul edin ve durumunu iş emrine yazın.\n\nÖncelik: {priority}\nHedef: {due, select, none {yok} other {{due}}}',

  'work-order-message.subject': '{order} numaralı iş emrinde mesaj var',
  'work-order-message.body': '{order} numaralı iş emrine ({task}) şu yazıldı:',

  'work-order-completed.subject': '{order} numaralı iş emri tamamlandı: {task}',
  'work-order-completed.body': '{holder}, {order} numaralı iş emrinin tamamlandığını bildirdi:',

  'work-order-refused.subject': '{order} numaralı iş emri reddedildi: {task}',
  'work-order-refused.body': '{holder}, {order} numaralı iş emrini reddetti. İş yeniden sizde. Gerekçe:',

  'work-order-cancelled.subject': '{order} numaralı iş emri iptal edildi: {task}',
  'work-order-cancelled.body': '{order} numaralı iş emri iptal edildi; yapmanız gereken bir iş kalmadı.',

  'work-order-chased.subject': '{order} numaralı iş emri ne durumda? {task}',
  'work-order-chased.body':
    '{order} numaralı iş emri sizde bekliyor{count, plural, =1 {} other {; {count} kez sorduk}}. Durumunu iş emrine yazar mısınız?\n\nÖncelik: {priority}\nHedef: {due, select, none {yok} other {{due}}}',

  'work-order-breached.subject': '{order} numaralı iş emri gecikti: {task}',
  'work-order-breached.body':
    '{holder}, {order} numaralı iş emrini kararlaştırılan sürede {target, select, accept {kabul etmedi} other {bitirmedi}}. Lütfen harekete geçin.\n\nÖncelik: {priority}\nHedef: {due, select, none {yok} other {{due}}}',

  'work-order-breach-reported.subject': '{customer}: {holder}, {order} numaralı iş emrinde gecikti',
  'work-order-breach-reported.body':
    '{holder}, {order} numaralı iş emrini ({task}) kararlaştırılan sürede {target, select, accept {kabul etmedi} other {bitirmedi}}.\n\nÖncelik: {priority}\nHedef: {due, select, none {yok} other {{due}}}',

  'group-found-empty.subject': '{group} grubunda kimse yok: {title}',
  'group-found-empty.body':
    '{number} numaralı çağrı {group} grubuna gidecekti, ancak bu grupta kimse yok. Çağrıyı {receiver} aldı. Lütfen gruba kişi ekleyin ya da sözleşmenin yönlendirmelerini değiştirin.',

  'attention-needed.subject': 'İş akışı durdu: {title}',
  'attention-needed.body':
    '{number} numaralı çağrının iş akışı kendi başına sürdürülemiyor ({reason}). Nedenini giderip konsolda “Sürdür” komutunu verin.',
} as const;
