// The dated actions of a plan as a calendar, a whole day each. The identifier of an event is that of its
// action in its commune: importing the plan again moves it instead of doubling it.
import { createEvents, type DateArray } from 'ics';
import type { PlanOf } from '../../src/advice/index.ts';
import { reasonText } from '../../src/advice/words.ts';
import { planText } from './copy.ts';

/** Throws when the calendar cannot be written. */
export function planCalendar({ commune, actions }: PlanOf): string {
  const events = actions.flatMap(({ id, action, owner, date }) => {
    if (date === null) return [];
    const [first] = action.because;
    const lines = [
      owner === '' ? '' : `${planText.owner} : ${owner}`,
      action.firstStep,
      first ? reasonText(first) : '',
    ];
    return [
      {
        uid: `${id}-${commune.code}@diagnostic-numerique`,
        title: action.title,
        description: lines.filter((line) => line !== '').join('\n'),
        url: action.link.href,
        start: dayOf(date, 0),
        end: dayOf(date, 1),
      },
    ];
  });
  const { error, value } = createEvents(events, {
    productId: 'diagnostic-numerique',
    calName: planText.calendar(commune.nom),
  });
  if (error || !value) throw error ?? new Error('no event');
  return value;
}

/** The day itself, or so many days later. */
function dayOf(date: string, daysAfter: number): DateArray {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + daysAfter);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}
