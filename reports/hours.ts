// When a place is open, in a line: its week where it is published, else how long.
import { byAppointmentText, weekText } from '../src/advice/words.ts';
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

/** The same, and whether one comes by appointment: hours alone read as if one could walk in. */
export function openingText(
  place: Pick<LocalPlace, 'hours' | 'weeklyHours' | 'itinerant' | 'byAppointment'>,
): string {
  return withAppointment(hoursText(place), place);
}

/** Hours as they are said, dated or not, then that one comes by appointment, of all days as of the last. */
export function withAppointment(
  hours: string,
  { byAppointment }: Pick<LocalPlace, 'byAppointment'>,
): string {
  return [hours, byAppointment === true ? byAppointmentText : '']
    .filter((said) => said !== '')
    .join(' ; ');
}
