import { digestEn } from './digest-en.ts';
import { digestTr } from './digest-tr.ts';
import { translator } from './translator.ts';

export type DigestKey = keyof typeof digestTr;

/** Texts of the managers' digest. */
export const digestText = translator<DigestKey>({ tr: digestTr, en: digestEn });
