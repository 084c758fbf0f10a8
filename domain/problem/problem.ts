import * as z from 'zod';
import { priority } from '../ticket/classification.ts';
import { id, instant } from '../values.ts';
import { publicText } from './text.ts';

/** `closed`: given up or withdrawn, without a solution. */
export const problemStatus = z.enum(['open', 'known-error', 'resolved', 'closed']);
export type ProblemStatus = z.infer<typeof problemStatus>;

/** A ticket that has the problem's cause; of any customer, as a cause may be one of the desk's own services. */
export const incident = z.strictObject({ ticketId: id, number: z.string(), customerId: id });
export type Incident = z.infer<typeof incident>;

/** Each of them is written to when there is news, and all stand in the problem's record. */
export const mostIncidents = 200;

/** What people write of a problem; the rest comes of its commands. */
export const problemContent = z.strictObject({
  title: z.string().trim().min(1).max(300),
  description: z.string().trim().max(20_000).default(''),
  serviceId: id.optional(),
  priority: priority.default(3),
  ownerId: id.optional(),
  cause: z.string().trim().min(1).max(5_000).optional(),
});
export type ProblemContent = z.infer<typeof problemContent>;

/**
 * What the linked tickets' requesters are to hear of a problem as it stands: how to go on until it is solved, or that it
 * is. `eventId` tells one piece of news from the next, so that each ticket hears it once.
 */
export const problemNews = z.strictObject({
  eventId: z.string(),
  kind: z.enum(['workaround', 'solution']),
  text: publicText,
});
export type ProblemNews = z.infer<typeof problemNews>;

/** ITIL: the cause behind incidents, followed until it is gone. */
export const problemRecord = z.strictObject({
  ...problemContent.shape,
  id,
  /** `PRB-12`: one row of numbers for the desk. */
  number: z.string(),
  /** Rises by one with every commit. */
  version: z.int().positive(),
  status: problemStatus,
  workaround: publicText.optional(),
  /** Its known error in the knowledge base. */
  articleId: id.optional(),
  incidents: z.array(incident).max(mostIncidents),
  solution: publicText.optional(),
  news: problemNews.optional(),
  createdAt: instant,
  createdBy: z.string(),
  updatedAt: instant,
  updatedBy: z.string(),
  resolvedAt: instant.optional(),
});
export type ProblemRecord = z.infer<typeof problemRecord>;

/** Still worked on: neither solved nor given up. */
export const isOpenProblem = ({ status }: Pick<ProblemRecord, 'status'>): boolean =>
  status === 'open' || status === 'known-error';
