import { published } from './published.ts';

/** Printers, scanners and what stands in meeting rooms. */
export const deviceArticles = [
  published({
    id: 'print-queue-stuck',
    serviceIds: ['printing'],
    texts: {
      tr: {
        title: 'Çıktılar yazıcı kuyruğunda bekliyor',
        symptoms:
          '- Yazıcıdan çıktı alınamıyor, işler kuyrukta birikiyor\n- Yazdırıyorum ama çıktı gelmiyor\n- Belge kuyrukta takılı kalıyor, silinmiyor',
        cause: 'Bir iş kuyruğu tıkar; arkasındakiler bekler.',
        steps:
          '1. Yazıcıyı kapatıp 30 saniye bekleyin.\n2. **Ayarlar > Yazıcılar** altından kuyruğu açıp bekleyen işleri silin.\n3. Yazıcıyı açıp yeniden yazdırın.',
      },
      en: {
        title: 'Print jobs are stuck in the queue',
        symptoms:
          '- Nothing is printed, the jobs wait in the queue\n- My document is stuck in the print queue',
        cause: 'One job blocks the queue, and the others wait behind it.',
        steps:
          '1. Switch the printer off and wait 30 seconds.\n2. Open the queue under **Settings > Printers** and delete the waiting jobs.\n3. Switch it on and print again.',
      },
    },
    phrases: `
      çıktı alamıyor, çıktı gelmiyor, çıktı vermiyor, çıktı çıkm, çıktı alam, çıktı bekli, çıktı takıl, yazıcı
      kuyruk, yazdırma kuyruk, kuyruk bekli, kuyruk takıl, kuyruk sıkış, kuyruk dol, kuyruk biri, yazıcı çalışm,
      yazıcı yazm, yazıcı yazdırm, yazdıram, yazıcı basm, yazıcı bekli, print queue, printer queue, not printing,
      cannot print, print stuck, print job, printer çalışm
    `,
  }),
  published({
    id: 'toner-order',
    kind: 'how-to',
    serviceIds: ['printing'],
    texts: {
      tr: {
        title: 'Toner bitti',
        symptoms: '- Yazıcıda toner azaldı ya da bitti\n- Çıktılar soluk, kartuş değişmeli\n- Toner lazım',
        steps:
          '1. Yedek toner kat dolabındadır; eskisini çıkarıp yenisini takın.\n2. Dolapta yoksa bu çağrıyı “işe yaramadı” diye yanıtlayın, toneri biz göndeririz.',
      },
      en: {
        title: 'The toner is empty',
        symptoms: '- The printer is out of toner\n- Prints are pale, the cartridge has to be replaced',
        steps:
          '1. A spare toner is in the cupboard of your floor; swap it.\n2. If there is none, answer “it did not work” and we will send one.',
      },
    },
    phrases: `
      toner bit, toner azal, toner değiş, toner lazım, toner iste, toner sipariş, toner gerek, toner yok, toner
      talep, toner kalma, kartuş bit, kartuş değiş, kartuş iste, kartuş azal, toner uyarı, çıktı soluk, toner
      empty, out of toner, toner low, new toner, need toner, replace cartridge
    `,
  }),
  published({
    id: 'scan-to-mail',
    serviceIds: ['printing'],
    texts: {
      tr: {
        title: 'Taranan belge e-postayla gelmiyor',
        symptoms:
          '- Tarayıcıdan e-postaya gönderdiğim belge gelmiyor\n- Fotokopi makinesinden tarama yapıyorum, mail düşmüyor\n- Scan to mail çalışmıyor',
        cause: 'Taranan belge 15 MB sınırını aşar ya da adres cihazın rehberinde eskidir.',
        steps:
          '1. Cihazda çözünürlüğü **200 dpi**, biçimi **PDF (sıkıştırılmış)** yapın.\n2. Adresi rehberden seçmeden elle yazıp tek sayfa tarayın.\n3. Önemsiz e-posta klasörüne bakın.',
      },
      en: {
        title: 'Scanned documents do not arrive by e-mail',
        symptoms: '- Scan to mail does not work\n- What I scan on the copier does not arrive in my mailbox',
        cause: 'The document is larger than 15 MB, or the address in the device is old.',
        steps:
          '1. Set **200 dpi** and **compact PDF** on the device.\n2. Type the address by hand and scan a single page.\n3. Look into the junk mail folder.',
      },
    },
    phrases: `
      taranan mail, taranan posta, tarama mail, tarama posta, tarayıcı mail, tarayıcı posta, tarattı mail,
      tarıyorum mail, tarıyorum gelmiyor, taranan gelmiyor, tarama gelmiyor, tarayıcı gönder, taradı mail, taradı
      posta, taradı eposta, tarayıcı eposta, tarama eposta, taradı gelm, scan mail, scan email, scan gelm, scanned
      mail, scanned email, scanned arrive, scanner email, scanner mail
    `,
  }),
  published({
    id: 'projector-source',
    serviceIds: ['meeting-room'],
    texts: {
      tr: {
        title: 'Toplantı odasında projeksiyon görüntü vermiyor',
        symptoms:
          '- Projeksiyonda görüntü yok, “sinyal yok” yazıyor\n- Toplantı odasındaki ekrana bilgisayarın görüntüsü gelmiyor\n- HDMI kablosunu taktım, ekranı yansıtamıyorum',
        cause:
          'Projeksiyon başka bir girişte (kaynakta) kalmıştır ya da bilgisayar görüntüyü yansıtmıyordur.',
        steps:
          '1. Kumandada **Source / Kaynak** tuşuyla HDMI’ı seçin.\n2. Bilgisayarda **Windows + P** basıp **Yinele** deyin.\n3. Kabloyu iki uçtan çıkarıp yeniden takın.',
      },
      en: {
        title: 'The projector in the meeting room shows no picture',
        symptoms:
          '- The projector says “no signal”\n- The screen of the meeting room does not show my laptop',
        cause: 'The projector is on another input, or the computer does not mirror its screen.',
        steps:
          '1. Choose HDMI with **Source** on the remote control.\n2. Press **Windows + P** on the computer and choose **Duplicate**.\n3. Unplug the cable at both ends and plug it in again.',
      },
    },
    phrases: `
      projeksiyon görüntü, projektör görüntü, projeksiyon çalışm, projektör çalışm, projeksiyon sinyal, projektör
      sinyal, projeksiyon yansı, projektör yansı, projeksiyon ekran, projeksiyon bağlan, projektör bağlan,
      projektör ekran, projeksiyon göster, projektör göster, projeksiyon açılm, projektör gelm, projeksiyon gelm,
      toplantı odası görüntü, toplantı odası yansı, hdmi görüntü, hdmi sinyal, projeksiyon hdmi, sunum yansı,
      ekran yansıtam, toplantı odası hdmi, projector signal, projector picture, projector working, projector
      screen, no signal, projector source
    `,
  }),
];
