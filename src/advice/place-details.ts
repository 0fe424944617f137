// What is known of a place, in a line: address, phone, opening hours, how it comes. docs/ADVICE.md §3.

import { MONTHS } from '../explain/dates.ts';
import { kilometres, people } from '../explain/numbers.ts';
import { dateOf, LIBRARY_FIGURES_YEAR, SOURCE_DATES } from '../explain/source-dates.ts';
import { fr, typeset, unbroken } from '../explain/typography.ts';
import type { LocalPlace, PlaceFormat, TimeRange, WeekHours } from '../terms/place.ts';
import type { ReferenceId } from '../terms/reference.ts';
import { isByPath, type RoadDoubt } from './access.ts';
import { straight } from './place-names.ts';

const placeFormatText: Readonly<Record<PlaceFormat, string>> = {
  fixed: fr`Lieu fixe`,
  multisite: fr`Plusieurs sites`,
  withBranches: fr`Lieu fixe avec antennes`,
  touring: fr`Itinérant`,
  bus: fr`Bus ou équivalent`,
};

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** "9 h", "13 h 30". */
function clock(minutes: number): string {
  const rest = minutes % 60;
  const hour = `${Math.floor(minutes / 60)}\u00a0h`;
  return rest === 0 ? hour : `${hour}\u00a0${String(rest).padStart(2, '0')}`;
}

/** "9 h à 12 h", never cut at the end of a line. */
const span = ({ from, to }: TimeRange): string => unbroken(`${clock(from)} à ${clock(to)}`);

/** "lundi 9 h à 12 h, 13 h 30 à 17 h ; mardi …": days with the same hours share a line. */
export function weekText(week: WeekHours): string[] {
  const byHours = new Map<string, string[]>();
  week.forEach((ranges, i) => {
    const day = DAYS[i];
    if (ranges.length === 0 || day === undefined) return;
    const hours = ranges.map(span).join(', ');
    byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
  });
  return [...byHours].map(([hours, days]) => fr`${days.join(', ')} : ${hours}`);
}

/** The facts of a place that are published, each a short phrase, most useful first; `road`: what its distance hides. */
export function placeFacts(place: LocalPlace, road?: RoadDoubt): string[] {
  const { adresse, communeNom, distanceKm, weeklyHours, hours, itinerant, byAppointment } = place;
  const { atCentre, aidantsConnect, updated, old } = place;
  // An address that is but the town is not told twice.
  const where = [...new Set([adresse, communeNom])].filter((part) => part !== null).join(', ');
  return [
    typeset(where),
    distanceKm > 0 ? fr`à ${kilometres(distanceKm)} ${straight(road, atCentre)}` : null,
    isByPath(place) ? byPathText : null,
    itinerant ? fr`${placeFormatText[place.format]} : jours et lieux de passage à vérifier` : null,
    byAppointment === true ? byAppointmentText : null,
    hours === null && weeklyHours !== null
      ? fr`ouvert ${people(Math.round(weeklyHours))}\u00a0h par semaine`
      : null,
    aidantsConnect ? aidantsConnectText : null,
    updated === undefined
      ? null
      : old
        ? fr`fiche de ${monthText(updated)} : plus de deux ans, à vérifier`
        : fr`fiche de ${monthText(updated)}`,
  ].filter((fact) => fact !== null);
}

/** Of a place where one does not just walk in. */
export const byAppointmentText = fr`sur rendez-vous`;

/** Of a place that no road reaches, in a commune that has roads. */
export const byPathText = fr`sans route : à pied ou en hélicoptère`;

/** Said once where distances are. */
export const measuredText = fr`Les distances partent du centre de la commune.`;

/** Of a place whose agents may act under a mandate, as its list said then. */
export const aidantsConnectText = fr`Aidants Connect (${SOURCE_DATES.aidantsConnect2024}, à vérifier)`;

/** "2026-05" -> "mai 2026". */
function monthText(month: string): string {
  return fr`${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** When what is said of a place was last seen right: "août 2024"; null when nobody knows. */
export function placeDate({ updated, source }: LocalPlace): string | null {
  return updated === undefined ? dateOf(source) : monthText(updated);
}

/** When its hours were published: those of libraries are older than their list. */
export function hoursDate(place: LocalPlace): string | null {
  return place.source === 'bibliotheques2025' ? LIBRARY_FIGURES_YEAR : placeDate(place);
}

/** Beside the name of a place that the lists shipped here do not hold. */
const ORIGINS: Readonly<Partial<Record<ReferenceId, string>>> = {
  votreListe: fr`votre liste`,
  listeDeLaPage: fr`liste du site`,
  carteEnDirect: fr`carte nationale, lue aujourd'hui`,
};

export const placeText = {
  phone: (number: string) => fr`Appeler le ${number}`,
  /** On paper, where nothing is called. */
  phonePrinted: (number: string) => fr`Tél. ${number}`,
  hours: (date: string | null) =>
    date === null ? fr`Horaires publiés` : fr`Horaires publiés (${date})`,
  origins: ORIGINS,
};
