import type { Locale } from '../../domain/values.ts';

const tr = {
  product: 'Yardım Masası',
  signIn: 'Oturum aç',
  email: 'E-posta adresi',
  password: 'Parola',
  wrong: 'E-posta adresi veya parola yanlış. Lütfen yeniden deneyin.',
  tooMany: 'Çok fazla yanlış deneme yapıldı. Lütfen 15 dakika sonra yeniden deneyin.',
  signOut: 'Oturumu kapat',
  signOutQuestion: 'Oturumunuz kapatılsın mı?',
  stay: 'Oturum açık kalsın',
  signedOut: 'Oturumunuz kapatıldı.',
  trouble: 'Oturum açılamadı',
  expired: 'Bu sayfanın süresi doldu veya bağlantı eksik. Lütfen baştan başlayın.',
  again: 'Baştan başla',
} as const;

type Messages = Record<keyof typeof tr, string>;

const en: Messages = {
  product: 'Yardım Masası',
  signIn: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  wrong: 'The e-mail address or the password is wrong. Please try again.',
  tooMany: 'There were too many wrong tries. Please try again in 15 minutes.',
  signOut: 'Sign out',
  signOutQuestion: 'Do you want to sign out?',
  stay: 'Stay signed in',
  signedOut: 'You have signed out.',
  trouble: 'Sign-in did not work',
  expired: 'This page has expired, or the link is incomplete. Please start again.',
  again: 'Start again',
};

/** What the pages of the sign-in service say. */
export const messages: Record<Locale, Messages> = { tr, en };
