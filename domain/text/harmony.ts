/**
 * A folded word as Turkish spelling would have it: `yazicilar` is `yazıcılar`, `kuyrugu` is `kuyruğu`.
 *
 * - Vowel harmony: `i` and `u` sound like the vowel before them; at the start of a word like the next `a` or `e`.
 * - A `g` after a vowel is soft.
 *
 * It is made for endings, which a stemmer cuts off by their sounds; words of other languages come out oddly, but always in
 * the same way.
 */
export const harmonised = (folded: string): string => {
  let spelled = '';
  let sound: Sound | undefined;
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charAt(at);
    sound = soundOf[letter] ?? (letter in ambiguous ? (sound ?? firstSound(folded.slice(at))) : sound);
    spelled +=
      letter === 'g' && vowel.test(folded.charAt(at - 1))
        ? 'ğ'
        : (ambiguous[letter]?.[sound ?? 'front'] ?? letter);
  }
  return spelled;
};

type Sound = 'front' | 'back';

const vowel = /[aeiou]/;

/** `o` and `ö` stand in first syllables only, and in endings like `-yor`, which is always written with an `o`. */
const soundOf: Readonly<Record<string, Sound>> = { a: 'back', e: 'front', o: 'back' };

const ambiguous: Readonly<Record<string, Readonly<Record<Sound, string>>>> = {
  i: { front: 'i', back: 'ı' },
  u: { front: 'ü', back: 'u' },
};

/** Of a part that begins with `i` or `u`; where no other vowel tells, as the letter is written. */
const firstSound = (part: string): Sound => {
  const telling = /[ae]/.exec(part)?.[0] ?? (part.startsWith('i') ? 'e' : 'a');
  return telling === 'e' ? 'front' : 'back';
};
