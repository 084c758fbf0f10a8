import { published } from './published.ts';

/** What only some may read: people of one customer, or agents. */
export const articlesNotForAll = [
  published({
    id: 'marmara-card-reader',
    serviceIds: ['hardware'],
    customerIds: ['marmara'],
    texts: {
      tr: {
        title: 'Turnikedeki kart okuyucu personel kartını okumuyor',
        symptoms:
          '- Turnike kartımı okumuyor\n- Kart okuyucunun ışığı kırmızı yanıyor, giriş kaydı oluşmuyor',
        cause: 'Okuyucu sunucuya bağlantısını kaybetmiştir.',
        steps:
          '1. Okuyucunun altındaki düğmeye 10 saniye basın.\n2. Işık yeşil olunca kartı yeniden okutun.\n3. Bu sırada girişinizi güvenliğe yazdırın.',
      },
    },
    phrases: 'turnike kart, kart okuyucu turnike, personel kartı okum, turnike okum, turnike çalışm',
  }),
  published({
    id: 'marmara-label-printer',
    serviceIds: ['printing'],
    customerIds: ['marmara'],
    texts: {
      tr: {
        title: 'Barkod yazıcısı etiketi kaydırarak basıyor',
        symptoms: '- Barkod etiketleri kayık çıkıyor\n- Etiket yazıcısı boş etiket atlıyor',
        cause: 'Etiket boyu değişince yazıcının ayarı bozulur.',
        steps:
          '1. Yazıcıyı kapatın.\n2. **Feed** tuşuna basılı tutarak açın ve bir etiket çıkınca bırakın.\n3. Deneme etiketi basın.',
      },
    },
    phrases: 'barkod etiket, etiket kayık, etiket kayıyor, etiket yazıcı, barkod yazıcı',
  }),
  published({
    id: 'acme-delivery-app',
    serviceIds: ['mobile'],
    customerIds: ['acme'],
    texts: {
      tr: {
        title: 'Dağıtım uygulamasında rota listesi boş',
        symptoms: '- Şoför uygulamasında bugünün rotası görünmüyor\n- Dağıtım listesi boş geliyor',
        cause: 'Uygulama gece eşitlemesini kaçırmıştır.',
        steps:
          '1. Uygulamadan çıkın.\n2. **Ayarlar > Verileri sıfırla** deyin.\n3. Yeniden girip **Eşitle** düğmesine basın.',
      },
      en: {
        title: 'The delivery app shows no routes',
        symptoms: '- The list of routes is empty in the driver app',
        cause: 'The app missed its nightly sync.',
        steps:
          '1. Sign out of the app.\n2. Choose **Settings > Reset data**.\n3. Sign in and press **Sync**.',
      },
    },
    phrases: `
      dağıtım uygulama rota, rota görünm, rota boş, dağıtım listesi boş, delivery app, routes empty
    `,
  }),
  published({
    id: 'unlock-by-agent',
    kind: 'how-to',
    audience: 'agents',
    serviceIds: ['identity'],
    texts: {
      tr: {
        title: 'Masa: hesabı elle açma ve kimlik doğrulama',
        symptoms: '- Çağrı sahibi 15 dakika bekleyemiyor\n- Hesap beklemeye karşın kilitli kalıyor',
        steps:
          '1. Sicil numarası ve yöneticisinin adını sorun, kayıtla karşılaştırın.\n2. Kullanıcı yönetiminde hesabın kilidini açın.\n3. Hangi cihazın eski parolayla denediğini günlükten bulup çağrıya yazın.',
      },
      en: {
        title: 'Desk: unlock an account by hand and check who calls',
        symptoms: '- The caller cannot wait 15 minutes\n- The account stays locked after waiting',
        steps:
          '1. Ask for the staff number and the manager’s name, and compare them.\n2. Unlock the account in user management.\n3. Find in the log which device tried the old password and note it on the ticket.',
      },
    },
    phrases: 'hesap kilit, account locked, kilit açılmıyor, hala kilitli',
  }),
  published({
    id: 'restart-spooler',
    audience: 'agents',
    serviceIds: ['printing'],
    texts: {
      tr: {
        title: 'Masa: yazdırma biriktiricisini uzaktan yeniden başlatma',
        symptoms:
          '- Kuyruk silinmiyor, iş “siliniyor” durumunda kalıyor\n- Aynı yazıcıda birden çok kişi bekliyor',
        cause: 'Yazdırma biriktiricisi (spooler) takılmıştır.',
        steps:
          '1. Yazdırma sunucusuna bağlanın.\n2. `Restart-Service Spooler` çalıştırın.\n3. `C:\\Windows\\System32\\spool\\PRINTERS` klasörünün boşaldığına bakın.',
      },
      en: {
        title: 'Desk: restart the print spooler remotely',
        symptoms:
          '- The queue cannot be emptied, a job stays in “deleting”\n- Several people wait at one printer',
        cause: 'The print spooler hangs.',
        steps:
          '1. Connect to the print server.\n2. Run `Restart-Service Spooler`.\n3. See that `C:\\Windows\\System32\\spool\\PRINTERS` is empty.',
      },
    },
    phrases: 'kuyruk silinm, spooler, biriktirici, yazdırma sunucu',
  }),
  published({
    id: 'phishing-first-steps',
    kind: 'how-to',
    audience: 'agents',
    serviceIds: ['security'],
    texts: {
      tr: {
        title: 'Masa: oltalama bağlantısına tıklayan çağrı sahibi',
        symptoms: '- Şüpheli e-postadaki bağlantıya tıklandı\n- Sahte sayfaya parola girildi',
        steps:
          '1. Parolayı hemen sıfırlayın ve açık oturumları kapatın.\n2. Güvenliğe önceliği 1 olan bir iş emri açın.\n3. E-postayı silmeden eki olarak çağrıya ekleyin.',
      },
      en: {
        title: 'Desk: a caller clicked a phishing link',
        symptoms: '- A link in a suspicious mail was clicked\n- A password was typed into a fake page',
        steps:
          '1. Reset the password at once and end all sessions.\n2. Open a work order of priority 1 for security.\n3. Attach the mail to the ticket; do not delete it.',
      },
    },
    phrases: 'şüpheli mail, şüpheli posta, linke tıkla, oltalama, phishing, suspicious mail',
  }),
];
