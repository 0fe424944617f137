// Opening hours in the notation of OpenStreetMap, which the national schema asks for: the plain cases,
// "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00". Others are unknown hours, never wrong ones.
import type { TimeRange, WeekHours } from '../../terms/place.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const RULE = /^((?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su|PH))*) ([\d:, -]+|off)$/;
const RANGE = /^(\d\d?):(\d\d)-(\d\d?):(\d\d)$/;

/** Monday to Saturday; null when it is empty or not one of the plain cases. */
export function weekOf(written: string): WeekHours | null {
  const week: (readonly TimeRange[])[] = DAYS.map(() => []);
  const rules = written
    .split(';')
    .map((rule) => rule.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  for (const rule of rules) {
    const [, days, hours] = RULE.exec(rule) ?? [];
    const ranges = hours === 'off' ? [] : rangesOf(hours ?? '');
    if (days === undefined || ranges === null) return null;
    for (const day of daysOf(days)) week[day] = ranges;
  }
  return rules.length === 0 ? null : week;
}

/** Places of the days in the week; Sundays and holidays are left out. */
function daysOf(written: string): number[] {
  return written.split(',').flatMap((part) => {
    const [from = '', to = from] = part.split('-');
    const start = DAYS.indexOf(from);
    const end = to === 'Su' ? DAYS.length - 1 : DAYS.indexOf(to);
    return start < 0 ? [] : DAYS.map((_, i) => i).filter((i) => i >= start && i <= end);
  });
}

function rangesOf(written: string): TimeRange[] | null {
  const ranges: TimeRange[] = [];
  for (const part of written.replace(/ /g, '').split(',')) {
    const [, fromHour, fromMinute, toHour, toMinute] = RANGE.exec(part) ?? [];
    const from = Number(fromHour) * 60 + Number(fromMinute);
    const to = Number(toHour) * 60 + Number(toMinute);
    if (!(from < to && to <= 24 * 60)) return null;
    ranges.push({ from, to });
  }
  return ranges;
}
