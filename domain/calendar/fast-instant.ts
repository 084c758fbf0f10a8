import { LRUCache } from 'lru-cache';
import type { Instant } from '../values.ts';

const dayMs = 86_400_000;
const days = new LRUCache<number, string>({ max: 4_096 });
const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/**
 * The instant of whole ms since the epoch, as `instantOf` writes it, in an eighth of the time: adding business minutes spends
 * most of its own on this text, and its dates are few.
 */
export const fastInstant = (epochMs: number): Instant => {
  const day = Math.floor(epochMs / dayMs);
  const ms = epochMs - day * dayMs;
  const [hour, minute] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  const second = twoDigits[Math.floor(ms / 1_000) % 60] ?? '';
  return `${dateOf(day)}${twoDigits[hour] ?? ''}:${twoDigits[minute] ?? ''}:${second}.${String(ms % 1_000).padStart(3, '0')}Z`;
};

/** `2026-11-23T` */
const dateOf = (day: number): string => {
  const known = days.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * dayMs).toISOString().slice(0, -'00:00:00.000Z'.length);
  days.set(day, text);
  return text;
};
