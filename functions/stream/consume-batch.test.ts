import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test, vi } from 'vitest';
import { sampleEvent } from '../../test/support/samples.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import { eventItemOf } from '../adapters/table/event-item.ts';
import { consumeBatch } from './consume-batch.ts';

const event = (ticketId: string, version: number): RecordedEvent =>
  sampleEvent({ type: 'noted', text: 'ş' }, { id: `${ticketId}-${version}-0`, ticketId, version });

const recordOf = (sequence: string, item: { pk: string; sk: string }) => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: sequence,
    Keys: marshall({ pk: item.pk, sk: item.sk }),
    NewImage: marshall(item, { removeUndefinedValues: true }),
  },
});
const eventRecord = (sequence: string, recorded: RecordedEvent) => recordOf(sequence, eventItemOf(recorded));
const unreadable = (sequence: string) => recordOf(sequence, { pk: 'TICKET#t9', sk: 'EVENT#00000001#00' });

const consumer = (handle: (recorded: RecordedEvent) => Promise<void>) => {
  const log = vi.fn();
  return { log, consume: consumeBatch({ handle, log }) };
};
const failures = (...sequences: string[]) => ({
  batchItemFailures: sequences.map((itemIdentifier) => ({ itemIdentifier })),
});

test('R2: events are read from the stream as they were written; other items are left alone', async () => {
  const handle = vi.fn(async () => {});
  const { consume } = consumer(handle);
  const Records = [
    recordOf('1', { pk: 'TICKET#t1', sk: 'TICKET' }),
    eventRecord('2', event('t1', 1)),
    { ...eventRecord('3', event('t1', 2)), eventName: 'REMOVE' },
  ];
  expect(await consume({ Records })).toEqual(failures());
  expect(handle.mock.calls).toEqual([[event('t1', 1)]]);
});

test('R2: a ticket’s events are handled in order and stop at the first failure; other tickets go on', async () => {
  const handled: string[] = [];
  const { consume, log } = consumer(async ({ id }) => {
    if (id === 't1-2-0') throw new TypeError('Ayşe');
    handled.push(id);
  });
  const Records = [
    eventRecord('1', event('t1', 1)),
    eventRecord('2', event('t1', 2)),
    eventRecord('3', event('t2', 1)),
    eventRecord('4', event('t1', 3)),
  ];
  expect(await consume({ Records })).toEqual(failures('2'));
  expect(handled.toSorted()).toEqual(['t1-1-0', 't2-1-0']);
  expect(log).toHaveBeenCalledExactlyOnceWith(
    'stream-record-failed',
    { eventId: 't1-2-0', ticketId: 't1', type: 'noted', sequenceNumber: '2' },
    expect.any(TypeError),
  );
});

test('U8: an unreadable event is named, so that it can be set aside, and does not stop other tickets', async () => {
  const handle = vi.fn(async () => {});
  const { consume, log } = consumer(handle);
  const noAttributes = {
    ...unreadable('3').dynamodb,
    Keys: marshall({ pk: 'TICKET#t8', sk: 'EVENT#1' }),
    NewImage: { pk: 'x' },
  };
  const noImage = {
    ...noAttributes,
    SequenceNumber: '4',
    Keys: marshall({ pk: 'TICKET#t7', sk: 'EVENT#1' }),
    NewImage: null,
  };
  const Records = [
    unreadable('1'),
    eventRecord('2', event('t2', 1)),
    ...[noAttributes, noImage].map((dynamodb) => ({ eventName: 'INSERT', dynamodb })),
  ];
  expect(await consume({ Records })).toEqual(failures('1', '3', '4'));
  expect(handle).toHaveBeenCalledTimes(1);
  expect(log).toHaveBeenCalledWith('stream-record-unreadable', { sequenceNumber: '1' });
});

test('U8: what is no batch fails whole', async () => {
  const { consume } = consumer(async () => {});
  await expect(consume({ records: [] })).rejects.toThrow();
  await expect(
    consume({ Records: [{ ...unreadable('1'), dynamodb: { Keys: { sk: { S: 'EVENT#1' } } } }] }),
  ).rejects.toThrow();
});
