import { published } from './published.ts';

/** Mail, meetings and office programs. */
export const officeArticles = [
  published({
    id: 'outlook-profile-corrupt',
    serviceIds: ['email'],
    texts: {
      tr: {
        title: 'Outlook profili yüklenemiyor',
        symptoms:
          '- Outlook açılmıyor, profil hatası veriyor\n- Outlook profil yüklenirken takılıyor\n- Outlook penceresi açılamadı diyor',
        cause: 'Outlook’un profili bozulmuştur.',
        workaround: 'Beklerken postanıza `posta.yardimmasasi.example` adresinden bakabilirsiniz.',
        steps:
          '1. Outlook’u kapatın.\n2. **Denetim Masası > Posta > Profilleri Göster**’den yeni bir profil ekleyip varsayılan yapın.\n3. Outlook’u açın.',
      },
      en: {
        title: 'The Outlook profile does not load',
        symptoms:
          '- Outlook does not open, it says the profile cannot be loaded\n- Outlook hangs at loading profile',
        cause: 'The profile of Outlook is corrupt.',
        workaround: 'Meanwhile read your mail at `posta.yardimmasasi.example`.',
        steps:
          '1. Close Outlook.\n2. Under **Control Panel > Mail > Show Profiles** add a new profile and make it the default.\n3. Start Outlook.',
      },
    },
    phrases: `
      outlook açılm, outlook açam, outlook profil, profil yüklen, outlook başlam, outlook yüklen, outlook açar
      kapan, outlook takıl, outlook dondu, outlook donuyor, outlook kapan, outlook hata, outlook açtırm, profil
      bozuk, outlook profile, outlook open, outlook start, loading profile, profile corrupt
    `,
  }),
  published({
    id: 'mobile-mail-sync',
    serviceIds: ['mobile', 'email'],
    texts: {
      tr: {
        title: 'Telefonda şirket e-postası eşitlenmiyor',
        symptoms:
          '- Telefonuma şirket mailleri gelmiyor\n- Cep telefonunda e-posta güncellenmiyor, senkronizasyon durdu\n- iPhone ya da Android posta uygulaması eşitlemiyor',
        cause: 'Telefonda eski parola kayıtlıdır ya da hesabın eşitlemesi durmuştur.',
        steps:
          '1. Telefonun **Ayarlar > Posta > Hesaplar** bölümünden şirket hesabını silin.\n2. Telefonu yeniden başlatın.\n3. Hesabı **Microsoft Exchange** olarak yeniden ekleyip güncel parolanızla oturum açın.',
      },
      en: {
        title: 'Company mail does not sync on the phone',
        symptoms: '- My phone gets no company mail\n- Mail on my iPhone or Android does not sync',
        cause: 'The phone keeps an old password, or the sync of the account has stopped.',
        steps:
          '1. Remove the company account under **Settings > Mail > Accounts** on the phone.\n2. Restart the phone.\n3. Add the account again as **Microsoft Exchange** with your current password.',
      },
    },
    phrases: `
      telefon mail, telefon posta, telefon eposta, cep mail, cep posta, iphone mail, iphone posta, android mail,
      android posta, mobil mail, mobil posta, tablet mail, ipad mail, samsung mail, telefon outlook, iphone
      outlook, mail senkron, posta senkron, mail eşitle, posta eşitle, mail sync, telefon senkron, mobil outlook,
      telefon mailler, phone mail, phone email, iphone email, mail not syncing, mobile mail, mobile email
    `,
  }),
  published({
    id: 'teams-microphone',
    serviceIds: ['collaboration'],
    texts: {
      tr: {
        title: 'Teams toplantısında mikrofon çalışmıyor',
        symptoms:
          '- Teams’te sesim gitmiyor, karşı taraf duymuyor\n- Toplantıda mikrofonum algılanmıyor\n- Kulaklığın mikrofonu görüşmede ses almıyor',
        cause: 'Teams başka bir mikrofonu kullanıyor ya da Windows mikrofona izin vermiyordur.',
        steps:
          '1. Teams’te **Ayarlar > Cihazlar** altından doğru mikrofonu seçip deneme araması yapın.\n2. **Windows Ayarları > Gizlilik > Mikrofon** izinlerini açın.\n3. Toplantıdan çıkıp yeniden girin.',
      },
      en: {
        title: 'The microphone does not work in Teams',
        symptoms: '- Nobody hears me in a Teams meeting\n- My microphone is not detected in calls',
        cause: 'Teams uses another microphone, or Windows does not allow it.',
        steps:
          '1. Choose the right microphone in Teams under **Settings > Devices** and make a test call.\n2. Allow it under **Windows Settings > Privacy > Microphone**.\n3. Leave the meeting and join again.',
      },
    },
    phrases: `
      mikrofon çalışm, mikrofon algıla, mikrofon görm, mikrofon görünm, mikrofon ses, mikrofon bozuk, teams
      mikrofon, teams ses gitm, teams sesim, teams duyam, teams duyul, teams duym, sesim gitm, sesim duyul, sesimi
      duy, beni duyam, beni duym, toplantı sesim, kulaklık mikrofon, toplantı mikrofon, mic çalışm, teams mic,
      zoom mikrofon, teams microphone, microphone working, hear me, microphone detected, teams audio
    `,
  }),
  published({
    id: 'macro-blocked',
    serviceIds: ['office'],
    texts: {
      tr: {
        title: 'Excel makroları engelleniyor',
        symptoms:
          '- Excel’de makro çalışmıyor, engellendi uyarısı çıkıyor\n- Makrolar devre dışı bırakıldı diyor\n- İnternetten gelen dosyada makro açılmıyor',
        cause: 'İnternetten ya da e-postadan gelen dosyalarda makrolar kapalıdır.',
        steps:
          '1. Dosyanın güvenilir bir yerden geldiğinden emin olun.\n2. Dosyaya sağ tıklayıp **Özellikler > Engellemeyi kaldır** deyin.\n3. Dosyayı ortak alandaki **Makrolar** klasörüne koyup oradan açın.',
      },
      en: {
        title: 'Excel macros are blocked',
        symptoms: '- A macro in Excel does not run, it says it was blocked\n- Macros have been disabled',
        cause: 'Macros are off in files that came from the internet or by mail.',
        steps:
          '1. Make sure that the file comes from somebody you trust.\n2. Right-click it and choose **Properties > Unblock**.\n3. Put it into the **Makrolar** folder of the share and open it there.',
      },
    },
    phrases: `
      makro çalış, makro engel, makro devre, makro güvenlik, makro açılm, makro etkin, makro izin, makro hata,
      makro kapalı, excel makro uyarı, makrolu açılm, makrolu engel, vba çalış, macro blocked, excel macro run,
      macros disabled, macro çalış, macro güvenlik
    `,
  }),
  published({
    id: 'sap-period-closed',
    serviceIds: ['erp'],
    texts: {
      tr: {
        title: 'SAP: “period not open”',
        symptoms:
          '- SAP’de kayıt yaparken dönem kapalı hatası\n- Fatura girerken “period not open” çıkıyor\n- Geçen aya kayıt atamıyorum, dönem açık değil diyor',
        cause: 'Belge tarihi kapalı bir muhasebe dönemine düşüyor.',
        steps:
          '1. Kayıt tarihini açık döneme alın.\n2. Dönem gerçekten açılmalıysa muhasebe müdüründen dönem açma isteyin.',
      },
      en: {
        title: 'SAP: “period not open”',
        symptoms:
          '- SAP says “period not open” when I post an invoice\n- I cannot post into last month, the period is closed',
        cause: 'The document date lies in a closed accounting period.',
        steps:
          '1. Post the document into the open period.\n2. If the period must be opened, ask the accounting manager.',
      },
    },
    phrases: `
      period not open, dönem kapalı, dönem kapan, dönem açık değil, sap dönem, posting period, period closed,
      muhasebe dönem, sap period, kapalı dönem, kayıt dönemi, dönem hata, fatura dönem, dönem açıl
    `,
  }),
  published({
    id: 'out-of-office',
    kind: 'how-to',
    serviceIds: ['email'],
    texts: {
      tr: {
        title: 'İzindeyken otomatik yanıt kurma',
        symptoms: '- İzne çıkıyorum, otomatik yanıt nasıl kurulur\n- Ofis dışında mesajı ayarlamak istiyorum',
        steps:
          '1. Outlook’ta **Dosya > Otomatik Yanıtlar** deyin.\n2. Tarihleri ve metni yazın.\n3. Şirket dışına ayrı bir metin verin.',
      },
      en: {
        title: 'Set an automatic reply while you are away',
        symptoms: '- How do I set an out of office message',
        steps:
          '1. Choose **File > Automatic Replies** in Outlook.\n2. Give the dates and the text.\n3. Write another text for people outside the company.',
      },
    },
    phrases: `
      otomatik yanıt, otomatik cevap, ofis dışında mesaj, izin mesajı, out of office, automatic reply
    `,
  }),
];
