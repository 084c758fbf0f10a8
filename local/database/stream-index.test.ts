import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase } from './start-database.ts';
import { indexStreamRecords } from './stream-index.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-stream-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** What the database asks at every write: dynoxide 1.2.1. */
const nextSequence = `SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1
  FROM _stream_records WHERE table_name = 'desk'`;

describe('stream index', () => {
  it('U7: the question of every write is answered by the index, after a second start too', async () => {
    for (const start of ['first', 'second']) {
      const database = await startDatabase({ dataDir, environment: {} });
      const sqlite = new DatabaseSync(join(dataDir, 'desk.sqlite'));
      const plan = sqlite.prepare(`EXPLAIN QUERY PLAN ${nextSequence}`).all();
      sqlite.close();
      await database.stop();
      expect([start, JSON.stringify(plan)]).toEqual([
        start,
        expect.stringMatching(/USING .*INDEX desk_stream_sequence/),
      ]);
    }
  });

  it('U7: leaves a database alone that keeps its stream otherwise', () => {
    const file = join(dataDir, 'other.sqlite');
    expect(() => indexStreamRecords(file)).not.toThrow();
  });
});
