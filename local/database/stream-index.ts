import { DatabaseSync } from 'node:sqlite';

const waitForLockMs = 5_000;

/**
 * Gives dynoxide's stream table the index that it lacks. Each write asks for the highest sequence number of its table
 * and each read for what follows one; without an index both scan all records ever written, and writes slow down with
 * the age of the desk (measured: docs/decisions/stream-index.md). A table that a later dynoxide names otherwise is
 * left alone.
 */
export function indexStreamRecords(file: string): void {
  const database = new DatabaseSync(file, { timeout: waitForLockMs });
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'").get();
    if (known === undefined) return;
    database.exec(
      'CREATE INDEX IF NOT EXISTS desk_stream_sequence ' +
        'ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  } finally {
    database.close();
  }
}
