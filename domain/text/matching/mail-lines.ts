import { fold } from '../fold.ts';

/** What a line of a mail is, where it is none of the caller's own words. */
export type Foreign = 'quoted' | 'history' | 'header' | 'sign-off' | 'notice' | 'log';

/**
 * What a line of a mail is apart from its caller's words; undefined for those. Only the first 300 characters are looked
 * at, with patterns that never try one place twice, so the time is that of reading the line.
 */
export const foreignLine = (line: string): Foreign | undefined => {
  const folded = fold(line.slice(0, 300)).trim();
  return folded === '' ? undefined : rules.find(([, pattern]) => pattern.test(folded))?.[0];
};

const rules: readonly (readonly [Foreign, RegExp])[] = [
  ['quoted', /^(?:>|\|>)/],
  [
    'history',
    /^-{2,}\s?(?:original message|forwarded message|ozgun (?:ileti|mesaj)|orijinal (?:ileti|mesaj)|iletilen (?:ileti|mesaj)|ursprungliche nachricht)/,
  ],
  ['history', /(?=^.*[\d@]).*(?:yazdi|wrote|schrieb|ecrit) ?:$/],
  [
    'header',
    /^(?:from|sent|to|cc|bcc|subject|date|importance|kimden|gonderen|gonderildi|gonderme tarihi|kime|bilgi|konu|tarih|von|gesendet|an|betreff|x-[a-z-]+|mime-version|content-type|message-id|return-path|reply-to) ?:/,
  ],
  [
    'sign-off',
    /^(?:(?:kind|best|warm|many|with|with best|with kind) )?(?:regards|thanks|wishes|sincerely|cheers)(?: (?:and regards|in advance|again|sincerely))?[ ,.!]*$/,
  ],
  [
    'sign-off',
    /^(?:best|kind|sincerely yours|yours (?:sincerely|faithfully)|thank you|mit freundlichen gru(?:ss|�)en|mfg)[ ,.!]*$/,
  ],
  [
    'sign-off',
    /^(?:saygilar(?:imla|imizla)?|saygi ile|iyi (?:calismalar|gunler|aksamlar)(?: dileri[mz])?|tesekkur(?:ler| ederi[mz])?|kolay gelsin|sevgiler(?:imle)?|selamlar)[ ,.!]*$/,
  ],
  [
    'sign-off',
    /^(?:--|__+|sent from my|get outlook for|iphone'?umdan gonderildi|android .*gonderildi|outlook'?u edinin)/,
  ],
  [
    'notice',
    /(?:this|the) (?:e-?mail|message|communication).{0,60}(?:confidential|intended|attachment)|confidentiality notice|^disclaimer|(?:view|read) the disclaimer|think before (?:you )?print|consider the environment/,
  ],
  [
    'notice',
    /bu (?:e-?posta|mesaj|ileti|elektronik posta).{0,60}(?:gizli|ekler|kisiye ozel|yalnizca|sadece)|^(?:yasal uyari|gizlilik (?:bildirimi|notu)|uyari notu)|kagit israfi|cevreye (?:duyarli|saygi)/,
  ],
  [
    'log',
    /^(?:\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|[a-z]{3} +\d{1,2} \d\d:\d\d:\d\d |at [\w$.<>]+\([\w.]*:?\d*\)|caused by: |traceback |\s*file ".*", line \d)/,
  ],
];
