import type { Example } from '../../domain/triage/example.ts';
import { createLearner, type Learner } from '../../domain/triage/learner.ts';
import { epochMsOf, type Instant, instantOf } from '../../domain/values.ts';
import type { ExampleStore } from '../ports/example-store.ts';

type Dependencies = { examples: Pick<ExampleStore, 'newestExamples' | 'examplesSince'> };

export type WarmLearner = { current: () => Promise<Learner> };

/** So many of the newest calls are learnt from: a process that starts must have read and fitted them within seconds. */
const mostExamples = 3_000;
/** Examples may be written this much later than what they tell of happened. */
const overlapMs = 15 * 60_000;

/**
 * What the desk has learnt, kept for as long as the process is warm: read whole once, then only what came since. Who asks
 * while it is being read waits for the same answer; a failed read is tried again by the next.
 */
export const createWarmLearner = ({ examples }: Dependencies): WarmLearner => {
  const taught = new Map<string, Instant>();
  let learner: Learner | undefined;
  let newest: Instant | undefined;
  let reading: Promise<Learner> | undefined;
  const remember = (lessons: readonly Example[]): void => {
    for (const { ticketId, at } of lessons) {
      taught.set(ticketId, at);
      if (newest === undefined || at > newest) newest = at;
    }
  };
  const readWhole = async (): Promise<Learner> => {
    const lessons = await examples.newestExamples(mostExamples);
    remember(lessons);
    return createLearner({ examples: lessons, mostExamples });
  };
  const follow = async (known: Learner, since: Instant): Promise<Learner> => {
    const lessons = await examples.examplesSince(instantOf(epochMsOf(since) - overlapMs));
    const news = lessons.filter(({ ticketId, at }) => (taught.get(ticketId) ?? '') < at);
    for (const lesson of news) known.learn(lesson);
    remember(news);
    return known;
  };
  const read = async (): Promise<Learner> => {
    learner = learner && newest ? await follow(learner, newest) : await readWhole();
    return learner;
  };
  return {
    current: () => {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
};
