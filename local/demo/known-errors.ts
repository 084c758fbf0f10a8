import type { KnownError } from '../../domain/directory.ts';

/** Known problems with known solutions, as level 2 has handed them to level 1. */
export const knownErrors: KnownError[] = [
  {
    id: 'print-queue-stuck',
    serviceId: 'printing',
    title: { tr: 'Çıktılar yazıcı kuyruğunda bekliyor', en: 'Print jobs are stuck in the queue' },
    solution: {
      tr: 'Yazıcıyı kapatıp 30 saniye bekleyin. Ayarlar > Yazıcılar altından kuyruğu açıp bekleyen işleri silin. Yazıcıyı açıp yeniden yazdırın.',
      en: 'Switch the printer off and wait 30 seconds. Open the queue under Settings > Printers and delete the waiting jobs. Switch it on and print again.',
    },
    words: ['çıktı alamıyorum', 'kuyruk', 'yazdırmıyor', 'yazıcı çalışmıyor', 'print queue', 'not printing'],
  },
  {
    id: 'toner-order',
    serviceId: 'printing',
    title: { tr: 'Toner bitti', en: 'The toner is empty' },
    solution: {
      tr: 'Yedek toner kat dolabındadır; eskisini çıkarıp yenisini takın. Dolapta yoksa bu çağrıyı “işe yaramadı” diye yanıtlayın, toneri biz göndeririz.',
      en: 'A spare toner is in the cupboard of your floor; swap it. If there is none, answer “it did not work” and we will send one.',
    },
    words: ['toner'],
  },
  {
    id: 'password-reset',
    serviceId: 'identity',
    title: { tr: 'Parola unutuldu', en: 'Password forgotten' },
    solution: {
      tr: 'Oturum ekranında “Parolamı unuttum” bağlantısını seçin, telefonunuza gelen kodla yeni parolanızı belirleyin. Parola en az 12 karakter olmalıdır.',
      en: 'Choose “Forgot my password” on the sign-in screen and set a new one with the code sent to your phone. It needs at least 12 characters.',
    },
    words: ['şifremi unuttum', 'parolamı unuttum', 'şifre sıfırlama', 'forgot my password', 'password reset'],
  },
  {
    id: 'account-locked',
    serviceId: 'identity',
    title: { tr: 'Hesap kilitlendi', en: 'Account locked' },
    solution: {
      tr: 'Hesap, beş yanlış denemeden sonra 15 dakika kilitlenir. 15 dakika bekleyip doğru parolayla girin; telefonunuzdaki eski parolayı da güncelleyin.',
      en: 'An account locks for 15 minutes after five wrong tries. Wait 15 minutes, sign in with the right password, and update the old one on your phone.',
    },
    words: ['hesabım kilitlendi', 'hesap kilitlendi', 'kilitli', 'account locked', 'locked out'],
  },
  {
    id: 'vpn-password-expired',
    serviceId: 'vpn',
    title: { tr: 'Parola süresi dolduğu için VPN bağlanmıyor', en: 'VPN refuses an expired password' },
    solution: {
      tr: 'parola.yardimmasasi.example adresinden parolanızı yenileyin, VPN istemcisini kapatıp açın ve yeni parolayla bağlanın.',
      en: 'Renew your password at parola.yardimmasasi.example, restart the VPN client and connect with the new password.',
    },
    words: ['vpn', 'süresi dolmuş', 'bağlanamıyorum', 'password expired'],
  },
  {
    id: 'outlook-profile-corrupt',
    serviceId: 'email',
    title: { tr: 'Outlook profili yüklenemiyor', en: 'The Outlook profile does not load' },
    solution: {
      tr: 'Outlook’u kapatın. Denetim Masası > Posta > Profilleri Göster’den yeni bir profil ekleyip varsayılan yapın ve Outlook’u açın.',
      en: 'Close Outlook. Under Control Panel > Mail > Show Profiles add a new profile, make it the default and start Outlook.',
    },
    words: ['outlook açılmıyor', 'profil yüklenemedi', 'outlook profile'],
  },
  {
    id: 'share-permission',
    serviceId: 'file-share',
    title: { tr: 'Ortak klasörde “erişim engellendi”', en: '“Access denied” on a shared folder' },
    solution: {
      tr: 'Oturumu kapatıp açın (yeni yetkiler oturum açınca gelir). Sürerse klasörün sahibinden erişim.yardimmasasi.example üzerinden yetki isteyin.',
      en: 'Sign out and in again (new rights arrive at sign-in). If it persists, ask the folder’s owner for access at erişim.yardimmasasi.example.',
    },
    words: ['erişim engellendi', 'klasöre erişemiyorum', 'access denied'],
  },
  {
    id: 'sap-period-closed',
    serviceId: 'erp',
    title: { tr: 'SAP: “period not open”', en: 'SAP: “period not open”' },
    solution: {
      tr: 'Belge tarihi kapalı bir döneme düşüyor. Kayıt tarihini açık döneme alın; dönem gerçekten açılmalıysa muhasebe müdüründen dönem açma isteyin.',
      en: 'The document date lies in a closed period. Post it into the open one; if the period must be opened, ask the accounting manager.',
    },
    words: ['period not open', 'dönem kapalı', 'sap'],
  },
];
