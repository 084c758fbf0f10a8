import * as z from 'zod';
import { impact, ticketType, urgency } from '../../ticket/classification.ts';
import type { Proposals } from '../proposal.ts';
import type { ModelChoices } from './prompt.ts';

/** A closed list of values, each answered with how sure the model is, as JSON Schema. */
const choiceOf = (values: readonly (string | number)[]) => ({
  type: 'object',
  properties: {
    value: { type: typeof values[0] === 'number' ? 'integer' : 'string', enum: [...values] },
    confidence: { type: 'number', minimum: 0, maximum: 1 },
  },
  required: ['value', 'confidence'],
});

const degrees = [1, 2, 3];
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** What a model's answer looks like, as JSON Schema; a list without a choice is not asked for. */
export const answerSchema = ({ services, groups }: ModelChoices) => ({
  type: 'object',
  properties: {
    type: choiceOf(ticketType.options),
    impact: choiceOf(degrees),
    urgency: choiceOf(degrees),
    ...(services.length > 0 && { serviceId: choiceOf(idsOf(services)) }),
    ...(groups.length > 0 && { groupId: choiceOf(idsOf(groups)) }),
  },
});

const clamped = z.number().transform((confidence) => Math.min(Math.max(confidence, 0), 1));

/** One aspect of an answer; undefined where it is left out, malformed or not among the choices. */
const aspect = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, confidence: clamped }).optional().catch(undefined);

const oneOf = (records: readonly { id: string }[]) => {
  const known = new Set(idsOf(records));
  return z.string().refine((id) => known.has(id));
};

const answerOf = ({ services, groups }: ModelChoices) =>
  z.object({
    type: aspect(ticketType),
    serviceId: aspect(oneOf(services)),
    impact: aspect(impact),
    urgency: aspect(urgency),
    groupId: aspect(oneOf(groups)),
  });

type Chosen<Value> = { value: Value; confidence: number };
const byModel = <Value>(chosen: Chosen<Value>) => ({
  ...chosen,
  by: 'model' as const,
  words: [],
  similar: [],
});

/**
 * What a model proposes, from its answer as it came. A model cannot say anything else: what is none of the choices is
 * dropped, and an answer of which nothing is left is none.
 */
export const proposalsByModel = (answer: unknown, choices: ModelChoices): Proposals | undefined => {
  const { data } = answerOf(choices).safeParse(answer);
  if (data === undefined) return undefined;
  const { type, serviceId, impact: felt, urgency: pressing, groupId } = data;
  const proposals: Proposals = {
    ...(type && { type: byModel(type) }),
    ...(serviceId && { serviceId: byModel(serviceId) }),
    ...(felt && { impact: byModel(felt) }),
    ...(pressing && { urgency: byModel(pressing) }),
    ...(groupId && { groupId: byModel(groupId) }),
  };
  return Object.keys(proposals).length === 0 ? undefined : proposals;
};
