import { customerDigest, deskDigest } from '../../domain/digest/digest.ts';
import type { CustomerFigures } from '../../domain/digest/figures.ts';
import { yesterday } from '../../domain/digest/yesterday.ts';
import type { RenderedMail } from '../../domain/mail/render.ts';
import { instantOf } from '../../domain/values.ts';
import { sendOnce, type SendingDependencies } from '../mails/send-once.ts';
import type { Publisher } from '../ports/outside.ts';
import { figuresOfDay, type FiguresDependencies } from './figures-of-day.ts';
import { type Reader, readersOf, type ReadersDependencies } from './readers.ts';

export type DigestDependencies = FiguresDependencies &
  SendingDependencies & {
    directory: ReadersDependencies['directory'];
    publisher: Publisher;
    consoleUrl: string;
  };

/** A digest that is being told: of which calendar date, and what it says. */
type Telling = { date: string; rows: readonly CustomerFigures[] };

/**
 * Tells yesterday's figures (R6): all of them to the managers' topic, and by mail to each reader those of the customers
 * that are theirs. A repetition tells nobody twice.
 */
export const createDigestHandler =
  (dependencies: DigestDependencies) =>
  async (_schedule: unknown): Promise<void> => {
    const { clock, log } = dependencies;
    const day = yesterday(instantOf(clock()));
    const telling = { date: day.date, rows: await figuresOfDay(dependencies, day) };
    await publishOnce(dependencies, telling);
    const readers = await readersOf(dependencies, day.until);
    for (const reader of readers) await mailTo(reader, dependencies, telling);
    log('digest-published', { day: day.date, customers: telling.rows.length, readers: readers.length });
  };

const eventIdOf = ({ date }: Telling): string => `digest-${date}`;

/** The topic's readers are unknown: they are told in both languages. */
const publishOnce = async (
  { mails, publisher, clock, consoleUrl }: DigestDependencies,
  telling: Telling,
): Promise<void> => {
  const eventId = eventIdOf(telling);
  if (await mails.sent(eventId, 'topic')) return;
  const reader = { day: telling.date, consoleUrl };
  const turkish = deskDigest({ ...reader, locale: 'tr' }, telling.rows);
  const english = deskDigest({ ...reader, locale: 'en' }, telling.rows);
  await publisher.publish({ subject: turkish.subject, text: `${turkish.text}\n${english.text}` });
  await mails.record({ eventId, template: 'topic', to: 'topic', sentAt: instantOf(clock()) });
};

const mailTo = async (reader: Reader, dependencies: DigestDependencies, telling: Telling): Promise<void> => {
  const digest = digestFor(reader, dependencies, telling);
  if (!digest) return;
  const { id, email: to } = reader.person;
  await sendOnce(dependencies, { ...digest, to, eventId: eventIdOf(telling), template: `digest_${id}` });
};

/** Of one customer a list, of several a table (R12); nothing when none of them is a customer any more. */
const digestFor = (
  { person: { name, locale }, customerIds }: Reader,
  { consoleUrl }: DigestDependencies,
  { date: day, rows }: Telling,
): RenderedMail | undefined => {
  const reader = { name, locale, day, consoleUrl };
  if (customerIds === 'all') return deskDigest(reader, rows);
  const [own, ...others] = rows.filter(({ customer }) => customerIds.has(customer.id));
  return own && (others.length > 0 ? deskDigest(reader, [own, ...others]) : customerDigest(reader, own));
};
