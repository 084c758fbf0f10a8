import type { Instant } from '../../domain/values.ts';
import { count, table } from '../support/terminal.ts';
import type { Finding } from './examine.ts';

export type Outcome = {
  findings: readonly Finding[];
  commands: number;
  wallMs: number;
  from: Instant;
  to: Instant;
};

const dayMs = 86_400_000;
const sum = (findings: readonly Finding[], of: 'checkpoints' | 'mails'): number =>
  findings.reduce((total, finding) => total + finding[of], 0);

/** The faults, history by history, and a table of what was played. */
export const summaryOf = ({ findings, commands, wallMs, from, to }: Outcome): string => {
  const failed = findings.filter(({ faults }) => faults.length > 0);
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  return [
    ...failed.map(({ number, faults }) => `${number}\n${faults.map((fault) => `  - ${fault}`).join('\n')}`),
    table('Replay', [
      ['histories', count(findings.length)],
      ['ended right', count(findings.length - failed.length)],
      ['failed', count(failed.length)],
      ['commands given', count(commands)],
      ['checkpoints fired', count(sum(findings, 'checkpoints'))],
      ['mails sent', count(sum(findings, 'mails'))],
      ['virtual time, days', count(days, 1)],
      ['wall time, s', count(wallMs / 1_000, 1)],
    ]),
  ].join('\n');
};
