import type { Aspect, Example } from '../example.ts';
import { featuresOf } from './features.ts';
import { createMemory } from './memory.ts';
import { createPulls, type Pulls } from './pulls.ts';
import { createWordIndex, type Vector, type WordIndex } from './word-index.ts';

type Remembered = { ticketId: string; number: string; text: string; vector: Vector };

/** A text as the examples see it. */
export type Asked = { pulls: Pulls; index: WordIndex; alike: Float32Array; vector: Vector };

/** The examples that are known, with what they say of each aspect. */
export type Stock = {
  learnOne: (example: Example) => void;
  learnTogether: (examples: readonly Example[]) => void;
  ask: (text: string, aspect: Aspect) => Asked;
  ticketAt: (slot: number) => { ticketId: string; number: string };
  size: () => number;
};

type Shelves = {
  memory: ReturnType<typeof createMemory<Remembered>>;
  index: WordIndex;
  opinions: ReadonlyMap<Aspect, Pulls>;
};

/** What is learnt alone is gone through with so many others, as it changes what they should say. */
const rehearsed = 3;

export const createStock = ({
  aspects,
  mostExamples,
}: {
  aspects: readonly Aspect[];
  mostExamples: number;
}): Stock => {
  const shelves: Shelves = {
    memory: createMemory<Remembered>(),
    index: createWordIndex(),
    opinions: new Map(aspects.map((aspect) => [aspect, createPulls()])),
  };
  const { memory, index, opinions } = shelves;
  const take = (example: Example): number => {
    forget(shelves, example.ticketId);
    if (memory.size() >= mostExamples) forget(shelves, memory.oldest());
    return put(shelves, example);
  };
  return {
    learnOne: (example) => {
      const slot = take(example);
      const others = Array.from({ length: rehearsed }, () => memory.next());
      for (const one of [slot, ...others, slot]) correct(shelves, one);
    },
    learnTogether: (examples) => {
      const slots = examples.map(take);
      for (const slot of new Set(slots)) reweigh(shelves, slot);
      for (const pulls of opinions.values()) pulls.fit((slot) => memory.at(slot)?.vector);
    },
    ask: (text, aspect) => {
      const vector = index.vectorOf(featuresOf(text));
      return { pulls: opinions.get(aspect) ?? createPulls(), index, vector, alike: index.alike(vector) };
    },
    ticketAt: (slot) => {
      const { ticketId = '', number = '' } = memory.at(slot) ?? {};
      return { ticketId, number };
    },
    size: memory.size,
  };
};

const put = ({ memory, index, opinions }: Shelves, { ticketId, number, text, labels }: Example): number => {
  const vector = index.vectorOf(featuresOf(text), { learnt: true });
  const slot = memory.put(ticketId, { ticketId, number, text, vector });
  index.add(slot, vector);
  for (const [aspect, pulls] of opinions) {
    const label = labels[aspect];
    if (label !== undefined) pulls.enter(slot, String(label));
  }
  return slot;
};

const forget = ({ memory, index, opinions }: Shelves, ticketId: string | undefined): void => {
  const slot = ticketId === undefined ? undefined : memory.slotOf(ticketId);
  const item = slot === undefined ? undefined : memory.at(slot);
  if (slot === undefined || item === undefined) return;
  for (const pulls of opinions.values()) pulls.leave(slot);
  index.remove(slot, item.vector);
  memory.remove(item.ticketId);
};

/** How rare a word is shows only when all are known. */
const reweigh = ({ memory, index }: Shelves, slot: number): void => {
  const item = memory.at(slot);
  if (item === undefined) return;
  index.remove(slot, item.vector);
  item.vector = index.vectorOf(featuresOf(item.text), { learnt: true });
  index.add(slot, item.vector);
};

const correct = ({ memory, index, opinions }: Shelves, slot: number | undefined): void => {
  const item = slot === undefined ? undefined : memory.at(slot);
  if (slot === undefined || item === undefined) return;
  const alike = index.alike(item.vector);
  for (const pulls of opinions.values()) pulls.correct(slot, alike);
};
