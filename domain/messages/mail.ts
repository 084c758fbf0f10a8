import { mailEn } from './mail-en.ts';
import { mailTr } from './mail-tr.ts';
import { translator } from './translator.ts';

export type MailKey = keyof typeof mailTr;

/** Texts of the desk's mails. */
export const mailText = translator<MailKey>({ tr: mailTr, en: mailEn });
