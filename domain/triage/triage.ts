import type { Contract, Exclusion } from '../contract/contract.ts';
import { wordsOf } from '../text/fold.ts';
import { wordsCovered } from '../text/phrase.ts';
import type { TriageResult } from '../ticket/command.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Aspect } from './example.ts';
import type { Proposals } from './proposal.ts';
import type { Duplicate } from './record.ts';

/** A known error that may solve a call: how sure that is, from 0 to 1, and the call's words that speak for it. */
export type KnownErrorMatch = {
  articleId: string;
  serviceIds: readonly string[];
  confidence: number;
  words: readonly string[];
};

/** What is known of a call beside its contract, from wherever it was found. */
export type Evidence = {
  proposals: Proposals;
  /** Surest first. */
  matches: readonly KnownErrorMatch[];
  duplicates: readonly Duplicate[];
};

export type TriageQuestion = { ticket: Ticket; contract: Contract; evidence: Evidence };

/** How many known solutions one call is offered at most: after that a person is of more help. */
const longestOffer = 3;

/**
 * What becomes of a call under its contract.
 *
 * - What the opener said stays: type, impact, urgency, service and category are never corrected. Of the rest that takes
 *   effect which is as sure as the contract asks; what is less sure waits for a person, with its reasons.
 * - Scope (R10): out, with its clause, when the call has a phrase of an exclusion and no known error accounts for as many
 *   of its words; in case of doubt a call is in, and so is one for which a person has overruled a clause.
 * - Candidates (R14): the known errors that are sure enough to be offered, surest first. None under a Level 0 contract,
 *   which offers no solution (R13), and none out of scope.
 */
export const triage = ({ ticket, contract, evidence }: TriageQuestion): TriageResult => {
  const { proposals, matches, duplicates } = evidence;
  const applied = aspectsApplied(ticket, { contract, proposals });
  const from = <Value>(aspect: Aspect, proposed: { value: Value } | undefined): Value | undefined =>
    applied.includes(aspect) ? proposed?.value : undefined;
  const scope = scopeOf(ticket, { contract, matches });
  return {
    ticketType: from('type', proposals.type) ?? ticket.type,
    impact: from('impact', proposals.impact),
    urgency: from('urgency', proposals.urgency),
    serviceId: from('serviceId', proposals.serviceId) ?? ticket.serviceId,
    category: from('category', proposals.category) ?? ticket.category,
    scope,
    groupId: ticket.groupId,
    candidates: contract.level === 'L0' || !scope.in ? [] : candidatesOf(matches, contract),
    record: { proposals, applied, duplicates: [...duplicates] },
  };
};

const aspectsApplied = (
  ticket: Ticket,
  { contract, proposals }: { contract: Contract; proposals: Proposals },
): Aspect[] =>
  openAspects(ticket).filter(
    (aspect) => (proposals[aspect]?.confidence ?? 0) >= contract.confidence.classify,
  );

/** A group is never the opener's to have said: who is named at opening has the call already, and is asked first. */
const openAspects = ({ leftOpen, serviceId, category }: Ticket): Aspect[] => [
  ...leftOpen,
  ...(serviceId === undefined ? (['serviceId'] as const) : []),
  ...(category === undefined ? (['category'] as const) : []),
  'groupId',
];

/** Whether the contract covers a call, by its words. */
export const scopeOf = (
  { title, description, scope }: Pick<Ticket, 'title' | 'description' | 'scope'>,
  { contract, matches }: { contract: Contract; matches: readonly KnownErrorMatch[] },
): Ticket['scope'] => {
  if (scope.overruled) return scope;
  const words = wordsOf(`${title}\n${description}`);
  const [clearest] = contract.exclusions
    .map((exclusion) => ({ clause: exclusion.clause, score: wordsExcludedBy(exclusion, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.clause < b.clause ? -1 : 1));
  const accountedFor =
    matches[0] === undefined || matches[0].confidence < contract.confidence.offer
      ? 0
      : matches[0].words.length;
  return clearest !== undefined && clearest.score > accountedFor
    ? { in: false, clause: clearest.clause }
    : { in: true };
};

/** How many different words of a call a clause accounts for; none where the call is not about the clause's matter. */
const wordsExcludedBy = ({ words: phrases, about }: Exclusion, words: readonly string[]): number => {
  const covered = wordsCovered(words, phrases);
  const matter = about && wordsCovered(words, about);
  if (covered.size === 0 || matter?.size === 0) return 0;
  return new Set([...covered, ...(matter ?? [])]).size;
};

const candidatesOf = (matches: readonly KnownErrorMatch[], { confidence }: Contract): string[] =>
  matches
    .filter((match) => match.confidence >= confidence.offer)
    .slice(0, longestOffer)
    .map(({ articleId }) => articleId);
