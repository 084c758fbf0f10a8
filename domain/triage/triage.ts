import type { Contract, Exclusion } from '../contract/contract.ts';
import type { KnownError, Service } from '../directory.ts';
import { wordsOf } from '../text/fold.ts';
import { wordsCovered } from '../text/phrase.ts';
import type { TriageResult } from '../ticket/command.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Proposals } from './proposal.ts';

export type TriageQuestion = {
  ticket: Ticket;
  contract: Contract;
  services: readonly Service[];
  knownErrors: readonly KnownError[];
  /** What a model says of the call, where there is one. */
  proposed?: Proposals | undefined;
};

/** How many known solutions one call is offered at most: after that a person is of more help. */
const longestOffer = 3;

/**
 * What a call is about, by the words of its title and description. Whatever the opener has said stays: type, service,
 * category and group are never corrected.
 *
 * - Service: the one whose words, and whose known errors' words, account for most of the call's different words; one
 *   that a model proposes where no word names any.
 * - Scope (R10): out, with its clause, when the call has a phrase of an exclusion and no known error accounts for as many
 *   of its words; in case of doubt a call is in, and so is one for which a person has overruled a clause.
 * - Candidates (R14): the known errors of the service that fit, best first; those of any service when none of its own
 *   does. None under a Level 0 contract, which offers no solution (R13), and none out of scope.
 *
 * Equals go by id, so the same call is always triaged in the same way.
 */
export const triage = (question: TriageQuestion): TriageResult => {
  const { ticket, contract } = question;
  const words = wordsOf(`${ticket.title}\n${ticket.description}`);
  const fitting = best(question.knownErrors, (knownError) => wordsCovered(words, knownError.words).size);
  const serviceId = ticket.serviceId ?? serviceOf(words, question) ?? question.proposed?.serviceId?.value;
  const scope = ticket.scope.overruled
    ? ticket.scope
    : scopeOf(words, contract.exclusions, fitting[0]?.score ?? 0);
  return {
    ticketType: ticket.type,
    serviceId,
    category: ticket.category,
    scope,
    groupId: ticket.groupId ?? groupOf(contract, serviceId),
    candidates: contract.level === 'L0' || !scope.in ? [] : candidatesOf(fitting, serviceId),
  };
};

type Scored<Item> = { item: Item; score: number };

/** The items that have a score at all, best first. */
const best = <Item extends { id: string }>(
  items: readonly Item[],
  scoreOf: (item: Item) => number,
): Scored<Item>[] =>
  items
    .map((item) => ({ item, score: scoreOf(item) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));

const serviceOf = (words: readonly string[], { services, knownErrors }: TriageQuestion): string | undefined =>
  best(services, (service) => {
    const own = knownErrors.filter(({ serviceId }) => serviceId === service.id);
    return new Set([service, ...own].flatMap((record) => [...wordsCovered(words, record.words)])).size;
  })[0]?.item.id;

const scopeOf = (
  words: readonly string[],
  exclusions: readonly Exclusion[],
  knownErrorScore: number,
): TriageResult['scope'] => {
  const [clearest] = best(
    exclusions.map((exclusion) => ({ ...exclusion, id: exclusion.clause })),
    (exclusion) => wordsExcludedBy(exclusion, words),
  );
  return clearest !== undefined && clearest.score > knownErrorScore
    ? { in: false, clause: clearest.item.id }
    : { in: true };
};

/** How many different words of a call a clause accounts for; none where the call is not about the clause's matter. */
const wordsExcludedBy = ({ words: phrases, about }: Exclusion, words: readonly string[]): number => {
  const covered = wordsCovered(words, phrases);
  const matter = about && wordsCovered(words, about);
  if (covered.size === 0 || matter?.size === 0) return 0;
  return new Set([...covered, ...(matter ?? [])]).size;
};

const groupOf = (contract: Contract, serviceId: string | undefined): string =>
  contract.services.find((service) => service.serviceId === serviceId)?.groupId ?? contract.deskGroupId;

const candidatesOf = (fitting: readonly Scored<KnownError>[], serviceId: string | undefined): string[] => {
  const ofService = fitting.filter(({ item }) => item.serviceId === serviceId);
  return (ofService.length > 0 ? ofService : fitting).slice(0, longestOffer).map(({ item }) => item.id);
};
