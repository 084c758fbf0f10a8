/** A call, and the article that solves it; none where none does. */
export type ParaphrasedCall = { text: string; knownError: string | null };

export const solvedBy = (knownError: string | null, ...texts: string[]): ParaphrasedCall[] =>
  texts.map((text) => ({ text, knownError }));

/**
 * Calls in the words of other callers than those of the shared file: slips, no diacritics, capitals, English between. They
 * were written before matching was first tried on them, when it knew 36 of the 42 and offered something wrong for 3 of all.
 */
export const paraphrasedCalls: ParaphrasedCall[] = [
  ...solvedBy(
    'print-queue-stuck',
    'muhasebe katindaki yazici hicbirsey basmiyor, kuyrukta 12 belge var',
    'Printer’a gönderdiğim dosyalar çıkmıyor hepsi queue’da kalıyor',
    'YAZDIRMA KUYRUĞU TEMİZLENMİYOR BELGELER SIRADA',
  ),
  ...solvedBy(
    'password-reset',
    'bilgisayar şifresini hatırlayamıyorum sıfırlarmısınız',
    'izinden döndüm parolam aklımda değil, reset lazım',
    'SIFREMI UNUTMUSUM YARDIM',
    'I forgot my windows password, can you reset it?',
  ),
  ...solvedBy(
    'account-locked',
    'Kullanıcım kitlendi açar mısınız',
    'sifreyi 5 kere yanlis girdim hesap bloke oldu',
    'my account got locked this morning',
  ),
  ...solvedBy(
    'vpn-password-expired',
    'vpn "password expired" diyor giremiyorum',
    'Parolamın süresi geçmiş, uzaktan çalışıyorum ve VPN kabul etmiyor',
  ),
  ...solvedBy(
    'vpn-certificate',
    'VPN’de sertifika geçersiz uyarısı',
    'uzaktan baglantida certificate error veriyor, evdeyim',
  ),
  ...solvedBy(
    'outlook-profile-corrupt',
    'outlook acilirken profil yukleniyor yazisinda kaliyor',
    'Outlook bir türlü açılmıyor profile hatası var',
  ),
  ...solvedBy(
    'sap-period-closed',
    'SAP kayıt atmıyor dönem kapalı diyor',
    'fatura girisinde posting period hatasi',
  ),
  ...solvedBy(
    'share-permission',
    'pazarlama klasorune giremiyorum yetkiniz yok diyor',
    'Ağdaki paylaşım klasöründe access denied alıyorum',
  ),
  ...solvedBy(
    'slow-startup',
    'laptopum sabahlari 15 dakikada aciliyor',
    'Bilgisayarım aşırı yavaşladı, açılışı çok uzun sürüyor',
  ),
  ...solvedBy(
    'teams-microphone',
    'teamste konusuyorum ama sesim karsiya gitmiyor',
    'Teams mikrofonumu görmüyor, kulaklık takılı',
  ),
  ...solvedBy(
    'macro-blocked',
    'excel makrolari devre disi birakilmis diyor',
    'Makrolu dosyada “engellendi” çıkıyor',
  ),
  ...solvedBy(
    'mobile-mail-sync',
    'cep telefonuma şirket mailleri düşmüyor iki gündür',
    'Android telefonda outlook senkronizasyonu durdu',
  ),
  ...solvedBy(
    'projector-source',
    'TOPLANTI ODASINDA PROJEKTÖR SİNYAL YOK DİYOR',
    'sunumu projeksiyona yansıtamıyoruz hdmi takılı',
  ),
  ...solvedBy(
    'restore-previous-version',
    'Excel dosyamın üzerine kaydettim, dünkü halini geri alabilir miyiz',
    'ortak alandan klasör silinmiş yedekten döner misiniz',
  ),
  ...solvedBy(
    'scan-to-mail',
    'fotokopiden tarattığım evraklar mailime düşmüyor',
    'tarayıcı e-postaya göndermiyor',
  ),
  ...solvedBy(
    'mfa-new-phone',
    'telefonum değişti doğrulama kodu eskisine gidiyor',
    'new phone, authenticator kod üretmiyor',
  ),
  ...solvedBy(
    'toner-order',
    'yazıcının toneri azaldı uyarısı veriyor',
    '2. kattaki yazicinin kartusu bitmis',
  ),
  ...solvedBy(
    'e-signature-driver',
    'e-imzamı bilgisayar tanımıyor',
    'usb imza takiyorum program gormuyor elektronik imza',
  ),
  ...solvedBy(
    'encoding',
    'excelde turkce harfler soru isareti cikiyor',
    'Ekstre raporunda ş ve ğ harfleri garip karakter olarak geliyor',
  ),
  ...solvedBy(
    null,
    'Yeni bir renkli yazıcı almak istiyoruz, fiyat verir misiniz',
    'Yazıcıda kağıt sıkıştı çıkaramıyorum',
    'Toner dolabının anahtarı kayboldu',
    'Bilgisayarım hiç açılmıyor, güç tuşuna basınca tepki yok',
    'VPN hesabı açılmasını rica ederim, haftaya evden çalışacağım',
    'vpn baglantisi cok yavas dosyalar inmiyor',
    'Outlook imzama logo eklemek istiyorum',
    'mail kutum doldu, kota artırılabilir mi',
    'Müşteriye gönderdiğim mail geri döndü, alıcı bulunamadı',
    'SAP’de yeni kullanıcı yetkisi verilmesi gerekiyor',
    'Yeni bir ortak klasör oluşturulmasını istiyoruz: İK\\Bordro',
    'Teams’te yeni ekip açılması lazım',
    'Kulaklık talep ediyorum',
    'Excel’de pivot tablo nasıl yapılır',
    'Excel lisansım yok, kurulum rica ederim',
    'Projeksiyonun lambası patlamış, değişmesi gerekiyor',
    'Toplantı odasını yarın 10:00 için ayırtmak istiyorum',
    'Şirket telefonumun ekranı kırıldı',
    'Yeni şirket telefonu talep ediyorum',
    'Dahili telefonumdan dışarıyı arayamıyorum',
    'E-imza başvurusu nasıl yapılıyor',
    'Disk doldu, yeni harddisk takılabilir mi',
    'Sunucuya erişilemiyor, tüm fabrika durdu',
    'Web sitemizin sertifikasının süresi bitiyor, yenilenmesi lazım',
    'Klavyemde türkçe karakter basan tuş kırıldı',
    'İşten ayrılan arkadaşın hesabını kapatır mısınız',
    'Yazıcı sorunu düzeldi, teşekkürler',
    'Kamera görüntüsü kayıt cihazına gelmiyor',
    'Personel giriş kartım kayboldu',
    'internet kesildi modem kirmizi yaniyor',
    'Muhasebe programında stok raporu yanlış toplam veriyor',
    'the air conditioning in the server room is broken',
  ),
];
