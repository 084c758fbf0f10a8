import { describe, expect, it } from 'vitest';
import { absoluteTime, businessTime, relativeTime, timeRange } from './format.ts';

const now = Date.parse('2026-03-02T09:00:00.000Z');

describe('times', () => {
  it.each([
    ['2026-03-02T11:30:00.000Z', '2 saat sonra', 'in 2 hours'],
    ['2026-03-02T08:15:00.000Z', '45 dakika önce', '45 minutes ago'],
    ['2026-03-04T08:00:00.000Z', '1 gün sonra', 'in 1 day'],
    ['2026-02-27T08:00:00.000Z', '3 gün önce', '3 days ago'],
    ['2026-03-02T08:59:30.000Z', 'şimdi', 'now'],
  ])('U1: %s is said relative to now in both languages', (at, turkish, english) => {
    expect(relativeTime('tr', at, now)).toBe(turkish);
    expect(relativeTime('en', at, now)).toBe(english);
  });

  it('U1: dates are written as the language writes them', () => {
    expect(absoluteTime('tr', '2026-03-02T09:05:00.000Z')).toBe('2 Mar 2026 09:05');
    expect(absoluteTime('en', '2026-03-02T09:05:00.000Z')).toMatch(/^Mar 2, 2026, 9:05\sAM$/);
  });

  it.each([
    [0, '0 dk.', '0 min'],
    [15, '15 dk.', '15 min'],
    [240, '4 sa.', '4 hr'],
    [2430.4, '40 sa. 30 dk.', '40 hr 30 min'],
  ])('R8: %d business minutes are said in both languages', (minutes, turkish, english) => {
    expect(businessTime('tr', minutes).replaceAll('\u00A0', ' ')).toBe(turkish);
    expect(businessTime('en', minutes).replaceAll('\u00A0', ' ')).toBe(english);
  });

  it('R8: a stretch of service hours is written in the calendar’s zone, its day once', () => {
    const span = { from: '2026-03-02T05:30:00.000Z', to: '2026-03-02T09:30:00.000Z' };
    expect(timeRange('tr', span, 'Europe/Istanbul')).toMatch(/^2 Mar 2026 08:30\s?–\s?12:30$/);
    expect(timeRange('tr', span)).toMatch(/05:30/);
  });
});
