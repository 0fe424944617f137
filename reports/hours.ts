// When a place is open, in a line: its week where it is published, else how long.
import { weekText } from '../src/advice/words.ts';
import { people } from '../src/explain/index.ts';
import type { LocalPlace } from '../src/terms/place.ts';
import { helpersText as text } from './sections/copy.ts';

/** '' where nothing is published. */
export function hoursText({
  hours,
  weeklyHours,
  itinerant,
}: Pick<LocalPlace, 'hours' | 'weeklyHours' | 'itinerant'>): string {
  if (itinerant) return text.itinerant;
  if (hours !== null) return weekText(hours).join(' ; ');
  return weeklyHours === null ? '' : text.weekly(people(Math.round(weeklyHours)));
}
