import type { Bilingual, Locale } from '../values.ts';
import type { ProblemNews } from './problem.ts';
import { publicTextIn } from './text.ts';

const openings: Record<ProblemNews['kind'], Bilingual> = {
  workaround: {
    tr: 'Çağrınıza yol açan nedeni bulduk ve gidermek için çalışıyoruz. O zamana kadar şöyle ilerleyebilirsiniz:',
    en: 'We have found what causes your call and are working on it. Until it is solved you can go on like this:',
  },
  solution: {
    tr: 'Çağrınıza yol açan sorun giderildi:',
    en: 'What caused your call has been solved:',
  },
};
const closings: Record<ProblemNews['kind'], Bilingual> = {
  workaround: {
    tr: 'Kalıcı çözüm bulunduğunda size yeniden yazacağız.',
    en: 'We will write to you again when it is solved for good.',
  },
  solution: {
    tr: 'Sizde sürüyorsa lütfen bu çağrıya yanıt yazın.',
    en: 'If it goes on for you, please answer on this ticket.',
  },
};

/** What a ticket's requester reads of a problem's news, in the ticket's language; nothing of the problem's record itself. */
export const wordsOfNews = ({ kind, text }: Omit<ProblemNews, 'eventId'>, locale: Locale): string =>
  [openings[kind][locale], publicTextIn(text, locale), closings[kind][locale]].join('\n\n');
