import type { Instant, Locale } from '../values.ts';
import { regional } from './translator.ts';

/** An instant as people at the desk read it: `23 Kasım 2026 09:00`, in the calendar's time zone. */
export const dateTime = (at: Instant, { locale, timeZone }: { locale: Locale; timeZone: string }): string =>
  new Intl.DateTimeFormat(regional[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );

/** A calendar date (`2026-11-22`) in words. */
export const date = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(regional[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00.000Z`),
  );

/** A share of 1 as whole per cent: `%67`, `67%`. */
export const percent = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(regional[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A mean with one decimal: `4,5`, `4.5`. */
export const mean = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(regional[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value,
  );
