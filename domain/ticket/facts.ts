import type { Calendar } from '../calendar/calendar.ts';
import type { Contract } from '../contract/contract.ts';
import type { Actor } from '../people/principal.ts';
import type { Questionnaire } from '../question-set/questionnaire.ts';
import type { Instant } from '../values.ts';
import type { Holders } from '../work-order/terms.ts';
import type { KnownSolution } from './command.ts';
import type { Relative } from './family.ts';
import type { StaffingFacts } from './staffing.ts';

/** What a decision needs to know beside the ticket: the moment, who asks, and what the customer bought. */
export type Facts = StaffingFacts & {
  now: Instant;
  actor: Actor;
  contract: Contract;
  calendar: Calendar;
  /** The other ticket of a link to a parent or child. */
  relative?: Relative;
  /** Numbers of the ticket's children that are not done; for the commands that would leave them behind. */
  openChildren?: readonly string[];
  /** The solution that is to be offered. */
  knownSolution?: KnownSolution;
  /** What given answers come to; for `answer-questions`, which is nothing without. */
  questionnaire?: Questionnaire;
  /** Groups and providers, for the terms of their work orders. */
  holders?: Holders;
};
