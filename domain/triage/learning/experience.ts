import { type Aspect, aspects, type Example } from '../example.ts';
import { corpusOf } from './corpus.ts';
import { featuresOf } from './features.ts';
import { createMemory, type Memory } from './memory.ts';
import { createOpinion, type Near, type Opinion } from './opinion.ts';
import { createWordIndex, type Vector, type WordIndex } from './word-index.ts';

/** All that was learnt: which tickets, how their texts weigh, and what they say of each aspect. */
export type Experience = {
  tickets: Memory<Pick<Example, 'ticketId' | 'number'>>;
  /** By slot. */
  vectors: Map<number, Vector>;
  index: WordIndex;
  opinions: ReadonlyMap<Aspect, Opinion>;
};

/** Neighbours that have a vote, and how like a text they must be. */
const voters = { most: 40, leastAlike: 0.05 };
/** A new example is looked at so often, and so many older ones once more. */
const rehearsal = { itself: 3, others: 3 };

/** Learns examples of different tickets together: faster than one after another, and weighed by what all of them hold. */
export const experienceOf = (examples: readonly Example[]): Experience => {
  const experience: Experience = {
    tickets: createMemory(),
    vectors: new Map(),
    index: createWordIndex(),
    opinions: new Map(aspects.options.map((aspect) => [aspect, createOpinion()])),
  };
  take(experience, examples);
  const corpus = corpusOf(experience.vectors);
  for (const opinion of experience.opinions.values()) opinion.fit(corpus);
  return experience;
};

/** Learns one example of a ticket of which none is known. */
export const learnOne = (experience: Experience, example: Example): void => {
  const [slot] = take(experience, [example]);
  correct(experience, slot, rehearsal.itself);
  for (let count = 0; count < rehearsal.others; count++) correct(experience, experience.tickets.next(), 1);
};

/** What a ticket taught is gone, as far as the others have not been corrected by it. */
export const forget = ({ tickets, vectors, index, opinions }: Experience, ticketId: string): void => {
  const slot = tickets.remove(ticketId);
  const vector = slot === undefined ? undefined : vectors.get(slot);
  if (slot === undefined || vector === undefined) return;
  for (const opinion of opinions.values()) opinion.leave(slot);
  index.remove(slot, vector);
  vectors.delete(slot);
};

/** A text beside all examples: how alike each is to it by slot, and the nearest. */
export type Look = { text: string; vector: Vector; alike: Float32Array; near: Near[] };

export const lookAt = ({ index, vectors }: Experience, text: string): Look => {
  const vector = index.vectorOf(featuresOf(text));
  const alike = index.alike(vector);
  return { text, vector, alike, near: nearestOf(vectors, { alike, square: vector.square }) };
};

/** Nearest first; of those equally near the one with the lower slot. */
const nearestOf = (
  vectors: ReadonlyMap<number, Vector>,
  { alike, square }: { alike: Float32Array; square: number },
): Near[] => {
  const near: Near[] = [];
  for (let slot = 0; slot < alike.length; slot++) {
    const product = alike[slot] ?? 0;
    if (product === 0) continue;
    const similarity = product / Math.sqrt(square * (vectors.get(slot)?.square ?? Infinity));
    const farthest = near.length < voters.most ? voters.leastAlike : (near.at(-1)?.similarity ?? 0);
    if (similarity <= farthest) continue;
    if (near.length === voters.most) near.pop();
    near.splice(placeOf(near, similarity), 0, { slot, similarity });
  }
  return near;
};

const placeOf = (near: readonly Near[], similarity: number): number => {
  let place = near.length;
  while (place > 0 && (near[place - 1]?.similarity ?? 0) < similarity) place--;
  return place;
};

const take = ({ tickets, vectors, index, opinions }: Experience, examples: readonly Example[]): number[] => {
  const taken = examples.map(({ ticketId, number, labels, text }) => {
    const slot = tickets.put(ticketId, { ticketId, number });
    return { slot, labels, features: featuresOf(text) };
  });
  const weighed = index.add(taken);
  taken.forEach(({ slot, labels }, at) => {
    const vector = weighed[at];
    if (vector !== undefined) vectors.set(slot, vector);
    for (const [aspect, opinion] of opinions) {
      const label = labels[aspect];
      if (label !== undefined) opinion.enter(slot, String(label));
    }
  });
  return taken.map(({ slot }) => slot);
};

const correct = ({ vectors, index, opinions }: Experience, slot: number | undefined, times: number): void => {
  const vector = slot === undefined ? undefined : vectors.get(slot);
  if (slot === undefined || vector === undefined) return;
  const alike = index.alike(vector);
  for (let time = 0; time < times; time++)
    for (const opinion of opinions.values()) opinion.correct(slot, alike);
};
