import * as z from 'zod';
import { recordedEvent, type RecordedEvent } from '../../../domain/ticket/event.ts';
import { partitions } from './indexes.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import { eventKey } from './keys.ts';

/** An event's item, here and as the table's stream delivers it; other attributes are keys. */
export const eventItem = z.object({ recorded: jsonText(recordedEvent) });

/** The item of an event; within a customer's day, events sort by time and then by their place in their ticket. */
export const eventItemOf = (recorded: RecordedEvent) => {
  const key = eventKey(recorded);
  return {
    ...key,
    dayKey: partitions.day(recorded.customerId, recorded.at.slice(0, 10)),
    dayOrder: `${recorded.at}#${key.pk}#${key.sk}`,
    recorded: jsonTextOf(recorded),
  };
};
