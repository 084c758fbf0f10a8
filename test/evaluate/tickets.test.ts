import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldsOf, readCalls } from './calls.ts';
import { ours } from './classifiers.ts';
import { figuresOf, judge } from './judge.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'tickets.csv');
const isThere = existsSync(file);
if (!isThere) console.warn('tickets.csv is not there: triage is not tried on real calls');

describe.skipIf(!isThere)('real calls of a large company', () => {
  it('R3, R14: a fifth of them is judged by the rest well above what neighbours or naive Bayes manage', async () => {
    const [first] = foldsOf(await readCalls(file));
    const figures = figuresOf(judge(ours, [first!]).judged);
    console.log('a fifth of tickets.csv:', figures);
    expect(figures.top1).toBeGreaterThan(0.71);
    expect(figures.top3).toBeGreaterThan(0.87);
    expect(figures.deskOrNot).toBeGreaterThan(0.85);
  });
});
