import { type Figures, type Judged, shareOf } from './judge.ts';

export type Result = {
  name: string;
  figures: Figures;
  answerMs: readonly number[];
  learningMs: readonly number[];
};

const digits = (value: number, places = 3): string => value.toFixed(places);

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** A table of Markdown: how often each classifier is right, and what that takes. */
export const comparison = (results: readonly Result[]): string =>
  [
    '| classifier | desk or level 2 | top-1 | top-3 | macro-F1 | ms a call, median | p99 | learning, s |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...results.map(({ name, figures: { deskOrNot, top1, top3, macroF1 }, answerMs, learningMs }) => {
      const sorted = answerMs.toSorted((a, b) => a - b);
      const rates = [deskOrNot, top1, top3, macroF1].map((rate) => digits(rate));
      const times = [at(sorted, 0.5), at(sorted, 0.99)].map((ms) => digits(ms, 2));
      const seconds = digits(Math.max(...learningMs) / 1_000, 1);
      return `| ${[name, ...rates, ...times, seconds].join(' | ')} |`;
    }),
  ].join('\n');

const tenths = Array.from({ length: 10 }, (_, tenth) => tenth / 10);

/** How often answers of each confidence are right: as often as they say, if the confidence is worth its name. */
export const reliability = (judged: readonly Judged[]): string =>
  [
    '| confidence | calls | mean confidence | right |',
    '| --- | --- | --- | --- |',
    ...tenths.flatMap((from) => {
      const within = judged.filter(
        ({ answer: { confidence } }) => confidence >= from && (confidence < from + 0.1 || from === 0.9),
      );
      if (within.length === 0) return [];
      const mean = within.reduce((sum, { answer }) => sum + answer.confidence, 0) / within.length;
      return [
        `| ${digits(from, 1)}–${digits(from + 0.1, 1)} | ${within.length} | ${digits(mean, 2)} | ${digits(shareOf(within, isRight), 2)} |`,
      ];
    }),
  ].join('\n');

/** What a threshold decides by itself, and how often that is right. */
export const thresholds = (judged: readonly Judged[]): string =>
  [
    '| threshold | decided | of these right |',
    '| --- | --- | --- |',
    ...[0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => {
      const decided = judged.filter(({ answer }) => answer.confidence >= threshold);
      return `| ${threshold} | ${digits(decided.length / judged.length, 2)} | ${digits(shareOf(decided, isRight), 2)} |`;
    }),
  ].join('\n');

const isRight = ({ group, answer }: Judged): boolean => answer.groups[0] === group;
