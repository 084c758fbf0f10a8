import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { defaultExclusions } from '../../domain/contract/default-exclusions.ts';
import { contractOf, ticketOf } from '../../domain/contract/testing.ts';
import { proposalsByRule } from '../../domain/triage/rules/proposals-by-rule.ts';
import { serviceByRule } from '../../domain/triage/rules/service-by-rule.ts';
import { scopeOf } from '../../domain/triage/triage.ts';
import { services } from '../../local/demo/groups.ts';
import { readCsv } from '../support/csv.ts';
import { skip } from '../support/skip.ts';

/*
 * How often triage by rules is right about calls in Turkish and English as people write them, apart from what it has
 * learnt. `calls.csv` are calls of our own; the first time the rules saw the last 125 of them, they were right about the
 * type of 90 %, the impact of 85 %, the urgency of 62 % and the scope of 97 %: expect as much of calls to come.
 */

const expectation = z.object({
  text: z.string().min(1),
  type: z.string(),
  service: z.string(),
  impact: z.coerce.number(),
  urgency: z.coerce.number(),
  scope: z.enum(['in', 'out']),
});
type Expectation = z.infer<typeof expectation>;

type Aspect = Exclude<keyof Expectation, 'text'>;
const contract = contractOf({ exclusions: [...defaultExclusions] });

/** Scope is judged without any known error that would speak for a call. */
const judged = ({ text }: Expectation): Record<Aspect, unknown> => {
  const { type, impact, urgency } = proposalsByRule(text);
  const scope = scopeOf(ticketOf({ title: text }), { contract, matches: [] });
  return {
    type: type?.value,
    impact: impact?.value,
    urgency: urgency?.value,
    service: serviceByRule(text, services)?.value,
    scope: scope.in ? 'in' : 'out',
  };
};

/** The share of right answers by aspect, printed with every wrong one; services that the desk does not offer are left out. */
const shareRight = (name: string, calls: readonly Expectation[]) => {
  const answers = calls.map((call) => ({ call, answer: judged(call) }));
  const share = (aspect: Aspect) => {
    const asked = answers.filter(
      ({ call }) => aspect !== 'service' || services.some(({ id }) => id === call.service),
    );
    const wrong = asked.filter(({ call, answer }) => answer[aspect] !== call[aspect]);
    for (const { call, answer } of wrong)
      console.log(`${name}: ${aspect} of "${call.text}" is ${call[aspect]}, not ${answer[aspect]}`);
    console.log(`${name}: ${aspect} of ${asked.length - wrong.length} of ${asked.length} calls is right`);
    return (asked.length - wrong.length) / asked.length;
  };
  return {
    type: share('type'),
    impact: share('impact'),
    urgency: share('urgency'),
    service: share('service'),
    scope: share('scope'),
  };
};

test('R3, R10, R11: triage by rules is right about calls of our own', async () => {
  const share = shareRight('own calls', await readCsv(join(import.meta.dirname, 'calls.csv'), expectation));
  expect(share.type).toBeGreaterThan(0.95);
  expect(share.impact).toBeGreaterThan(0.95);
  expect(share.urgency).toBeGreaterThan(0.9);
  expect(share.service).toBeGreaterThan(0.6);
  expect(share.scope).toBe(1);
});

test('R3, R10, R11: triage by rules is right about the calls that were given', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'turkish-calls.json');
  if (!existsSync(file)) return skip(`${file} is not there`);
  const calls = z
    .array(expectation)
    .length(40)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const share = shareRight('given calls', calls);
  expect(share.type).toBeGreaterThanOrEqual(36 / 40);
  expect(share.impact).toBeGreaterThanOrEqual(36 / 40);
  expect(share.urgency).toBeGreaterThanOrEqual(36 / 40);
  expect(share.service).toBeGreaterThan(0.6);
  expect(share.scope).toBe(1);
});
