/** The managers' daily digest in Turkish. */
export const digestTr = {
  greeting: 'Merhaba {name},',
  everyone: 'yöneticiler',
  'customer.subject': '{customer}: {day} günü özeti',
  'customer.body': '{customer} çağrılarının {day} günü özeti aşağıdadır.',
  'desk.subject': 'Yardım masası: {day} günü özeti',
  'desk.body':
    'Bütün müşterilerin {day} günü özeti aşağıdadır. {customers, plural, =0 {O gün kayıtlı müşteri yoktu.} other {# müşteri izleniyor.}}',
  total: 'Toplam',
  none: '–',
  'link.console': 'Konsolu aç',
  footer:
    'Bu özeti abone olduğunuz için aldınız. Günler Türkiye saatine göredir; “şu an açık”, özetin yazıldığı andır.',
  opened: 'Açılan',
  resolved: 'Çözülen',
  firstLevelRate: 'İlk seviyede çözüm',
  handedOver: 'İletilen',
  closed: 'Kapanan',
  closedBySilence: 'Yanıtsız kapanan',
  cancelled: 'İptal edilen',
  reopened: 'Yeniden açılan',
  outOfScope: 'Kapsam dışı',
  scopeOverruled: 'Kapsama alınan',
  breaches: 'Aşılan hedef',
  satisfaction: 'Memnuniyet (1–5)',
  openNow: 'Şu an açık',
} as const;
