import { wordsOf } from './fold.ts';

/** Words that say nothing of what a call is about, in either language: grammar, courtesy and the fact of asking for help. */
const listed = `
  acaba acil acilen ama ancak arkadaşım arkadaşlar artık aslında az bana bazı belki ben beni benim beri bey bile bilgi bir
  biraz biri birkaç biz bize bizde bizi bizim bu bugün buna bunu burada böyle bütün daha dahi defa değil devamlı diye dün
  elimde en eğer fakat falan gayet geçen gene gibi göre gün günaydın günler güzel hala hanım hem hemen henüz hep her
  herhalde herhangi hiç için ile ilgili ise iyi işte kadar karşı kendi kez ki kim kolay kolaylıklar konu konuda lazım
  lütfen maalesef merhaba mi mu musunuz misiniz ne neden nedeni nerede nasıl niye olan olarak oldu olduğu oluyor olur olsa
  ona onlar onu orada pek peki rica ederim ederiz edin sabah sadece saygılar sanırım sayın selam selamlar sen size sizden
  sonra sorun sorunu sorunum sürekli şey şimdi şu tam tekrar teşekkür teşekkürler tüm üzere var ve veya ya yani yaşıyorum
  yaşıyoruz yardım yardımcı yapabilir yapar yeniden yine yok zaman çalışmalar çok çünkü önce öyle
  a about after again all also am an and any anyone are as asap at be because been but by can could did do does for from
  get getting got had has have hello help hey hi how i if im in into is it its ive just kindly me my need no not now of on
  or our please problem regards since so some still team thank thanks that the their them then there this to today too
  tried try trying up urgent us was we were what when where which while why will with would yesterday you your
`;

export const stopWords: ReadonlySet<string> = new Set(wordsOf(listed));
