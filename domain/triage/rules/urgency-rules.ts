import { listed } from '../../text/listed.ts';
import type { TicketType } from '../../ticket/classification.ts';
import { exactly, type Rule } from './rule.ts';

/** What callers say of the time they have, whatever they call about. */
const saidSo: readonly Rule<number>[] = [
  {
    value: 3,
    confidence: 0.95,
    phrases: listed(`
      acil değil, acelesi yok, acelem yok, acele etme, müsait olun, müsait olduğ, vaktiniz olun,
      vaktiniz olduğ, fırsat bulun, fırsatınız olun, idare ediyor, idare ederim, no rush, no hurry,
      not urgent, whenever you, whenever possible, bilginize, bilgi amaçlı, when you have time, when you get a chance
    `),
  },
  {
    value: 1,
    confidence: 0.95,
    phrases: listed(`
      ivedi, derhal, hemen ilgilen, hemen bak, hemen lazım, hemen yardım, hemen çöz, hemen kapat, hemen gel, canlı yayın, çok acele, asap, urgent, immediately, right now, right away, son gün, son günü,
      son saat, bugün bitmeli, bugün işten, bugün ayrıl, bugün istifa, bugün bitiyor, bugün yatacak,
      bugün teslim, bugün gönder, bugün yetiş, bugüne yetiş, yarın teslim, yarın sabah, teslim tarihi,
      due today, deadline, by tonight, dk sonra, dakika sonra, dakika içinde, dk içinde, saat sonra, saate,
      birazdan, az sonra, sunum var, in an hour, in a meeting, in 5 minutes, in 10 minutes, in 15 minutes,
      in 20 minutes, in 30 minutes
    `),
    shapes: exactly('acil', 'acilen', 'acildir', 'aciliyeti'),
  },
  {
    value: 1,
    confidence: 0.8,
    shapes: exactly(
      'toplantıdayım',
      'toplantıdayız',
      'toplantısında',
      'toplantısındayım',
      'sunumdayım',
      'sınavdayım',
      'dersteyim',
      'derste',
    ),
  },
];

const requests: readonly Rule<number>[] = [
  {
    value: 1,
    confidence: 0.9,
    phrases: listed(`
      şifre unut, parola unut, şifre hatırlam, parola hatırlam, yeni şifre, yeni parola, şifremi bilm, kullanıcı adımı bilm, şifre sıfırla,
      parola sıfırla, forgot my password, forgot password, reset my password, 2fa, mfa, authenticator,
      kilitlen, kilidi
    `),
  },
  {
    value: 1,
    confidence: 0.85,
    shapes: [[/^gir[ae]m[iu]?yo(r\w*)?$/]],
    phrases: ['yanlışlıkla sildim', 'giriş yapam'],
  },
  {
    value: 2,
    confidence: 0.85,
    phrases: listed(`
      erişim engellendi, erişim reddedildi, access denied, süresi bitti, süresi bitmiş, süresi doldu,
      süresi dolmuş, doluyor, dolacak, expire, sildim, silindi, silinen, silinmiş, sildiği, sildik, yetkim,
      ayrılan, ayrıldı, istifa, leaver, durumu, ne durumda, ne aşamada, dönüş, kimse aramadı, any update,
      status of, kapatılmış, bekliyorum, önceki sürüm, üzerine yaz, hesapları silin, hesabını kapat, hesaplarının kapat, kvkk, gdpr, kişisel veri
    `),
    unless: { phrases: ['yönlendiril'] },
  },
  {
    value: 3,
    confidence: 0.8,
    phrases: listed(`
      rica, istiyor, isterim, isteriz, talep, lazım, nasıl, please, would like, how
    `),
  },
];

const incidents: readonly Rule<number>[] = [
  {
    value: 1,
    confidence: 0.9,
    phrases: listed(`
      kilitlendi, hesabım kilit, hesap kilit, kullanıcım kilit, kullanıcı adım kilit, bloke, locked,
      giriş yapam, oturum açam, login olam, 2fa, mfa, authenticator, hiçbir şey yapam, çalışam, iş yapam, durdu, duruyor,
      internet yok, elektrik yok, bilgisayarım açılm, bilgisayar açılm, laptop açılm, hepimizde,
      hiçbirimiz, kimse kullanam, kimse açam, bütün ekip, tüm ekip, bütün departman, tüm departman,
      bütün birim, tüm birim, ihale, beni duy, won t turn on, won t start, can t log in, cannot log in,
      can t work, cannot work, can t sign in, no internet
    `),
    shapes: [[/^gir[ae]m[iu]?yo(r\w*)?$/]],
    unless: { phrases: ['kapanıp duruyor', 'e imza şifre', 'dosya', 'belge', 'file'] },
  },
  {
    value: 1,
    confidence: 0.85,
    phrases: ['vpn', 'evden', 'uzaktan', 'uzak masaüstü'],
    about: { phrases: ['bağlanam', 'erişem'] },
  },
  {
    value: 1,
    confidence: 0.9,
    phrases: listed(`
      şifremi de girdim, şifremi girdim, şifrelenmiş, para istiyorlar, linke tıkla, virüs, fidye, ransomware, hack, sızdı, ihlal,
      çalındı, çaldır, dışarıya, yanlış kişiye, dolandır, sahte, şüpheli, clicked, ek açtım, eki açtım,
      linki açtım, kaybettim, stolen, breach, leak, virus, uzaktan bağlandı
    `),
  },
  {
    value: 3,
    confidence: 0.75,
    phrases: listed(`
      yavaş, slow, bazı tuş, bazı harf, tuşlar, tuşu, klavye, cızırtı, parazit, çizgi, titri, kararıp,
      makro, macro, taranan, tarama, scan, karakter, yazı tipi, çabuk bitiyor, pili, şarjı çabuk, kulaklık,
      hoparlör, gürültü, fan sesi, zayıf, arada bir, bazen, sometimes
    `),
  },
];

/** How long what a call is about can wait, by what it is; strongest first. */
export const urgencyRules: Readonly<Record<TicketType, readonly Rule<number>[]>> = {
  incident: [...saidSo, ...incidents],
  'service-request': [...saidSo, ...requests],
};
