import { customerDigest, deskDigest } from '../../domain/digest/digest.ts';
import type { CustomerFigures } from '../../domain/digest/figures.ts';
import { yesterday } from '../../domain/digest/yesterday.ts';
import type { Person } from '../../domain/directory.ts';
import type { RenderedMail } from '../../domain/mail/render.ts';
import { instantOf } from '../../domain/values.ts';
import { sendOnce, type SendingDependencies } from '../mails/send-once.ts';
import type { Directory } from '../ports/desk-table.ts';
import type { Publisher } from '../ports/outside.ts';
import { figuresOfDay, type FiguresDependencies } from './figures-of-day.ts';

export type DigestDependencies = FiguresDependencies &
  SendingDependencies & {
    directory: Pick<Directory, 'people'>;
    publisher: Publisher;
    consoleUrl: string;
  };

/** A digest that is being told: of which calendar date, and what it says. */
type Telling = { date: string; rows: readonly CustomerFigures[] };

/**
 * Tells yesterday's figures (R6): all of them to the managers' topic, and by mail to the managers who subscribe, those of
 * a customer only their own. A repetition tells nobody twice.
 */
export const createDigestHandler =
  (dependencies: DigestDependencies) =>
  async (_schedule: unknown): Promise<void> => {
    const { directory, clock, log } = dependencies;
    const day = yesterday(instantOf(clock()));
    const telling = { date: day.date, rows: await figuresOfDay(dependencies, day) };
    await publishOnce(dependencies, telling);
    const readers = (await directory.people()).filter(isSubscribed);
    for (const reader of readers) await mailTo(reader, dependencies, telling);
    log('digest-published', { day: day.date, customers: telling.rows.length, readers: readers.length });
  };

const isSubscribed = ({ role, subscribesToDigest }: Person): boolean =>
  role === 'manager' && subscribesToDigest;

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

const mailTo = async (person: Person, dependencies: DigestDependencies, telling: Telling): Promise<void> => {
  const digest = digestFor(person, dependencies, telling);
  if (!digest) return;
  const { id, email: to } = person;
  await sendOnce(dependencies, { ...digest, to, eventId: eventIdOf(telling), template: `digest_${id}` });
};

/** A customer's manager reads of that customer only (R12); nothing when it is no customer any more. */
const digestFor = (
  { name, locale, customerId }: Person,
  { consoleUrl }: DigestDependencies,
  { date: day, rows }: Telling,
): RenderedMail | undefined => {
  const reader = { name, locale, day, consoleUrl };
  if (customerId === undefined) return deskDigest(reader, rows);
  const own = rows.find(({ customer }) => customer.id === customerId);
  return own && customerDigest(reader, own);
};
