import * as z from 'zod/mini';
import type { TicketEvent } from '../api/types.ts';
import { isMessageKey, type MessageKey, type MessageParams } from '../messages/catalogue.ts';
import type { Names } from './names.ts';

/** `public` words were said to the requester, `internal` ones only inside the desk, `mark` is a turn of the lifecycle. */
type StoryKind = 'public' | 'internal' | 'mark' | 'alarm';

export type StoryItem = {
  id: string;
  at: string;
  kind: StoryKind;
  /** Undefined for the ticket's own workflow. */
  who?: { name?: string; role?: string };
  headline: { key: MessageKey; params?: MessageParams };
  text?: string;
  /** Set where the text is an article's Markdown. */
  markdown?: true;
};

type Reading = {
  names: Names;
  pick: (text: { tr: string; en: string }) => string;
  /** An instant as its reader writes it. */
  time: (at: string) => string;
  /** The numbers of the ticket's work orders by their ids. */
  orders: ReadonlyMap<string, string>;
};
type Data = z.infer<typeof eventData>;

const bilingual = z.object({ tr: z.string(), en: z.string() });
/** Words for requesters may be written in one language only. */
const spoken = z.object({ tr: z.optional(z.string()), en: z.optional(z.string()) });

const said = z.object({ question: bilingual, answer: z.union([z.string(), bilingual]) });

/** The parts of events that a story tells; whatever else an event carries is left out. */
const eventData = z.object({
  text: z.optional(z.string()),
  question: z.optional(z.string()),
  reason: z.optional(z.union([z.string(), bilingual])),
  comment: z.optional(z.string()),
  clause: z.optional(z.string()),
  because: z.optional(z.string()),
  clock: z.optional(z.string()),
  outcome: z.optional(z.string()),
  target: z.optional(z.string()),
  report: z.optional(z.string()),
  visit: z.optional(z.object({ from: z.string() })),
  workOrderId: z.optional(z.string()),
  workOrder: z.optional(
    z.object({
      number: z.string(),
      task: z.string(),
      holder: z.object({ groupId: z.optional(z.string()), providerId: z.optional(z.string()) }),
    }),
  ),
  groupId: z.optional(z.string()),
  providerId: z.optional(z.string()),
  assigneeId: z.optional(z.string()),
  reminder: z.optional(z.number()),
  count: z.optional(z.number()),
  score: z.optional(z.number()),
  percent: z.optional(z.number()),
  priority: z.optional(z.number()),
  generation: z.optional(z.number()),
  offer: z.optional(z.object({ title: bilingual, solution: bilingual })),
  questionnaire: z.optional(z.object({ title: bilingual, answers: z.array(said) })),
  resolution: z.optional(z.object({ text: z.string() })),
  problem: z.optional(z.object({ number: z.string() })),
  incident: z.optional(z.object({ number: z.string() })),
  workaround: z.optional(spoken),
  solution: z.optional(spoken),
  cause: z.optional(z.string()),
});

const kinds: Partial<Record<string, StoryKind>> = {
  commented: 'public',
  'info-requested': 'public',
  'info-provided': 'public',
  'solution-offered': 'public',
  resolved: 'public',
  noted: 'internal',
  'sla-breached': 'alarm',
  'sla-overdue': 'alarm',
  'major-declared': 'alarm',
  'group-found-empty': 'alarm',
  'work-order-breached': 'alarm',
  'visit-reported': 'public',
  'attention-needed': 'alarm',
};

/** The events of a ticket as its readers know them, in words of the catalogue, oldest first. */
export const storyOf = (events: readonly TicketEvent[], reading: Reading): StoryItem[] =>
  events.map((event) => {
    const parsed = eventData.safeParse(event.data);
    const data = parsed.success ? parsed.data : {};
    const text = textOf(data, reading);
    return {
      id: event.id,
      at: event.at,
      kind: kinds[event.type] ?? 'mark',
      headline: { key: headlineKey(event.type, data), params: paramsOf(data, reading) },
      ...(event.actor.kind === 'person' && { who: personOf(event.actor) }),
      ...(text !== undefined && { text }),
      ...(data.offer !== undefined && { markdown: true }),
    };
  });

const personOf = ({ name, role }: TicketEvent['actor']) => ({
  ...(name !== undefined && { name }),
  ...(role !== undefined && { role }),
});

/** What has several causes, clocks, outcomes or targets has a message for each. */
const headlineKey = (type: string, { because, clock, outcome, target }: Data): MessageKey => {
  const detailed = `story.${type}.${because ?? clock ?? outcome ?? target ?? ''}`;
  if (isMessageKey(detailed)) return detailed;
  const plain = `story.${type}`;
  return isMessageKey(plain) ? plain : 'story.other';
};

const textOf = (data: Data, { pick }: Reading): string | undefined => {
  const reason = typeof data.reason === 'object' ? pick(data.reason) : data.reason;
  const solution = data.offer && pick(data.offer.solution);
  const work = data.workOrder?.task ?? data.report;
  const known = spokenIn(data.workaround ?? data.solution, pick) ?? data.cause;
  const spokenWords = data.text ?? data.question ?? data.resolution?.text;
  const answers = data.questionnaire?.answers.map((one) => answerLine(one, pick)).join('\n');
  return spokenWords ?? work ?? solution ?? reason ?? data.comment ?? known ?? answers;
};

const spokenIn = (words: z.infer<typeof spoken> | undefined, pick: Reading['pick']): string | undefined =>
  words && pick({ tr: words.tr ?? words.en ?? '', en: words.en ?? words.tr ?? '' });

const answerLine = ({ question, answer }: z.infer<typeof said>, pick: Reading['pick']): string =>
  `${pick(question)} ${typeof answer === 'string' ? answer : pick(answer)}`;

const paramsOf = (data: Data, { names, pick, time, orders }: Reading): MessageParams => ({
  target: targetOf(data.workOrder?.holder ?? data, names),
  order: data.workOrder?.number ?? orders.get(data.workOrderId ?? '') ?? '',
  when: data.visit === undefined ? '' : time(data.visit.from),
  clause: data.clause ?? '',
  number: (data.problem ?? data.incident)?.number ?? '',
  title: titleOf(data, pick),
  count: data.reminder ?? data.count ?? 1,
  score: data.score ?? '',
  percent: data.percent ?? '',
  priority: data.priority ?? '',
});

const titleOf = ({ offer, questionnaire }: Data, pick: Reading['pick']): string => {
  const title = offer?.title ?? questionnaire?.title;
  return title === undefined ? '' : pick(title);
};

const targetOf = ({ providerId, groupId, assigneeId }: Data, names: Names): string =>
  [
    providerId === undefined ? undefined : names.provider(providerId),
    groupId === undefined ? undefined : names.group(groupId),
    assigneeId === undefined ? undefined : names.user(assigneeId),
  ]
    .filter((name) => name !== undefined)
    .join(', ');
