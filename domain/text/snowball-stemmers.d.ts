/** The package has no types of its own. */
declare module 'snowball-stemmers' {
  /** A stemmer of lower-case words in a language; not for sharing between threads. */
  const snowball: { newStemmer: (language: 'turkish' | 'english') => { stem: (word: string) => string } };
  export default snowball;
}
