import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemCommand } from '../../../domain/problem/command.ts';
import type { RecordedProblemEvent } from '../../../domain/problem/event.ts';
import type { ProblemRecord } from '../../../domain/problem/problem.ts';
import { after, incidentOf, opening, problemSolver } from '../../../domain/problem/testing.ts';
import { level0Contract, say } from '../../../domain/ticket/testing.ts';
import { problemEventItemOf } from '../../adapters/table/problems.ts';
import { batchOf, deskInMemory, namedTicket } from '../testing.ts';
import { createProblemStreamHandler } from './handler.ts';

const ids = ['T1', 'T2', 'T3'];
const tickets = () => [
  namedTicket('T1'),
  namedTicket('T2', { contractId: 'level-0', locale: 'en' }),
  namedTicket('T3'),
];

const deskWith = (problem: ProblemRecord, faults?: Iterator<boolean>) => {
  const desk = deskInMemory(tickets(), {
    contracts: { 'level-0': level0Contract },
    ...(faults && { faults }),
  });
  const state = { problem };
  const handle = createProblemStreamHandler({
    ...desk.dependencies,
    problems: {
      problem: async () => {
        await desk.stumble();
        return state.problem;
      },
    },
  });
  return {
    ...desk,
    stands: (now: ProblemRecord) => void (state.problem = now),
    deliver: (events: readonly RecordedProblemEvent[]) => handle(batchOf(events.map(problemEventItemOf))),
  };
};

const link = (ticketId: string): ProblemCommand => ({ type: 'link', incident: incidentOf(ticketId) });
const unlink = (ticketId: string): ProblemCommand => ({ type: 'unlink', ticketId });
const knownError: ProblemCommand = { type: 'declare-known-error', workaround: { tr: 'Kuyruğu boşaltın.' } };
const resolve: ProblemCommand = { type: 'resolve', solution: { tr: 'Bitti.', en: 'Done.' } };
const reopen: ProblemCommand = { type: 'reopen', reason: 'Yine oldu' };

const opened = opening('T1');
/** The problem after commands, with its whole log. */
const lived = (...commands: ProblemCommand[]) => {
  const { problem, events } = after(opened.problem, ...commands);
  return { problem, events: [opened.recorded, ...events] };
};

describe('a problem’s incidents', () => {
  it('R11: name the problem, hear of the workaround and the solution, each once', async () => {
    const { problem, events } = lived(link('T2'), link('T3'), knownError, resolve);
    const desk = deskWith(lived(link('T2'), link('T3'), knownError).problem);
    await desk.deliver(events.slice(0, 4));
    desk.stands(problem);
    await desk.deliver(events);
    await desk.deliver(events.toReversed());
    expect(desk.typesOf('T1')).toEqual(['problem-linked', 'commented', 'commented', 'cause-removed']);
    expect(desk.ticket('T1').problems).toEqual([{ problemId: 'P1', number: 'PRB-1' }]);
    const said = desk.log.filter(({ event }) => event.type === 'commented');
    for (const { actor } of said) expect(actor).toEqual(problemSolver);
  });

  it('R13: under Level 0 hear of the solution only, in their own language', async () => {
    const { problem, events } = lived(link('T2'), knownError);
    const desk = deskWith(problem);
    await desk.deliver(events);
    expect(desk.typesOf('T2')).toEqual(['problem-linked']);
    const { problem: solved, events: all } = lived(link('T2'), knownError, resolve);
    desk.stands(solved);
    await desk.deliver(all);
    expect(desk.typesOf('T2')).toEqual(['problem-linked', 'commented', 'cause-removed']);
    expect(desk.ticket('T2').lastWord?.text).toContain('solved:\n\nDone.');
  });

  it('R11: that are linked after the workaround was told hear it by being linked', async () => {
    const { problem, events } = lived(knownError, link('T3'));
    const desk = deskWith(problem);
    await desk.deliver(events.slice(-1));
    expect(desk.typesOf('T3')).toEqual(['problem-linked', 'commented']);
    expect(desk.typesOf('T1')).toEqual([]);
  });

  it('R11: hear nothing of a solution that was taken back before they heard of it', async () => {
    const { problem, events } = lived(resolve, reopen);
    const desk = deskWith(problem);
    await desk.deliver(events);
    expect(desk.typesOf('T1')).toEqual(['problem-linked']);
  });

  it('R11: that were taken off name it no more, also when an old event comes again', async () => {
    const { problem, events } = lived(unlink('T1'));
    const desk = deskWith(opened.problem);
    await desk.deliver([opened.recorded]);
    desk.stands(problem);
    await desk.deliver(events);
    await desk.deliver([opened.recorded]);
    expect(desk.typesOf('T1')).toEqual(['problem-linked', 'problem-unlinked']);
  });

  it('R11: that are solved already are not written to', async () => {
    const { problem, events } = lived(knownError);
    const desk = deskWith(problem);
    await desk.give('T1', say.resolve);
    await desk.deliver(events);
    expect(desk.typesOf('T1')).toEqual(['resolved', 'problem-linked']);
  });

  it('R4, R11: are told once in whatever order, however often and with whatever faults the events come', async () => {
    const { problem, events } = lived(link('T2'), link('T3'), knownError, unlink('T3'), resolve);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.array(fc.nat(events.length - 1)),
        async (faults, order) => {
          const desk = deskWith(problem, faults.values());
          for (const pick of order) await desk.deliver([events[pick]!]);
          for (let tries = 0; (await desk.deliver(events)).batchItemFailures.length > 0; tries += 1)
            expect(tries).toBeLessThan(100);
          for (const id of ids) {
            const types = desk.typesOf(id);
            const isIncident = id !== 'T3';
            expect(desk.ticket(id).problems ?? []).toHaveLength(isIncident ? 1 : 0);
            expect(types.filter((type) => type === 'problem-linked')).toHaveLength(isIncident ? 1 : 0);
            expect(types.filter((type) => type === 'commented')).toHaveLength(isIncident ? 1 : 0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
