import { listed } from '../../text/listed.ts';
import type { TicketType } from '../../ticket/classification.ts';
import { exactly, type Rule } from './rule.ts';
import { doesNot, toBeDone, wouldYou } from './verbs.ts';

/** Words for something that is broken, in either language. */
const broken = listed(`
  hata, arıza, bozuk, bozul, sorun, problem, çöktü, çöküyor, çökme, dondu, donuyor, donma, koptu, kopuyor,
  kopma, gidip geliyor, durdu, duruyor, sustu, düştü, kapandı, kapanıyor, kapanıp, kararıp, sıkış, sıkıştı,
  takıldı, takılı kaldı, takılıyor, kilitlendi, kilitlenmiş, kilitlenip, kilitli, bloke, ısınıyor, ısındı,
  yavaş, titriyor, cızırtı, parazit, çizgi, ses geliyor, kırıldı, kırık, döküldü, kaçağı, kaçak, alarm,
  elektriksiz, uyarı, mavi ekran, siyah ekran, çabuk bitiyor, hızlı bitiyor, kutum dolu, disk dolu,
  süresi dolmuş, süresi doldu, kayboldu, kaybettim, virüs, fidye, oltalama, şüpheli, sahte, dolandır, hack,
  çalındı, çaldır, sızdı, ihlal, dışarıya, yanlış kişiye, internet yok, bağlantı yok, erişim yok, ses yok,
  görüntü yok, sinyal yok, elektrik yok, error, broken, crash, fail, not working, stopped, stuck, slow,
  freez, frozen, outage, offline, unable, cannot, can t, cant, won t, doesn t, isn t, don t work, keeps,
  disconnect, no internet, nobody can, no one can, lost, stolen, virus, phishing, ransomware, suspicious,
  blue screen, locked
`);

/** Words by which somebody asks for something. */
const asking = listed(`
  rica, istiyorum, istiyoruz, isterim, isteriz, istemekteyi, istiyordum, talep, talebi, lazım, gerekiyor,
  gerekli, ihtiyaç, ihtiyac, mümkün, nasıl, nedir, siz mi, teklif, fiyat, bedeli, bilgi almak,
  bilgi alabilir, lütfen, kurulum, kurulabilir, yüklenebilir, please, would like, could you, can you,
  can i, could i, may i, need, i want, we want, request, how do i, how can i, how to, install, new starter,
  new joiner, set up
`);

/** What only a request says, even where something does not work for want of it. */
const certainRequests: readonly Rule<TicketType>[] = [
  {
    value: 'service-request',
    confidence: 0.95,
    phrases: listed(`
      şifre unut, parola unut, pin unut, şifre hatırlam, parola hatırlam, yeni şifre, şifremi bilm, kullanıcı adımı bilm, yeni parola,
      şifre sıfırla, parola sıfırla, forgot my password, forgot password, forgotten my password,
      remember my password, new password, reset my password, password reset
    `),
    unless: {
      phrases: ['sıfırlama ekran', 'sıfırlama link', 'sıfırlama sayfa', 'sıfırlama bağlantı', 'reset link'],
    },
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: listed(`
      erişim engellendi, erişim reddedildi, erişim izni, erişim yetki, erişim veri, erişim verm,
      erişim istiyor, erişim tanım, yetkim yok, yetkim eksik, yetkim yetm, yetkimiz yok, yetkiniz yok,
      yetki yok, yetki veri, yetki verm, yetki tanım, yetkisi tanım, yetkisi veri, yetkisi verm,
      yetki talep, yetkisi alab, yetkisi almak, access denied, permission denied, grant me access,
      grant access, need access, give me access
    `),
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: listed(`
      toner bitti, toner bitmiş, toner bitmek, toner azal, kartuş bitti, kartuş bitmiş, pili bitti,
      pili bitmiş, kağıt bitti, kağıdı bitti, out of toner, toner is empty
    `),
    unless: { shapes: doesNot },
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: listed(`
      süresi bitti, süresi bitmiş, süresi doldu, süresi dolmuş, bitiyor, bitecek, doluyor, dolacak, yenile,
      fatura, renew, expire
    `),
    about: { phrases: ['lisans', 'licence', 'license', 'abonelik', 'subscription'] },
    unless: { shapes: doesNot },
  },
  {
    value: 'service-request',
    confidence: 0.85,
    phrases: [
      'yenilemek isti',
      'yenilenmesi',
      'yenilensin',
      'yenileyelim',
      'yenisini al',
      'yenisini isti',
      'yenisini rica',
    ],
    about: { phrases: ['isti', 'rica', 'lazım', 'gerek', 'süresi', 'yenisini alabil'] },
    unless: { shapes: doesNot },
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: listed(`
      geri getir, geri yükle, geri almak, geri alabil, geri dönüş, geri istiyor, kurtar, yedekten, restore,
      recover
    `),
    about: {
      phrases: listed(`
        sildim, silindi, silinen, silinmiş, silmiş, sildiği, deleted, yedekten, backup
      `),
    },
  },
  {
    value: 'service-request',
    confidence: 0.85,
    phrases: listed(`
      sildim, sildik, silmişim, silmişiz, i deleted, we deleted, accidentally deleted
    `),
    about: {
      phrases: listed(`
      dosya, klasör, mail, belge, yanlışlıkla, file, folder
    `),
    },
    unless: { shapes: doesNot },
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: listed(`
      durumu nedir, durumu, ne durumda, ne aşamada, dönüş olmadı, dönüş yapılmadı, dönüş yapmadı,
      kimse aramadı, kimse dönmedi, iptal etmek, iptal eder, ne zaman, any update, status of my, any news
    `),
    about: { phrases: ['çağrı', 'talep', 'talebe', 'kayıt', 'ticket', 'request'] },
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: ['yeni telefon', 'telefonum değiş', 'telefonumu değiş', 'telefon değiştir', 'new phone'],
    about: { phrases: ['2fa', 'mfa', 'authenticator', 'doğrulama', 'kodu'] },
  },
  {
    value: 'service-request',
    confidence: 0.9,
    phrases: ['kvkk', 'gdpr', 'kişisel veri', 'personal data'],
    unless: { phrases: ['ihlal', 'sızdı', 'sızıntı', 'breach', 'leak'] },
  },
];

/** What a call is by its words, strongest first: want of something known, something broken, something asked for. */
export const typeRules: readonly Rule<TicketType>[] = [
  ...certainRequests,
  { value: 'incident', confidence: 0.9, phrases: broken, shapes: [...doesNot, ...exactly('down')] },
  { value: 'service-request', confidence: 0.9, phrases: asking, shapes: wouldYou },
  {
    value: 'service-request',
    confidence: 0.8,
    shapes: toBeDone,
    phrases: ['yeni başla', 'yeni gelen', 'yeni personel', 'başlayacak', 'ayrılan', 'istifa'],
  },
];
