import type { Locale } from '../values.ts';

/** Whose traces are taken out of a text beside addresses and numbers. */
type Somebody = { name: string };

const words: Record<Locale, Record<'address' | 'number' | 'name', string>> = {
  tr: { address: '[e-posta]', number: '[numara]', name: '[çağrı sahibi]' },
  en: { address: '[e-mail]', number: '[number]', name: '[requester]' },
};

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Accounts of banks (ISO 13616), written in groups of four or in one. */
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g;
/**
 * Telephones, identity and card numbers: 10 to 19 digits with at most one separator between two of them. Dates, versions
 * and network addresses have fewer digits, or dots, which are no separators here.
 */
const number = /(?<![\p{L}\p{N}.])\+?\(?\d(?:\)?[ \t/-]?\(?\d){9,18}(?![\p{L}\p{N}])/gu;
const shortestName = 2;

/**
 * A text without what names a person: e-mail addresses, telephone and identity numbers, accounts, and the parts of
 * somebody's name, as they write it. What stands in their place is in the language of the text.
 */
export const withoutPersonalData = (text: string, { of, locale }: { of: Somebody; locale: Locale }): string =>
  withoutName(withoutContactData(text, locale), of.name, words[locale].name);

/** A text without e-mail addresses, telephone and identity numbers and accounts; what it names by name stays. */
export const withoutContactData = (text: string, locale: Locale): string => {
  const standIn = words[locale];
  return text
    .replaceAll(address, standIn.address)
    .replaceAll(iban, standIn.number)
    .replaceAll(number, standIn.number);
};

/** Parts that follow one another are one name; only as they are written, as `Deniz` is a person and `deniz` the sea. */
const withoutName = (text: string, name: string, standIn: string): string => {
  const parts = name
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= shortestName && part !== part.toLowerCase());
  if (parts.length === 0) return text;
  const anyPart = `(?:${parts.join('|')})`;
  const pattern = new RegExp(`(?<!\\p{L})${anyPart}(?:[ \\t.]+${anyPart})*(?!\\p{L})`, 'gu');
  return text.replaceAll(pattern, standIn);
};
