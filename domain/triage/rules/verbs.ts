import type { Shape } from './rule.ts';

/*
 * Endings of Turkish verbs in folded words (`ı` is `i`, `ü` is `u`). They hold for every verb, so a rule that names them
 * understands calls that no list of words foresees. `\w*` behind a tense takes the person along, and typing that skips a
 * vowel (`çalışmyor`) or the last letter (`açılmıyo`).
 */

/** Does not: `çalışmıyor`, `gelmiyo`, `olmadı`, `yapılamadı`. */
export const doesNot: readonly Shape[] = [[/m[iu]?yo(r\w*)?$/], [/\wm[ae]di(m|k|lar|ler)?$/]];

/** Cannot, whoever it is: `giremiyorum`, `yapamıyoruz`, `bağlanamadım`. */
export const cannot: readonly Shape[] = [[/[ae]m[iu]?yo(r\w*)?$/], [/[ae]m[ae]di(m|k|lar|ler)?$/]];

/** We do: `alıyoruz`, `yapamadık`; without the verbs that one person asks by in the plural. */
export const weDo: readonly Shape[] = [
  [/^(?!iste|isti|rica|bekl|edi|dusun|dile|umu|aci|ara)\w+yoruz$/],
  [/^(?!iste|isti|rica|bekl|dusun|dile)\w+m[ae]dik$/],
];

/** Several people cannot: `agent'lar giremiyor`, `kullanıcılar açamıyorlar`. */
export const severalCannot: readonly Shape[] = [[/l[ae]r(imiz|i)?$/, /[ae]m[iu]?yo(r(l[ae]r)?)?$/]];

/** Would somebody: `yapar mısınız`, `alabilir miyim`, also written as one word. */
export const wouldYou: readonly Shape[] = [
  [/m[iu]s[iu]n([iu]z)?$/],
  [/m[iu]y[iu][mz]$/],
  [/[ae]bilirm[iu]$/],
  [/[ae]bilir$/, /^m[iu]$/],
];

/** Something is to be done: `açılması`, `kapatılsın`, `güncellenecek`, `yenileyelim`. */
export const toBeDone: readonly Shape[] = [
  [/\w([iu]l|[iuae]n|t[iu]r|[iu]s)m[ae]si(ni|nin)?$/],
  [/\w([iu]l|[iuae]n)s[iu]n(l[ae]r)?$/],
  [/\w([iu]l|[iuae]n)[ae]c[ae]k$/],
  [/\w{2}y[ae]lim$/],
];
