import { published } from './published.ts';

/** The computer itself, its files and what runs on it. */
export const computerArticles = [
  published({
    id: 'slow-startup',
    serviceIds: ['workstation'],
    texts: {
      tr: {
        title: 'Bilgisayar çok yavaş açılıyor',
        symptoms:
          '- Bilgisayarın açılması dakikalar sürüyor\n- Windows açılışta çok bekletiyor\n- Sabahları laptop geç açılıyor, kasıyor',
        cause: 'Açılışta çok sayıda program başlar ya da bekleyen güncellemeler kurulur.',
        steps:
          '1. **Yeniden başlat** deyin (kapatıp açmak yetmez) ve güncellemelerin bitmesini bekleyin.\n2. **Görev Yöneticisi > Başlangıç** sekmesinde kullanmadıklarınızı devre dışı bırakın.\n3. Diskte en az 10 GB boş yer bırakın.',
      },
      en: {
        title: 'The computer starts very slowly',
        symptoms: '- My computer takes minutes to start\n- The laptop is very slow at startup',
        cause: 'Many programs start with the computer, or updates are waiting.',
        steps:
          '1. Choose **Restart** (shutting down is not enough) and let the updates finish.\n2. Disable what you do not use under **Task Manager > Startup**.\n3. Leave at least 10 GB free on the disk.',
      },
    },
    phrases: `
      bilgisayar yavaş, laptop yavaş, dizüstü yavaş, pc yavaş, makine yavaş, windows yavaş, yavaş açıl, bilgisayar
      geç açıl, laptop geç açıl, windows geç açıl, açılması sürüyor, açılışı dakika, açılış yavaş, açılış bekli,
      bilgisayar ağır, bilgisayar kasıyor, laptop kasıyor, zor açıl, boot yavaş, bilgisayar açılana, açılması
      dakika, açılırken dakika, slow computer, computer slow, laptop slow, slow startup, slow boot, takes minutes
      start
    `,
  }),
  published({
    id: 'share-permission',
    serviceIds: ['file-share'],
    texts: {
      tr: {
        title: 'Ortak klasörde “erişim engellendi”',
        symptoms:
          '- Ortak klasör açılmıyor, erişim engellendi diyor\n- Paylaşım klasörüne giremiyorum, yetkim yok\n- Ağ sürücüsünde izin hatası alıyorum',
        cause: 'Klasör için yetki yoktur ya da yeni verilen yetki oturuma henüz gelmemiştir.',
        steps:
          '1. Oturumu kapatıp açın (yeni yetkiler oturum açınca gelir).\n2. Sürerse klasörün sahibinden `erisim.yardimmasasi.example` üzerinden yetki isteyin.',
      },
      en: {
        title: '“Access denied” on a shared folder',
        symptoms:
          '- I cannot open a shared folder, access is denied\n- I have no permission on the network drive',
        cause: 'You have no right to the folder, or a new right has not arrived in your session.',
        steps:
          '1. Sign out and in again (new rights arrive at sign-in).\n2. If it persists, ask the folder’s owner for access at `erisim.yardimmasasi.example`.',
      },
    },
    phrases: `
      klasör eriş, klasör erişim, klasör yetki, klasör izin, klasör girem, klasör açam, klasör açılm, ortak alan
      eriş, ortak alan yetki, ortak alan girem, paylaşım yetki, paylaşım eriş, paylaşım girem, ortak klasör hata,
      dosya sunucu eriş, ağ sürücü eriş, ağ sürücü yetki, dizin eriş, erişim engellendi, erişim reddedildi, folder
      yetki, access denied, shared folder denied, shared folder access, folder access, folder permission, network
      drive access, share permission
    `,
  }),
  published({
    id: 'restore-previous-version',
    serviceIds: ['backup-restore', 'file-share'],
    texts: {
      tr: {
        title: 'Silinen ya da bozulan dosyayı geri getirme',
        symptoms:
          '- Dosyayı yanlışlıkla sildim, geri almak istiyorum\n- Klasör kayboldu, yedekten dönmesi gerekiyor\n- Dosyanın üzerine kaydettim, eski hâli lazım',
        cause: 'Ortak alandaki dosyaların 30 güne kadar önceki sürümleri saklanır.',
        steps:
          '1. Dosyanın bulunduğu klasöre sağ tıklayıp **Önceki sürümler** deyin.\n2. Silinmeden önceki bir günü açın.\n3. Dosyayı kopyalayıp yerine yapıştırın.',
      },
      en: {
        title: 'Bring back a deleted or spoiled file',
        symptoms:
          '- I deleted a file by mistake and need it back\n- I saved over a file and need the old version',
        cause: 'Earlier versions of files on the shares are kept for 30 days.',
        steps:
          '1. Right-click the folder of the file and choose **Previous versions**.\n2. Open a day before it was deleted.\n3. Copy the file and paste it into its place.',
      },
    },
    phrases: `
      dosya sil, klasör sil, belge sil, excel sil, yanlışlıkla sil, silinen dosya, silinen geri, sildim geri,
      dosya kaybol, klasör kaybol, dosya geri getir, dosya geri al, yedekten dön, yedekten geri, dosya kurtar,
      önceki sürüm, eski sürüm, eski hali, üzerine kaydet, üstüne kaydet, dosya bozul, dosya restore, yedekten
      getir, deleted file, restore file, previous version, file back, deleted by mistake, overwrote file
    `,
  }),
  published({
    id: 'encoding',
    serviceIds: ['accounting-app', 'office'],
    texts: {
      tr: {
        title: 'Türkçe karakterler bozuk görünüyor',
        symptoms:
          '- Raporda Türkçe harfler bozuk çıkıyor (Ã¼, Ä±, ÅŸ gibi)\n- Ş, ğ, ı harfleri yerine soru işareti ya da garip işaretler var\n- CSV dosyası Excel’de açılınca karakterler bozuluyor',
        cause: 'Metin UTF-8 olarak yazılmış, başka bir kodlamayla okunmuştur.',
        steps:
          '1. Raporu alırken **Kodlama: UTF-8** seçin.\n2. CSV dosyasını çift tıklamak yerine **Excel > Veri > Metinden** ile açıp **65001: UTF-8** seçin.\n3. Ekranda bozuksa **Görünüm > Kodlama > Unicode** deyin.',
      },
      en: {
        title: 'Turkish letters look garbled',
        symptoms:
          '- Turkish characters in the report are garbled\n- The CSV shows strange characters in Excel',
        cause: 'The text was written as UTF-8 and read as something else.',
        steps:
          '1. Choose **Encoding: UTF-8** when you export.\n2. Open the CSV by **Excel > Data > From text** and choose **65001: UTF-8**.\n3. On the screen choose **View > Encoding > Unicode**.',
      },
    },
    phrases: `
      türkçe karakter çıkm, türkçe harf çıkm, türkçe karakter görünm, türkçe karakter sorun, karakter bozuk,
      karakterler bozul, harfler bozuk, yazılar bozuk, karakter hata, karakter sorun, garip karakter, tuhaf
      karakter, garip harf, garip işaret, harfler soru işareti, karakter kodlama, karakter düzgün, harfler garip,
      harf yerine, csv bozuk, utf 8, encoding, türkçe bozuk, karakterler garip, garbled characters, turkish
      characters garbled, turkish characters wrong, strange characters
    `,
  }),
  published({
    id: 'e-signature-driver',
    serviceIds: ['e-signature'],
    texts: {
      tr: {
        title: 'E-imza takılı ama görünmüyor',
        symptoms:
          '- E-imza kartı bilgisayara takılı, program görmüyor\n- Elektronik imza tanınmıyor, imza atamıyorum\n- İmza okuyucusu bağlı ama sertifika listesi boş',
        cause: 'Kart okuyucunun sürücüsü (AKİS) eksik ya da eskidir.',
        steps:
          '1. E-imzayı çıkarın.\n2. **Yazılım Merkezi**’nden **AKİS kart sürücüsü**nü kurup bilgisayarı yeniden başlatın.\n3. E-imzayı başka bir USB girişine takıp deneyin.',
      },
      en: {
        title: 'The e-signature is plugged in but not seen',
        symptoms:
          '- My e-signature token is not recognised\n- The signature card is plugged in but does not show',
        cause: 'The driver of the card reader (AKİS) is missing or old.',
        steps:
          '1. Unplug the token.\n2. Install the **AKİS card driver** from the **Software Centre** and restart the computer.\n3. Plug the token into another USB port and try again.',
      },
    },
    phrases: `
      e imza bulam, eimza bulam, e imza bulun, e imza görünm, e imza görm, e imza tanı, e imza takıl, e imza
      çalışm, e imza sürücü, e imza okum, e imza hata, eimza görünm, eimza görm, eimza tanı, eimza takıl, eimza
      çalışm, eimza sürücü, eimza oku, e imza atam, elektronik imza görm, elektronik imza tanı, elektronik imza
      çalışm, imza okuyucu görm, imza kart görm, imza kart okum, akis sürücü, imza atam, imza token, e imza
      algıla, eimza atam, eimza algıla, e signature recognised, e signature recognized, signature token, signature
      card reader, e imza usb, e imza driver
    `,
  }),
];
