import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { epochMsOf } from '../../domain/values.ts';
import { type History, historiesOf, historyRow } from '../replay/history.ts';
import { readCsv } from '../support/csv.ts';
import { sideBySide } from './agreement.ts';
import { type Bought, threeContracts } from './contracts.ts';
import { playHistory } from './histories.ts';
import { OpenMinutes } from './open-minutes.ts';
import { Oracle } from './oracle.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'incident-histories.csv');
const isThere = existsSync(file);
if (!isThere) console.warn('incident-histories.csv is not there: the replay of real histories is skipped');

/** Plays histories under a contract; `disputed` are the clocks of which desk and oracle say different things. */
const compare = (histories: readonly History[], { contract, calendar }: Bought) => {
  const hours = new OpenMinutes(calendar, epochMsOf('2016-02-01T00:00:00.000Z'));
  const played = histories.map((history) => playHistory(history, { contract, calendar }));
  const clocks = played.flatMap(({ ticket, events, end }) =>
    sideBySide(ticket, Oracle.judge(events, { contract, hours, end: epochMsOf(end) })).map((clock) => ({
      ticketId: ticket.id,
      ...clock,
    })),
  );
  return {
    disputed: clocks.filter(({ desk, oracle }) => JSON.stringify(desk) !== JSON.stringify(oracle)),
    met: clocks.filter(({ desk }) => desk?.metAt !== undefined).length,
    breached: clocks.filter(({ desk }) => desk?.breached).length,
    waits: played.flatMap(({ ticket }) => ticket.clocks.stops).length,
    refused: played.reduce((sum, { refused }) => sum + refused, 0),
  };
};

describe.skipIf(!isThere)('real histories', async () => {
  const histories = isThere ? historiesOf(await readCsv(file, historyRow)) : [];

  it.each(threeContracts.map((bought) => [bought.contract.id, bought] as const))(
    'R8, peers 1, 2, 3, 4: each ticket’s clocks under %s are as a count of every minute finds them',
    { timeout: 120_000 },
    (_, bought) => {
      const { disputed, met, breached, waits, refused } = compare(histories, bought);
      expect(disputed).toEqual([]);
      expect(histories).toHaveLength(623);
      expect(met).toBeGreaterThan(1_200);
      expect(breached).toBeGreaterThan(200);
      expect(waits).toBeGreaterThan(800);
      expect(refused).toBeLessThan(5);
    },
  );
});
