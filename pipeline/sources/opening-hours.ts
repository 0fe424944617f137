// A day's opening hours, as the raw tables of places write them: "09:00 - 12:00 / 13:30 - 17:00".
import * as z from 'zod';

const RANGE = String.raw`\d{2}:\d{2} - \d{2}:\d{2}`;

/** Ranges in minutes since midnight, none when closed. */
export const day = z
  .string()
  .regex(new RegExp(`^(${RANGE}( / ${RANGE})*)?$`), 'des plages « 09:00 - 12:00 / … », ou rien')
  .transform((cell) => (cell === '' ? [] : cell.split(' / ')).map(minutesOf));

function minutesOf(range: string): [number, number] {
  const [from = '', to = ''] = range.split(' - ');
  return [minuteOf(from), minuteOf(to)];
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
