import { published } from './published.ts';

/** Accounts, passwords and the way in from outside. */
export const accountArticles = [
  published({
    id: 'password-reset',
    serviceIds: ['identity'],
    texts: {
      tr: {
        title: 'Parola unutuldu',
        symptoms:
          '- Parolamı unuttum, oturum açamıyorum\n- Şifremi hatırlamıyorum\n- Şifremin sıfırlanmasını istiyorum\n- Şifrem yanlış diyor, giriş yapamıyorum',
        cause: 'Parola hatırlanmıyor; hesap açıktır ve kilitli değildir.',
        steps:
          '1. Oturum ekranında **Parolamı unuttum** bağlantısını seçin.\n2. Telefonunuza gelen kodu yazın.\n3. En az 12 karakterlik yeni parolanızı belirleyin ve onunla oturum açın.',
      },
      en: {
        title: 'Password forgotten',
        symptoms:
          '- I forgot my password and cannot sign in\n- I do not remember my password\n- Please reset my password',
        cause: 'The password is not remembered; the account itself is open and not locked.',
        steps:
          '1. Choose **Forgot my password** on the sign-in screen.\n2. Type the code that is sent to your phone.\n3. Set a new password of at least 12 characters and sign in with it.',
      },
    },
    phrases: `
      şifre unut, parola unut, şifre hatırla, parola hatırla, şifre sıfırla, parola sıfırla, şifre reset, parola
      reset, şifre aklımda, parola aklımda, yeni şifre belirle, şifre yanlış diyor, parola hatalı diyor, şifre
      kabul etmiyor, forgot password, forgotten password, password reset, remember password
    `,
  }),
  published({
    id: 'account-locked',
    serviceIds: ['identity'],
    texts: {
      tr: {
        title: 'Hesap kilitlendi',
        symptoms:
          '- Hesabım kilitli, oturum açamıyorum\n- Çok fazla yanlış deneme yaptım, hesap bloke oldu\n- “Hesabınız kilitlenmiştir” uyarısı çıkıyor',
        cause: 'Hesap, beş yanlış denemeden sonra 15 dakika kilitlenir.',
        steps:
          '1. 15 dakika bekleyin.\n2. Doğru parolayla oturum açın.\n3. Telefonunuzda ve tabletinizde kayıtlı eski parolayı da güncelleyin: yoksa hesap yeniden kilitlenir.',
      },
      en: {
        title: 'Account locked',
        symptoms: '- My account is locked and I cannot sign in\n- Too many wrong attempts, I am locked out',
        cause: 'An account locks for 15 minutes after five wrong tries.',
        steps:
          '1. Wait 15 minutes.\n2. Sign in with the right password.\n3. Update the old password that your phone or tablet keeps: it would lock the account again.',
      },
    },
    phrases: `
      hesap kilit, kullanıcı kilit, hesap kitlen, kullanıcı kitlen, hesap bloke, kullanıcı bloke, oturum kilit,
      şifre bloke, çok yanlış deneme, fazla hatalı giriş, fazla deneme, hesap açılmasını kilit, account locked,
      user locked, locked out, too many attempts
    `,
  }),
  published({
    id: 'mfa-new-phone',
    serviceIds: ['identity'],
    texts: {
      tr: {
        title: 'Yeni telefonda doğrulama kodu gelmiyor',
        symptoms:
          '- Telefon değiştirdim, iki adımlı doğrulama kodu eski telefona gidiyor\n- Yeni telefonda Authenticator kod üretmiyor\n- Doğrulama SMS’i gelmiyor, giriş onayı veremiyorum',
        cause: 'İki adımlı doğrulama hâlâ eski cihaza bağlıdır.',
        workaround: 'Eski telefon elinizdeyse kodu bir kez daha oradan alın.',
        steps:
          '1. `guvenlik.yardimmasasi.example` adresini ofis ağından açın.\n2. **Cihazlarım** altından eski telefonu kaldırın.\n3. **Yeni cihaz ekle** deyip ekrandaki kare kodu yeni telefondaki doğrulama uygulamasıyla okutun.',
      },
      en: {
        title: 'No verification code on a new phone',
        symptoms:
          '- I changed my phone and two-factor codes still go to the old one\n- The authenticator on my new phone gives no codes\n- I do not get the MFA code',
        cause: 'Two-factor sign-in is still tied to the old device.',
        workaround: 'Where the old phone is at hand, take the code from there once more.',
        steps:
          '1. Open `guvenlik.yardimmasasi.example` from the office network.\n2. Remove the old phone under **My devices**.\n3. Choose **Add a device** and scan the code on the screen with the authenticator on the new phone.',
      },
    },
    phrases: `
      doğrulama kod, onay kod, doğrulama telefon, iki adımlı kod, iki aşamalı kod, iki faktör kod, çift faktör
      kod, authenticator telefon, authenticator kod, mfa telefon, mfa kod, 2fa telefon, 2fa kod, sms kod, telefon
      değiştirdi kod, yeni telefon kod, eski telefon kod, giriş kodu gelmiyor, authenticator çalışm, verification
      code, two factor, mfa code, 2fa code, authenticator new phone, new phone code
    `,
  }),
  published({
    id: 'vpn-password-expired',
    serviceIds: ['vpn', 'identity'],
    texts: {
      tr: {
        title: 'Parola süresi dolduğu için VPN bağlanmıyor',
        symptoms:
          '- VPN bağlanmıyor, parolanın süresi dolmuş\n- Şifrem geçersiz olmuş, uzaktan bağlanamıyorum\n- VPN “parola süresi doldu” hatası veriyor',
        cause: 'VPN, süresi dolan parolayı kabul etmez ve dışarıdan yenilenmesini sormaz.',
        steps:
          '1. `parola.yardimmasasi.example` adresinden parolanızı yenileyin.\n2. VPN istemcisini kapatıp açın.\n3. Yeni parolayla bağlanın.',
      },
      en: {
        title: 'VPN refuses an expired password',
        symptoms: '- VPN does not connect, my password has expired\n- VPN says that the password is expired',
        cause: 'The VPN takes no expired password and does not ask for a new one.',
        steps:
          '1. Renew your password at `parola.yardimmasasi.example`.\n2. Restart the VPN client.\n3. Connect with the new password.',
      },
    },
    phrases: `
      şifre süresi dol, parola süresi dol, şifre süresi bit, parola süresi bit, şifre süresi geç, vpn şifre, vpn
      parola, şifre doldu, parola doldu, şifre expire, vpn expire, password expired, vpn password, expired
      password
    `,
  }),
  published({
    id: 'vpn-certificate',
    serviceIds: ['vpn'],
    texts: {
      tr: {
        title: 'VPN sertifika hatası',
        symptoms:
          '- VPN bağlanırken sertifika hatası veriyor\n- Uzaktan bağlantıda “sertifika geçersiz” uyarısı çıkıyor\n- VPN sertifikasının süresi dolmuş',
        cause:
          'Bilgisayardaki VPN sertifikası eskimiştir; yenisi yalnızca ofis ağında ya da portaldan alınır.',
        steps:
          '1. Bilgisayarın tarih ve saatini denetleyin.\n2. `vpn.yardimmasasi.example` adresinde oturum açıp **Sertifikamı yenile** deyin.\n3. İnen dosyayı açıp **Geçerli kullanıcı** için kurun, VPN istemcisini kapatıp açın.',
      },
      en: {
        title: 'VPN certificate error',
        symptoms:
          '- VPN shows a certificate error when I connect\n- The remote connection says the certificate is not valid',
        cause: 'The VPN certificate of the computer is too old.',
        steps:
          '1. Check the date and time of the computer.\n2. Sign in at `vpn.yardimmasasi.example` and choose **Renew my certificate**.\n3. Open the file, install it for the **current user**, and restart the VPN client.',
      },
    },
    phrases: `
      vpn sertifika, evden sertifika, uzaktan sertifika, bağlan sertifika, bağlantı sertifika, vpn certificate,
      certificate error, remote certificate, vpn cert, sertifika geçersiz vpn
    `,
  }),
];
