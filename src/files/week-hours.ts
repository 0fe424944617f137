// A week of opening hours as one short text: "9-12.13:30-17,,9-12,…", Monday to Saturday. Plain
// enough to read in the file, and gzip makes one of every week that comes back.
import type { TimeRange, WeekHours } from '../terms/place.ts';

/** The text of a week; ranges that overlap are merged, and those that last no time are dropped. */
export function encodeWeek(days: WeekHours): string {
  return days
    .map((day) =>
      merged(day)
        .map(({ from, to }) => `${clock(from)}-${clock(to)}`)
        .join('.'),
    )
    .join(',');
}

/** The week of a text, or null when nothing is open: unknown rather than always closed. */
export function decodeWeek(text: string): WeekHours | null {
  const days = text.split(',').map((day) => (day === '' ? [] : day.split('.')).map(range));
  return days.some((day) => day.length > 0) ? days : null;
}

/** Hours of opening a week, to the quarter of an hour or so that was published. */
export function hoursInWeek(days: WeekHours): number {
  let minutes = 0;
  for (const day of days) for (const { from, to } of day) minutes += to - from;
  return minutes / 60;
}

function merged(day: readonly TimeRange[]): TimeRange[] {
  const union: { from: number; to: number }[] = [];
  const sorted = [...day].sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to } of sorted) {
    const last = union.at(-1);
    if (to <= from) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

function clock(minutes: number): string {
  const rest = minutes % 60;
  const hours = String(Math.floor(minutes / 60));
  return rest === 0 ? hours : `${hours}:${String(rest).padStart(2, '0')}`;
}

function range(text: string): TimeRange {
  const [from = '', to = ''] = text.split('-');
  return { from: minutesAt(from), to: minutesAt(to) };
}

function minutesAt(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}
