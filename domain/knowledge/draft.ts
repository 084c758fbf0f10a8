import { actorId } from '../people/actor.ts';
import type { RecordedEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { withoutPersonalData } from '../text/mask.ts';
import { matchable } from '../text/matchable.ts';
import { articleText, type KnowledgeRecord } from './article.ts';
import { newArticle } from './lifecycle.ts';

const longest = { title: 200, symptoms: 5_000, steps: 20_000 };

/**
 * R15: the article that a new solution becomes, for a reviewer to look at: what the caller saw, and what was done. It is
 * for the ticket's customer alone until somebody says that it holds for others, and names no person. Undefined for an
 * event that brings no new solution.
 */
export const draftFrom = (
  { id, at, actor, event }: RecordedEvent,
  ticket: Ticket,
): KnowledgeRecord | undefined => {
  if (event.type !== 'resolved' || event.resolution.newSolution !== true) return undefined;
  const isOfDesk = actor.kind === 'person' && (actor.role === 'agent' || actor.role === 'administrator');
  const { serviceId, customerId } = ticket;
  return newArticle(
    {
      kind: ticket.type === 'incident' ? 'known-error' : 'how-to',
      audience: 'requester',
      serviceIds: serviceId === undefined ? [] : [serviceId],
      customerIds: [customerId],
      texts: { [ticket.locale]: textFrom(ticket, event.resolution.text) },
      phrases: [],
      ...(isOfDesk && { ownerId: actor.id }),
    },
    { id, by: actorId(actor), at, status: 'review', sourceTicketId: ticket.id },
  );
};

const textFrom = (ticket: Ticket, solution: string) => {
  const { locale, requester, number, title, description } = ticket;
  const told = matchable({ title: '', description });
  const clean = (text: string) => withoutPersonalData(text, { of: requester, locale }).trim();
  return articleText.parse({
    title: cut(clean(title), longest.title) || number,
    symptoms: cut(clean(told) || clean(title), longest.symptoms) || number,
    steps: cut(markdownOf(clean(solution)), longest.steps),
  });
};

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed().trim();

/** Plain text as Markdown that looks the same: strokes before marks stay (`\\\\server`), what looks like a tag is shown. */
const markdownOf = (text: string): string =>
  text.replaceAll(/\\(?=[!-/:-@[-`{-~])|<(?=[\p{L}!/?])/gu, String.raw`\$&`);
